import { z } from 'zod'
import { goalLevels, needStatuses } from '../catalog/lists'
import { dayField, filledField, listOf, memberCodeField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/** Something the group or members need from outside. Priority 1 to 3, more is more pressing. Source: seeds/004 g; domain.md 2.14. */
export const resourceNeed = recordSchema({
  scope: z.enum(goalLevels),
  memberCodes: listOf(memberCodeField, 1_000).nullish(),
  need: filledField,
  priority: whole(1, 3),
  status: z.enum(needStatuses),
  raisedDate: dayField.nullish(),
  metDate: dayField.nullish(),
  note: textField.nullish(),
})
export type ResourceNeed = z.infer<typeof resourceNeed.record>
