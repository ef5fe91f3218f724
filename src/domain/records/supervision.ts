import type { z } from 'zod'
import { dayField, filledField, idField, textField } from './fields'
import { recordSchema } from './recordSchema'

/** Professional guidance of the worker by the supervisor. Source: UU 14/2019; domain.md 2.17. */
export const supervision = recordSchema({
  date: dayField,
  by: idField,
  topic: filledField,
  agreed: textField.nullish(),
  nextDate: dayField.nullish(),
})
export type Supervision = z.infer<typeof supervision.record>
