import { z } from 'zod'
import { employmentNoTypes, workerRoles } from '../catalog/lists'
import { dayField, filledField, textField } from './fields'
import { recordSchema } from './recordSchema'

/** A person of the agency who leads, accompanies, supervises or approves. Name kept as typed, with titles. Source: domain.md 2.2. */
export const worker = recordSchema({
  name: filledField,
  role: z.enum(workerRoles),
  position: textField.nullish(),
  rank: textField.nullish(),
  employmentNoType: z.enum(employmentNoTypes).nullish(),
  employmentNo: textField.nullish(),
  strNo: textField.nullish(),
  strValidUntil: dayField.nullish(),
  sippsNo: textField.nullish(),
  sippsValidUntil: dayField.nullish(),
  active: z.boolean().nullish(),
})
export type Worker = z.infer<typeof worker.record>
