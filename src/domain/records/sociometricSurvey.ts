import { z } from 'zod'
import {
  dayField,
  decimal,
  filledField,
  idField,
  listOf,
  memberCodeField,
  textField,
  whole,
} from './fields'
import { recordSchema } from './recordSchema'

/**
 * Whom each member would choose for one concrete thing. Positive choices only, unless a supervisor allows
 * otherwise; a member who did not answer has no row. Source: domain.md 2.13; evaluation.md 4.6.
 */
export const sociometricSurvey = recordSchema(
  {
    date: dayField,
    sessionId: idField.nullish(),
    question: filledField,
    maxChoices: whole(1, 10),
    negativeChoices: z.boolean().nullish(),
    /** The supervisor who allowed choices of rejection. */
    negativeAllowedBy: idField.nullish(),
    choices: z.record(memberCodeField, listOf(memberCodeField, 50)),
    /** Whom each member would rather not choose; asked only where a supervisor allowed it. */
    rejections: z.record(memberCodeField, listOf(memberCodeField, 50)).nullish(),
    /** Members who were asked and preferred not to answer. */
    declined: listOf(memberCodeField, 1_000).nullish(),
    /** Where members stand on the drawn sociogram where somebody moved them, 0 to 1 from the upper left. */
    layout: z
      .record(memberCodeField, z.strictObject({ x: decimal(0, 1), y: decimal(0, 1) }))
      .nullish(),
    note: textField.nullish(),
  },
  (record, fault) => {
    for (const field of ['choices', 'rejections'] as const)
      for (const [chooser, chosen] of Object.entries(record[field] ?? {})) {
        const at = `${field}.${chooser}`
        if (chosen.includes(chooser)) fault(at, 'selfChoice')
        for (const value of new Set(chosen.filter((code, index) => chosen.indexOf(code) < index)))
          fault(at, 'duplicate', { value })
        if (chosen.length > record.maxChoices)
          fault(at, 'tooManyChoices', { max: record.maxChoices })
      }
  },
)
export type SociometricSurvey = z.infer<typeof sociometricSurvey.record>
