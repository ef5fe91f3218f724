import { z } from 'zod'
import {
  decisionMethods,
  decisionStatuses,
  decisionTopics,
  overrideReasons,
  proposers,
} from '../catalog/lists'
import { dayField, filledField, idField, textField, whole } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * A decision of the group. `autonomyLevel`: 0 set by worker or agency (needs a reason), 1 worker's proposal
 * accepted, 2 group chose among options, 3 group framed and decided; more is better for task d, except
 * where safety decides. Source: seeds/004 principle d, task d; domain.md 2.10.
 */
export const decision = recordSchema(
  {
    sessionId: idField.nullish(),
    date: dayField,
    text: filledField,
    topic: z.enum(decisionTopics),
    proposedBy: z.enum(proposers).nullish(),
    method: z.enum(decisionMethods).nullish(),
    autonomyLevel: whole(0, 3),
    overrideReason: z.union([z.enum(overrideReasons), textField]).nullish(),
    capacityNote: textField.nullish(),
    dissent: textField.nullish(),
    dueDate: dayField.nullish(),
    owner: textField.nullish(),
    status: z.enum(decisionStatuses),
    executedDate: dayField.nullish(),
    reviewNote: textField.nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.date, record.executedDate, 'executedDate')
    mustNotPrecede(fault, record.date, record.dueDate, 'dueDate')
    if (record.autonomyLevel === 0 && !record.overrideReason?.trim())
      fault('overrideReason', 'reasonNeeded')
  },
)
export type Decision = z.infer<typeof decision.record>
