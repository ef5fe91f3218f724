import { z } from 'zod'
import { administrationPhases, administrationWriters } from '../catalog/lists'
import {
  dayField,
  decimal,
  filledField,
  idField,
  listOf,
  memberCodeField,
  textField,
} from './fields'
import { recordSchema } from './recordSchema'

/**
 * One member's answers to one instrument at one point. `itemScores` are raw ticks before reversal, null =
 * unanswered; they are scored by us where `total` is null. `phase` A = baseline, B = program. Source: domain.md 2.16.
 */
export const administration = recordSchema({
  instrumentId: idField,
  memberCode: memberCodeField,
  point: filledField,
  phase: z.enum(administrationPhases).nullish(),
  date: dayField.nullish(),
  itemScores: listOf(decimal(-1_000, 1_000).nullable(), 500).nullish(),
  total: decimal(-500_000, 500_000).nullish(),
  subscores: z.record(filledField, decimal(-500_000, 500_000).nullable()).nullish(),
  missingReason: textField.nullish(),
  /** Who wrote the answers down. */
  filledBy: z.enum(administrationWriters).nullish(),
  /** What was done because of an answer that speaks of danger. */
  safetyNote: textField.nullish(),
})
export type Administration = z.infer<typeof administration.record>
