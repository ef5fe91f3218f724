import { z } from 'zod'
import { dayField, filledField, idField, listOf, memberCodeField, textField, whole } from './fields'
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
    choices: z.record(memberCodeField, listOf(memberCodeField, 50)),
    note: textField.nullish(),
  },
  (record, fault) => {
    for (const [chooser, chosen] of Object.entries(record.choices)) {
      if (chosen.includes(chooser)) fault(`choices.${chooser}`, 'selfChoice')
      for (const value of new Set(chosen.filter((code, index) => chosen.indexOf(code) < index)))
        fault(`choices.${chooser}`, 'duplicate', { value })
      if (chosen.length > record.maxChoices)
        fault(`choices.${chooser}`, 'tooManyChoices', { max: record.maxChoices })
    }
  },
)
export type SociometricSurvey = z.infer<typeof sociometricSurvey.record>
