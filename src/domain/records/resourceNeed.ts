import { z } from 'zod'
import { goalLevels, needStatuses, resourceCategories } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/** Something the group or members need from outside. Priority 1 to 3, more is more pressing. Source: seeds/004 g; domain.md 2.14. */
export const resourceNeed = recordSchema({
  scope: z.enum(goalLevels),
  memberCodes: listOf(memberCodeField, 1_000).nullish(),
  need: filledField,
  /** What kind of resource could meet it. */
  category: z.enum(resourceCategories).nullish(),
  /** Resources that were found for it, whether or not they were used yet. */
  resourceIds: listOf(idField, 100).nullish(),
  priority: whole(1, 3),
  status: z.enum(needStatuses),
  raisedDate: dayField.nullish(),
  metDate: dayField.nullish(),
  note: textField.nullish(),
})
export type ResourceNeed = z.infer<typeof resourceNeed.record>
