import type { z } from 'zod'
import { dayField, textField, whole } from './fields'
import { recordSchema } from './recordSchema'

/**
 * Titik telaah: the day on which tasks, principles and goals are judged together (R0 before the group
 * starts, then after every three or four meetings, at the end, at follow-up). Source: domain.md 2.0.
 */
export const reviewPoint = recordSchema({
  date: dayField,
  /** Number of the meeting after which the point stands; 0 = before the first. */
  afterSession: whole(0, 999).nullish(),
  note: textField.nullish(),
})
export type ReviewPoint = z.infer<typeof reviewPoint.record>
