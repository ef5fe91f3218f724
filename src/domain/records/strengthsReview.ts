import type { z } from 'zod'
import { dayField, filledField, idField, listOf, textField } from './fields'
import { recordSchema } from './recordSchema'

/**
 * What the group itself named as its strengths and weaknesses on a day (lembar kekuatan dan kelemahan), so
 * that it decides within its abilities. Source: seeds/004 task d; domain.md 3.d.
 */
export const strengthsReview = recordSchema(
  {
    date: dayField,
    sessionId: idField.nullish(),
    strengths: listOf(filledField, 50).nullish(),
    weaknesses: listOf(filledField, 50).nullish(),
    note: textField.nullish(),
  },
  ({ strengths, weaknesses }, fault) => {
    if (!strengths?.length && !weaknesses?.length) fault('strengths', 'tooFew', { min: 1 })
  },
)
export type StrengthsReview = z.infer<typeof strengthsReview.record>
