import { z } from 'zod'
import { consentPurposes, referralStatuses, urgencies } from '../catalog/lists'
import { dayField, filledField, idField, listOf, memberCodeField, textField } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * Handing over or sharing a service with another provider. Only ticked fields leave; the basis is
 * consent or, for safety, an incident. Source: domain.md 2.14.
 */
export const referral = recordSchema(
  {
    number: textField.nullish(),
    date: dayField,
    memberCode: memberCodeField,
    resourceId: idField,
    needId: idField.nullish(),
    reason: filledField,
    urgency: z.enum(urgencies),
    sharedFields: listOf(filledField, 50).nullish(),
    consentPurpose: z.enum(consentPurposes).nullish(),
    incidentId: idField.nullish(),
    sentVia: textField.nullish(),
    sentDate: dayField.nullish(),
    acceptedDate: dayField.nullish(),
    feedbackDate: dayField.nullish(),
    feedbackText: textField.nullish(),
    status: z.enum(referralStatuses),
    note: textField.nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.date, record.acceptedDate, 'acceptedDate')
    mustNotPrecede(fault, record.date, record.feedbackDate, 'feedbackDate')
    if (!record.consentPurpose && !record.incidentId) fault('consentPurpose', 'safetyBasisNeeded')
  },
)
export type Referral = z.infer<typeof referral.record>
