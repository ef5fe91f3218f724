import { z } from 'zod'
import { consentForms, consentPurposes, consentStatuses } from '../catalog/lists'
import { dayField, listOf, memberCodeField, textField } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

const answer = {
  status: z.enum(consentStatuses),
  /** Day of the member's own word (a child's: the assent). */
  date: dayField.nullish(),
  form: z.enum(consentForms).nullish(),
  signedByMember: z.boolean().nullish(),
  guardianSigned: z.boolean().nullish(),
  /** Day of the guardian's word; the day of the member's where it is left out. */
  guardianDate: dayField.nullish(),
  guardianName: textField.nullish(),
  limit: textField.nullish(),
  formVersion: textField.nullish(),
  evidenceFile: textField.nullish(),
  withdrawnDate: dayField.nullish(),
  withdrawnHow: textField.nullish(),
}

/**
 * What one member agreed to for one purpose. Written or recorded, never only spoken; a child needs the
 * guardian's consent and its own assent; withdrawal stops new processing and keeps the fact.
 * Source: UU 27/2022 art. 21-26; domain.md 2.5.
 */
export const consent = recordSchema(
  {
    memberCode: memberCodeField,
    purpose: z.enum(consentPurposes),
    ...answer,
    /** Former answers to the same purpose, oldest first: what was once agreed or withdrawn stays told. */
    former: listOf(z.strictObject(answer), 50).nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.date, record.withdrawnDate, 'withdrawnDate')
    mustNotPrecede(fault, record.guardianDate, record.withdrawnDate, 'withdrawnDate')
    if (record.status !== 'belum' && !record.date) fault('date', 'purposeWithoutDate')
  },
)
export type Consent = z.infer<typeof consent.record>
