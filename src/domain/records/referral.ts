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
    /** To whom at the resource the sheet is addressed. */
    recipient: textField.nullish(),
    reason: filledField,
    /** What was already done for the member. */
    servicesGiven: textField.nullish(),
    /** What the receiver must know to keep the member and others safe. */
    safetyNotes: textField.nullish(),
    attachments: listOf(filledField, 50).nullish(),
    urgency: z.enum(urgencies),
    sharedFields: listOf(filledField, 50).nullish(),
    consentPurpose: z.enum(consentPurposes).nullish(),
    incidentId: idField.nullish(),
    sentVia: textField.nullish(),
    sentDate: dayField.nullish(),
    acceptedDate: dayField.nullish(),
    feedbackDate: dayField.nullish(),
    feedbackText: textField.nullish(),
    /** Who answered at the resource, what service was given, and what they advise. */
    reply: z
      .strictObject({
        officer: textField.nullish(),
        service: textField.nullish(),
        advice: textField.nullish(),
      })
      .nullish(),
    /** When and how the receiver was asked for news, oldest first. */
    reminders: listOf(
      z.strictObject({ date: dayField, via: textField.nullish(), note: textField.nullish() }),
      200,
    ).nullish(),
    endedDate: dayField.nullish(),
    /** Why it was refused, stopped or given up. */
    endReason: textField.nullish(),
    /** What came of it for the member. */
    outcome: textField.nullish(),
    status: z.enum(referralStatuses),
    note: textField.nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.date, record.acceptedDate, 'acceptedDate')
    mustNotPrecede(fault, record.date, record.feedbackDate, 'feedbackDate')
    mustNotPrecede(fault, record.date, record.sentDate, 'sentDate')
    mustNotPrecede(fault, record.date, record.endedDate, 'endedDate')
    for (const [index, { date }] of (record.reminders ?? []).entries())
      mustNotPrecede(fault, record.date, date, `reminders.${index}.date`)
    if (!record.consentPurpose && !record.incidentId) fault('consentPurpose', 'safetyBasisNeeded')
  },
)
export type Referral = z.infer<typeof referral.record>
