import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Referral } from '../records/referral'
import { isSentWithoutBasis } from './basis'
import { isReminderDue, isSilent } from './waiting'

/** What of the referrals is looked at; null = all. */
export type ReferralFilter = { words: string; status: Referral['status'] | null; isDue: boolean }

export const allReferrals: ReferralFilter = { words: '', status: null, isDue: false }

/** The referrals that are looked at: those that must be asked about or were sent without basis first, then the latest. */
export function listedReferrals(group: GroupFile, filter: ReferralFilter, today: Day): Referral[] {
  const isCalled = (one: Referral) => isReminderDue(one, today) || isSilent(one, today)
  return inUse(group.records.referral)
    .filter((one) => hasWords(group, one, filter.words))
    .filter(({ status }) => filter.status === null || status === filter.status)
    .filter((one) => !filter.isDue || isCalled(one))
    .map((one) => ({ one, rank: isCalled(one) || isSentWithoutBasis(group, one) ? 0 : 1 }))
    .sort(
      (a, b) =>
        a.rank - b.rank || b.one.date.localeCompare(a.one.date) || b.one.id.localeCompare(a.one.id),
    )
    .map(({ one }) => one)
}

/** Whether every word stands somewhere in what the list shows of a referral. */
function hasWords(group: GroupFile, referral: Referral, words: string): boolean {
  const { id, memberCode, number, reason, resourceId } = referral
  const resource = recordOf(group, 'resource', resourceId)?.name
  const text = [id, memberCode, number, reason, resource].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}
