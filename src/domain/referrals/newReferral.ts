import type { Day } from '../day'
import { type Change, type GroupFile, recordOf } from '../groupFile'
import { nextNumberedId } from '../nextNumber'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import { nextDocumentNumber } from '../report/documentNumber'
import { referenceFaults } from '../rules/references'
import { isSafetyBasis, SHARING, sharingConsent } from './basis'
import { usualSharedFields } from './sharedFields'

/** From where a referral is begun: the need it serves, the resource it goes to, the incident because of which. */
export type ReferralOrigin = {
  needId?: string | undefined
  resourceId?: string | undefined
  incidentId?: string | undefined
}

/** The id of the next referral, `RJ-10`: one above the highest ever given, those set aside included. */
export function nextReferralId({ records }: GroupFile): string {
  return nextNumberedId(
    records.referral.map(({ id }) => id),
    'RJ',
  )
}

/**
 * A referral about to be written down; whom, where to and why are yet to be said where the origin does not
 * tell. An incident is its basis only where it endangered somebody and the member did not agree anyway.
 */
export function newReferral(
  group: GroupFile,
  today: Day,
  origin: ReferralOrigin = {},
): DraftOf<'referral'> {
  const need = recordOf(group, 'resourceNeed', origin.needId ?? '')
  const incident = recordOf(group, 'incident', origin.incidentId ?? '')
  const resource = recordOf(group, 'resource', origin.resourceId ?? '')
  const codes = (need ?? incident)?.memberCodes ?? []
  const memberCode = codes.length === 1 ? (codes[0] ?? '') : ''
  const isConsented = Boolean(memberCode && sharingConsent(group, memberCode, today))
  const isDanger =
    incident &&
    (memberCode ? [memberCode] : codes).some((code) => isSafetyBasis(incident, code, today))
  const onSafety = Boolean(isDanger) && !isConsented
  return {
    id: nextReferralId(group),
    number: nextDocumentNumber(group, 'lembarRujukan', today),
    date: today,
    memberCode,
    resourceId:
      resource?.id ?? (need?.resourceIds?.length === 1 ? (need.resourceIds[0] ?? '') : ''),
    needId: need?.id ?? null,
    reason: '',
    urgency: incident ? 'mendesak' : 'biasa',
    sharedFields: usualSharedFields.filter((name) => need || name !== 'kebutuhan'),
    consentPurpose: onSafety ? null : SHARING,
    incidentId: onSafety ? (incident?.id ?? null) : null,
    status: 'disiapkan',
  }
}

/** The change that takes a mistaken referral away; null where it was sent or a use of a resource rests on it. */
export function referralRemoval(group: GroupFile, id: string): Change | null {
  const referral = recordOf(group, 'referral', id)
  if (referral?.status !== 'disiapkan') return null
  const records = {
    ...group.records,
    referral: group.records.referral.filter((one) => one.id !== id),
  }
  return referenceFaults(records).length > 0
    ? null
    : { put: [], remove: [{ kind: 'referral', id }] }
}

/** Members who can be referred, in order of code: one who left may still need a service. */
export function referableMembers(group: GroupFile) {
  return inUse(group.records.member).sort((one, other) =>
    one.code.localeCompare(other.code, 'en', { numeric: true }),
  )
}
