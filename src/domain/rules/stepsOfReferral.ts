import type { Day } from '../day'
import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import { type GroupFile, recordOf } from '../groupFile'
import type { Referral } from '../records/referral'
import { referralBasis, SHARING } from '../referrals/basis'
import { isSent, sendingDay } from '../referrals/course'

/**
 * Faults of a step in the referrals: nothing leaves without consent or safety basis on that day, days do not
 * cross, an ending without success says why, and a number is given once. Source: domain.md 2.14, 2.5.
 */
export function referralStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.referral.map((referral) => [referral.id, referral]))
  return after.records.referral.flatMap((referral) => {
    const one = former.get(referral.id)
    return one === referral
      ? []
      : [
          ...sharingFaults(after, one, referral),
          ...courseFaults(one, referral),
          ...numberFaults(after, one, referral),
        ]
  })
}

/** Judged when it leaves, and again where member, basis or day of sending are told otherwise. */
function sharingFaults(
  group: GroupFile,
  former: Referral | undefined,
  referral: Referral,
): Fault[] {
  if (!isSent(referral)) return []
  if (former && isSent(former) && sharingKey(former) === sharingKey(referral)) return []
  const day = sendingDay(referral)
  if (referralBasis(group, referral, day).kind !== 'none') return []
  const params = { member: referral.memberCode, day }
  if (referral.consentPurpose === SHARING)
    return [{ ...referralFault(referral, 'referralWithoutConsent', 'consentPurpose'), params }]
  return recordOf(group, 'incident', referral.incidentId ?? '')
    ? [{ ...referralFault(referral, 'incidentOfOther', 'incidentId'), params }]
    : [referralFault(referral, 'safetyBasisNeeded', 'consentPurpose')]
}

function sharingKey(referral: Referral): string {
  const { memberCode, consentPurpose, incidentId } = referral
  return JSON.stringify([
    memberCode,
    consentPurpose ?? null,
    incidentId ?? null,
    sendingDay(referral),
  ])
}

function courseFaults(former: Referral | undefined, referral: Referral): Fault[] {
  const { status, sentDate, endReason } = referral
  const isNew = former?.status !== status
  return [
    ...crossedFaults(former, referral),
    ...(isNew && status === 'dikirim' && !sentDate
      ? [referralFault(referral, 'missing', 'sentDate')]
      : []),
    ...(isNew && isUnfinished(status) && !endReason?.trim()
      ? [referralFault(referral, 'reasonNeeded', 'endReason')]
      : []),
  ]
}

function isUnfinished(status: Referral['status']): boolean {
  return status === 'ditolak' || status === 'tanpaKabar' || status === 'dihentikan'
}

/** What happened at the receiver's cannot lie before the sheet was sent. */
function crossedFaults(former: Referral | undefined, referral: Referral): Fault[] {
  const { sentDate } = referral
  if (!sentDate) return []
  const known = new Map(former?.sentDate === sentDate ? laterDays(former) : [])
  return laterDays(referral)
    .filter(([field, day]) => day && day < sentDate && known.get(field) !== day)
    .map(([field, day]) => ({
      ...referralFault(referral, 'crossedDates', field),
      params: { earlier: sentDate, later: day ?? '' },
    }))
}

function laterDays(referral: Referral): [field: string, day: Day | null | undefined][] {
  return [
    ['acceptedDate', referral.acceptedDate],
    ['feedbackDate', referral.feedbackDate],
    ['endedDate', referral.endedDate],
    ...(referral.reminders ?? []).map(({ date }, index): [string, Day] => [
      `reminders.${index}.date`,
      date,
    ]),
  ]
}

/** A number is given once, among referrals and other documents of the group. */
function numberFaults(group: GroupFile, former: Referral | undefined, referral: Referral): Fault[] {
  const number = referral.number?.trim()
  if (!number || former?.number?.trim() === number) return []
  const isTaken =
    group.records.report.some((one) => one.number?.trim() === number) ||
    group.records.referral.some((one) => one.id !== referral.id && one.number?.trim() === number)
  return isTaken
    ? [{ ...referralFault(referral, 'duplicate', 'number'), params: { value: number } }]
    : []
}

function referralFault({ id }: Referral, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'referral', id }, field }
}
