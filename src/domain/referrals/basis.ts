import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { type ConsentReason, consentStanding } from '../progress/consentStanding'
import { inUse } from '../progress/inUse'
import type { Incident } from '../records/incident'
import type { Referral } from '../records/referral'
import { isSent, sendingDay } from './course'

/** The one purpose that lets data of a member go to another provider. Source: domain.md 2.5, 2.14. */
export const SHARING = 'berbagiRujukan'

/** Who agreed, when and how, and the limit that was asked for (for screens only: it may tell of others). */
export type SharingConsent = {
  day: Day
  guardianDay: Day | null
  guardianName: string | null
  form: 'tertulis' | 'terekam'
  limit: string | null
}

/**
 * On what the sharing rests on a day: the member's consent, or the safety of somebody, for which an incident
 * stands; or on nothing, and then nothing may leave. Source: domain.md 2.14; UU 27/2022 art. 20.
 */
export type ReferralBasis =
  | { kind: 'consent'; consent: SharingConsent }
  | { kind: 'safety'; incidentId: string }
  | { kind: 'none'; reasons: ConsentReason[] }

type Based = Pick<Referral, 'memberCode' | 'consentPurpose' | 'incidentId'>

/** What the referral rests on, of what it names; what it does not name is no basis. */
export function referralBasis(group: GroupFile, referral: Based, day: Day): ReferralBasis {
  const { memberCode } = referral
  const { reasons } = consentStanding(group, memberCode, SHARING, day)
  const consent = sharingConsent(group, memberCode, day)
  if (referral.consentPurpose === SHARING && consent) return { kind: 'consent', consent }
  const incident = recordOf(group, 'incident', referral.incidentId ?? '')
  if (incident && isSafetyBasis(incident, memberCode, day))
    return { kind: 'safety', incidentId: incident.id }
  return { kind: 'none', reasons }
}

/**
 * Whether data left with no basis that holds on the day of sending, as the records tell it now: a consent may have
 * been corrected or taken out since, or the referral come from another file. Source: domain.md 2.14, 2.18 rule 4.
 */
export function isSentWithoutBasis(group: GroupFile, referral: Referral): boolean {
  return isSent(referral) && referralBasis(group, referral, sendingDay(referral)).kind === 'none'
}

/** The consent to share that stands on a day; null where none does. */
export function sharingConsent(
  group: GroupFile,
  memberCode: string,
  day: Day,
): SharingConsent | null {
  if (!consentStanding(group, memberCode, SHARING, day).isGiven) return null
  const record = inUse(group.records.consent).find(
    (one) => one.memberCode === memberCode && one.purpose === SHARING,
  )
  const answer = [...(record?.former ?? []), ...(record ? [record] : [])]
    .filter(({ date, status }) => date && date <= day && status !== 'menolak')
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
    .at(-1)
  if (!answer?.date || !answer.form) return null
  return {
    day: answer.date,
    guardianDay: answer.guardianSigned ? (answer.guardianDate ?? answer.date) : null,
    guardianName: answer.guardianName ?? null,
    form: answer.form,
    limit: answer.limit ?? null,
  }
}

/**
 * Kinds of incidents in which somebody is in danger: only these break a confidence for the sake of safety. An order
 * of law is none: it binds towards the authority that gave it, not towards a provider. Source: domain.md 2.14, 2.17.
 */
const dangers: readonly Incident['kind'][] = [
  'risikoMenyakitiDiri',
  'ancamanKekerasan',
  'kekerasanTerhadapAnak',
  'kekerasanSeksual',
  'KDRT',
  'cedera',
  'insidenFisik',
]

/**
 * Whether an incident can stand for the safety of this member: somebody was in danger, it concerns the member, it had
 * happened by that day and was not closed before.
 */
export function isSafetyBasis(
  { kind, memberCodes, date, status, closedDate, archivedAt }: Incident,
  memberCode: string,
  day: Day,
): boolean {
  const isOver = status === 'ditutup' && (closedDate ?? day) < day
  return (
    !archivedAt &&
    date <= day &&
    !isOver &&
    dangers.includes(kind) &&
    (memberCodes ?? []).includes(memberCode)
  )
}

/** The incidents that can be named as a safety basis for a member, latest first. */
export function safetyIncidents(group: GroupFile, memberCode: string, day: Day): Incident[] {
  return inUse(group.records.incident)
    .filter((incident) => isSafetyBasis(incident, memberCode, day))
    .sort((one, other) => other.date.localeCompare(one.date))
}
