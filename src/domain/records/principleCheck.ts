import { z } from 'zod'
import { principleAnswers } from '../catalog/lists'
import { principleCodes } from '../catalog/principles'
import { dayField, idField, listOf, textField } from './fields'
import { recordSchema } from './recordSchema'

/**
 * How far one of the six principles was kept at a review point: one answer per question of its checklist.
 * Source: seeds/004, principles a-f; domain.md 2.8, 4.1.
 */
export const principleCheck = recordSchema({
  point: idField,
  principle: z.enum(principleCodes),
  answers: listOf(z.enum(principleAnswers).nullable(), 20).min(1),
  note: textField.nullish(),
  date: dayField.nullish(),
  ratedBy: idField.nullish(),
})
export type PrincipleCheck = z.infer<typeof principleCheck.record>
