import { WARN_DAYS } from '../agency/expiries'
import { consentState } from '../consents/answers'
import { contractVersions } from '../contract/versions'
import { addDays, type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import { VERIFICATION_DAYS } from '../progress/resources'
import { isMemberOn } from '../rules/membership'
import { type DueItem, due } from './dueItem'

/** Consents of present members that ran out, due at once; the day planned for explaining the limits of confidentiality. */
export function consentItems(group: GroupFile, today: Day): DueItem[] {
  const staying = new Set(
    admittedMembers(group)
      .filter((member) => isMemberOn(member, today))
      .map(({ code }) => code),
  )
  const expired = inUse(group.records.consent).filter(
    ({ memberCode, purpose }) =>
      staying.has(memberCode) && consentState(group, memberCode, purpose, today) === 'expired',
  )
  return [
    ...expired.map(({ id, memberCode }) =>
      due('consent', today, { kind: 'consent', id }, { memberCode }),
    ),
    ...limitsItems(group),
  ]
}

function limitsItems(group: GroupFile): DueItem[] {
  const contract = contractVersions(group).at(-1)
  if (!contract?.limitsPlannedDate || contract.confidentialityLimitsExplainedDate) return []
  return [due('contractLimits', contract.limitsPlannedDate, { kind: 'contract', id: contract.id })]
}

/**
 * Resources in use by the day until which what is written of them holds (180 days after somebody looked; at
 * once where nobody ever did) and until which their agreement runs; told from 90 days before.
 * Source: domain.md 2.14.
 */
export function resourceItems(group: GroupFile, today: Day): DueItem[] {
  return inUse(group.records.resource)
    .filter(({ status }) => status === 'aktif')
    .flatMap(({ id, verifiedDate, mou }) => {
      const ref = { kind: 'resource', id } as const
      const until = verifiedDate ? addDays(verifiedDate, VERIFICATION_DAYS) : today
      return [
        due('resource', until, ref),
        ...(mou?.validUntil ? [due('mou', mou.validUntil, ref)] : []),
      ]
    })
    .filter(({ day }) => isNear(day, today))
}

/** Whether something that runs out by itself is near enough to be told. */
export function isNear(day: Day, today: Day): boolean {
  return daysBetween(today, day) <= WARN_DAYS
}
