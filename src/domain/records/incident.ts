import { z } from 'zod'
import {
  classifications,
  incidentKinds,
  incidentSeverities,
  incidentStatuses,
  informedRoles,
} from '../catalog/lists'
import {
  dayField,
  filledField,
  idField,
  instantField,
  listOf,
  memberCodeField,
  textField,
  timeField,
  whole,
} from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * A safety or confidentiality incident: facts, immediate action, who was told the minimum. Never deleted by
 * users; group reports show only count and kind. Source: seeds/001 (limits); UU 27/2022 art. 46; domain.md 2.17.
 */
export const incident = recordSchema(
  {
    date: dayField,
    time: timeField.nullish(),
    /** When the agency came to know of it: deadlines run from here, from `date` where it is missing. */
    knownAt: instantField.nullish(),
    kind: z.enum(incidentKinds),
    severity: z.enum(incidentSeverities),
    classification: z.enum(classifications).nullish(),
    sessionId: idField.nullish(),
    memberCodes: listOf(memberCodeField, 1_000).nullish(),
    memberRoles: z.record(memberCodeField, textField).nullish(),
    summary: filledField,
    confidentialityBroken: z.boolean().nullish(),
    basis: textField.nullish(),
    memberToldBefore: z.boolean().nullish(),
    memberNotToldReason: textField.nullish(),
    immediateAction: textField.nullish(),
    disclosedTo: listOf(
      z.strictObject({ who: filledField, date: dayField, minimum: textField.nullish() }),
      100,
    ).nullish(),
    informed: listOf(
      z.strictObject({
        who: filledField,
        date: dayField,
        minutesAfter: whole(0, 1_000_000).nullish(),
        role: z.enum(informedRoles).nullish(),
      }),
      100,
    ).nullish(),
    subjectsNotifiedDate: dayField.nullish(),
    authorityNotifiedDate: dayField.nullish(),
    followUp: textField.nullish(),
    status: z.enum(incidentStatuses),
    closedDate: dayField.nullish(),
    /** The supervisor who closed it. */
    closedBy: idField.nullish(),
  },
  (record, fault) => mustNotPrecede(fault, record.date, record.closedDate, 'closedDate'),
)
export type Incident = z.infer<typeof incident.record>
