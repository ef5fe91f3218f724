import { z } from 'zod'
import { programStatuses } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField } from './fields'
import { recordSchema } from './recordSchema'

/**
 * The day on which a group went from one phase of its life to another (or was ended early), which exit
 * criteria were not met then, and why it went on all the same. Written together with the status of the
 * program; a group may also go back. Source: domain.md 5.1.
 */
export const phaseChange = recordSchema(
  {
    date: dayField,
    from: z.enum(programStatuses),
    to: z.enum(programStatuses),
    /** Criteria of the gate that were not met, each with the reason for going on. */
    skipped: listOf(z.strictObject({ criterion: filledField, reason: filledField }), 50).nullish(),
    reason: textField.nullish(),
    /** Who decided; for an early ending the supervisor. */
    decidedBy: idField.nullish(),
    /** When a group ends early: what each member is offered instead. */
    alternatives: listOf(
      z.strictObject({ memberCode: memberCodeField, service: filledField }),
      1_000,
    ).nullish(),
  },
  (record, fault) => {
    if (record.to === 'dihentikan' && !record.reason?.trim()) fault('reason', 'reasonNeeded')
  },
)
export type PhaseChange = z.infer<typeof phaseChange.record>
