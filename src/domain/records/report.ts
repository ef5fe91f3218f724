import { z } from 'zod'
import { classifications, identityModes, reportKinds, reportStatuses } from '../catalog/lists'
import { dayField, idField, listOf, textField, whole } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/** A document that was issued, with number, period, class and signers; its snapshot makes a reprint the same paper. Source: domain.md 2.17, 6. */
export const report = recordSchema(
  {
    kind: z.enum(reportKinds),
    number: textField.nullish(),
    date: dayField,
    /** As printed, for example "6 September s.d. 17 Oktober 2026". */
    period: textField.nullish(),
    from: dayField.nullish(),
    to: dayField.nullish(),
    /** First and last meeting number. */
    periodSessions: z.array(whole(1, 999)).length(2).nullish(),
    reviewPoints: listOf(idField, 100).nullish(),
    classification: z.enum(classifications),
    identity: z.enum(identityModes).nullish(),
    identityReason: textField.nullish(),
    signedBy: listOf(idField, 20).nullish(),
    checkedBy: idField.nullish(),
    approvedBy: idField.nullish(),
    copies: whole(1, 99).nullish(),
    status: z.enum(reportStatuses).nullish(),
    /** Sentences of the summary as the worker left them. */
    summary: listOf(textField, 20).nullish(),
    printed: listOf(
      z.strictObject({ who: textField, at: textField, copies: whole(0, 99), how: textField }),
      1_000,
    ).nullish(),
  },
  (record, fault) => mustNotPrecede(fault, record.from, record.to, 'to'),
)
export type Report = z.infer<typeof report.record>
