import { z } from 'zod'
import { problemCategories, problemRaisers, problemStatuses, severities } from '../catalog/lists'
import { dayField, filledField, idField, textField } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/** A problem INSIDE the group (task e): behaviour and pattern, no blame, member codes only. Source: seeds/004 e; domain.md 2.11. */
export const problem = recordSchema(
  {
    sessionId: idField.nullish(),
    raisedDate: dayField,
    text: filledField,
    category: z.enum(problemCategories),
    raisedBy: z.enum(problemRaisers),
    severity: z.enum(severities),
    agreedSolution: textField.nullish(),
    owner: textField.nullish(),
    status: z.enum(problemStatuses),
    resolvedDate: dayField.nullish(),
    reopened: z.boolean().nullish(),
    incidentId: idField.nullish(),
  },
  (record, fault) => mustNotPrecede(fault, record.raisedDate, record.resolvedDate, 'resolvedDate'),
)
export type Problem = z.infer<typeof problem.record>
