import { z } from 'zod'
import { initiators, useKinds } from '../catalog/lists'
import { dayField, idField, listOf, memberCodeField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/** One use of a resource: who took the initiative and what came of it. Usefulness 1 to 5, more is better. Source: domain.md 2.14. */
export const resourceUse = recordSchema({
  date: dayField,
  resourceId: idField,
  needId: idField.nullish(),
  sessionId: idField.nullish(),
  /** The referral that led to it. */
  referralId: idField.nullish(),
  initiatedBy: z.enum(initiators),
  kind: z.enum(useKinds),
  memberCodes: listOf(memberCodeField, 1_000).nullish(),
  outcome: textField.nullish(),
  usefulness: whole(1, 5).nullish(),
})
export type ResourceUse = z.infer<typeof resourceUse.record>
