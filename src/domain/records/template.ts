import { z } from 'zod'
import { frequencies, groupSubtypes, groupTypes, opennessKinds, stages } from '../catalog/lists'
import { taskCodes } from '../catalog/tasks'
import { filledField, listOf, shortField, textField, whole } from './fields'
import { budgetSchema, formationSchema } from './program'
import { recordSchema } from './recordSchema'

/**
 * The design of a program without its people, place and days: what the next group of this kind may start
 * from. Kept in the library beside the agency, never in a group. Source: domain.md 2.3, 6.2.
 */
export const templateFields = {
  name: shortField,
  /** For whom and when this design fits. */
  description: textField.nullish(),
  groupType: z.enum(groupTypes),
  groupSubtypes: listOf(z.enum(groupSubtypes), 20).nullish(),
  approach: textField.nullish(),
  targetPpks: listOf(textField, 100).nullish(),
  plannedSessions: whole(1, 52),
  frequency: z.enum(frequencies).nullish(),
  sessionMinutes: whole(30, 240),
  openness: z.enum(opennessKinds),
  legalBases: listOf(filledField, 100).nullish(),
  formation: formationSchema.nullish(),
  budget: budgetSchema.nullish(),
  goals: listOf(
    z.strictObject({
      text: filledField,
      indicator: textField.nullish(),
      weight: whole(1, 3).nullish(),
    }),
    20,
  ).nullish(),
  /** The meetings in order: number is their place in the list. */
  meetings: listOf(
    z.strictObject({
      title: filledField,
      stage: z.enum(stages).nullish(),
      objectives: listOf(textField, 50).nullish(),
      activity: textField.nullish(),
      taskFocus: z.partialRecord(z.enum(taskCodes), whole(0, 2)).nullish(),
    }),
    52,
  ).nullish(),
  contract: z
    .strictObject({
      time: textField.nullish(),
      task: textField.nullish(),
      cooperation: textField.nullish(),
      norms: listOf(filledField, 50).nullish(),
      confidentialityLimits: listOf(filledField, 50).nullish(),
      pledge: textField.nullish(),
    })
    .nullish(),
}

export const template = recordSchema(templateFields)
export type Template = z.infer<typeof template.record>
