import { ADULT_AGE } from '../catalog/adultAge'
import type { consentPurposes } from '../catalog/lists'
import { ageOn, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Consent } from '../records/consent'
import type { Member } from '../records/member'
import { inUse } from './inUse'

/** What a member may agree to, each for itself. */
export type ConsentPurpose = (typeof consentPurposes)[number]

/**
 * Why a consent does not stand on a day: never asked, refused, withdrawn, run out, given only later,
 * neither written nor recorded, not in the member's own word, or without the guardian of a child.
 * Source: UU 27/2022 art. 21-26; domain.md 2.5.
 */
export const consentReasons = [
  'notAsked',
  'refused',
  'withdrawn',
  'expired',
  'notYet',
  'formMissing',
  'memberUnsigned',
  'guardianUnsigned',
] as const
export type ConsentReason = (typeof consentReasons)[number]

/** Whether a consent stands, and every reason why it does not. */
export type ConsentStanding = { isGiven: boolean; reasons: ConsentReason[] }

/** One answer of a member to one purpose, the present one or a former one. */
type Answer = Pick<
  Consent,
  | 'status'
  | 'date'
  | 'form'
  | 'signedByMember'
  | 'guardianSigned'
  | 'guardianDate'
  | 'withdrawnDate'
>

/** Whether the rules for children held for a member on a day: under 18 completed years. */
export function isChildOn(member: Member, day: Day): boolean {
  return ageOn(member.birthDate, day) < ADULT_AGE
}

/**
 * Whether a member's consent to a purpose stood at the end of a day. Former answers count for their own
 * time: what was agreed then still holds for that day. Source: domain.md 2.5.
 */
export function consentStanding(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
  day: Day,
): ConsentStanding {
  const member = group.records.member.find(({ code }) => code === memberCode)
  const consent = inUse(group.records.consent).find(
    (one) => one.memberCode === memberCode && one.purpose === purpose,
  )
  const reasons =
    member && consent ? reasonsAgainst(consent, day, isChildOn(member, day)) : ['notAsked' as const]
  return { isGiven: reasons.length === 0, reasons }
}

/**
 * Whether a member could rightly be present on a day: the consent to take part stood that day, or was
 * withdrawn in the course of it, after the meeting perhaps. Source: domain.md 2.5.
 */
export function mayTakePartOn(group: GroupFile, memberCode: string, day: Day): boolean {
  const { isGiven, reasons } = consentStanding(group, memberCode, 'ikutKelompok', day)
  if (isGiven) return true
  if (reasons.join() !== 'withdrawn') return false
  return inUse(group.records.consent).some(
    (one) =>
      one.memberCode === memberCode &&
      one.purpose === 'ikutKelompok' &&
      answersOf(one).some(({ withdrawnDate }) => withdrawnDate === day),
  )
}

function reasonsAgainst(consent: Consent, day: Day, isChild: boolean): ConsentReason[] {
  if (consent.status === 'belum') return ['notAsked']
  const answers = answersOf(consent)
  const answer = answers.findLast(({ date }) => date && date <= day)
  if (!answer) return answers.some(({ status }) => status === 'setuju') ? ['notYet'] : ['notAsked']
  if (answer.status === 'menolak') return ['refused']
  if (answer.status === 'kedaluwarsa') return ['expired']
  if (isWithdrawnOn(answer, day)) return ['withdrawn']
  const reasons: ConsentReason[] = []
  if (!answer.form) reasons.push('formMissing')
  if (answer.signedByMember !== true) reasons.push('memberUnsigned')
  if (isChild && !hasGuardianOn(answer, day)) reasons.push('guardianUnsigned')
  return reasons
}

/** A withdrawal without its day is taken to hold on every day: in doubt there is no consent. */
function isWithdrawnOn({ status, withdrawnDate }: Answer, day: Day): boolean {
  return withdrawnDate ? withdrawnDate <= day : status === 'ditarik'
}

function hasGuardianOn({ guardianSigned, guardianDate, date }: Answer, day: Day): boolean {
  const signedOn = guardianDate ?? date
  return guardianSigned === true && Boolean(signedOn && signedOn <= day)
}

function answersOf(consent: Consent): Answer[] {
  return [...(consent.former ?? []), consent].sort((one, other) =>
    (one.date ?? '').localeCompare(other.date ?? ''),
  )
}
