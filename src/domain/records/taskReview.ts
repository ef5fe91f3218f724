import { z } from 'zod'
import { indicatorStates } from '../catalog/lists'
import { taskCodes } from '../catalog/tasks'
import { dayField, filledField, idField, listOf, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/**
 * What the worker judged of one task at one review point.
 * `attainment` (0-4) is where the group stands, `effort` (0-3) what the worker did: the report must be
 * able to say that much was done and little reached. Both ordinal, more is better; the mean across tasks
 * is shown only when at least six were rated. Source: seeds/004, tasks a-h; scales: domain.md 2.8, 3.
 */
export const taskReview = recordSchema({
  point: idField,
  task: z.enum(taskCodes),
  date: dayField,
  attainment: whole(0, 4),
  effort: whole(0, 3),
  indicatorStates: z.array(z.enum(indicatorStates)).length(5).nullish(),
  note: filledField.min(10, 'noteTooShort'),
  evidenceRefs: listOf(textField, 500).nullish(),
  /** How the members themselves see it, 0 to 4 as `attainment`, and how many of them said so. */
  memberRating: whole(0, 4).nullish(),
  memberRatingCount: whole(1, 1_000).nullish(),
  jumpReason: textField.nullish(),
  ratedBy: idField.nullish(),
})
export type TaskReview = z.infer<typeof taskReview.record>
