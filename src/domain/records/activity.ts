import { z } from 'zod'
import { stages } from '../catalog/lists'
import { taskCodes } from '../catalog/tasks'
import { filledField, listOf, shortField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/**
 * A group activity as a worker would tell it to a colleague: what it is for, how it goes, what it needs and
 * where it can hurt. Kept in the library beside the agency, never in a group. Source: domain.md 3 (activities
 * of the worker per task).
 */
export const activity = recordSchema({
  name: shortField,
  aim: filledField,
  steps: listOf(filledField, 30).min(1),
  /** Usual length, minutes. */
  minutes: whole(5, 240),
  minPeople: whole(2, 60).nullish(),
  maxPeople: whole(2, 60).nullish(),
  materials: listOf(filledField, 30).nullish(),
  phases: listOf(z.enum(stages), 5).min(1),
  tasks: listOf(z.enum(taskCodes), 8).min(1),
  /** For whom or when it does not fit, and what to watch. */
  cautions: textField.nullish(),
  /** A gentler or shorter way. */
  variation: textField.nullish(),
})
export type Activity = z.infer<typeof activity.record>
