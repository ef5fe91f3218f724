import { z } from 'zod'
import { consentForms, consentPurposes, consentStatuses } from '../catalog/lists'
import { dayField, memberCodeField, textField } from './fields'
import { mustNotPrecede, recordSchema } from './recordSchema'

/**
 * What one member agreed to for one purpose. Written or recorded, never only spoken; a child needs the
 * guardian's consent and its own assent; withdrawal stops new processing and keeps the fact.
 * Source: UU 27/2022 art. 21-26; domain.md 2.5.
 */
export const consent = recordSchema(
  {
    memberCode: memberCodeField,
    purpose: z.enum(consentPurposes),
    status: z.enum(consentStatuses),
    date: dayField.nullish(),
    form: z.enum(consentForms).nullish(),
    signedByMember: z.boolean().nullish(),
    guardianSigned: z.boolean().nullish(),
    guardianName: textField.nullish(),
    limit: textField.nullish(),
    formVersion: textField.nullish(),
    evidenceFile: textField.nullish(),
    withdrawnDate: dayField.nullish(),
    withdrawnHow: textField.nullish(),
  },
  (record, fault) => {
    mustNotPrecede(fault, record.date, record.withdrawnDate, 'withdrawnDate')
    if (record.status !== 'belum' && !record.date) fault('date', 'purposeWithoutDate')
  },
)
export type Consent = z.infer<typeof consent.record>
