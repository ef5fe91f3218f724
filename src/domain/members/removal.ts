import type { Change, GroupFile } from '../groupFile'
import { referenceFaults } from '../rules/references'

/**
 * The change that takes a member out of the file as if never entered; null where anything else on record
 * speaks of the member, an answered consent included: then the member can only be set aside.
 */
export function removal(group: GroupFile, memberCode: string): Change | null {
  const unasked = group.records.consent.filter(
    ({ memberCode: code, status, former }) =>
      code === memberCode && status === 'belum' && !former?.length,
  )
  const records = {
    ...group.records,
    member: group.records.member.filter(({ code }) => code !== memberCode),
    consent: group.records.consent.filter((consent) => !unasked.includes(consent)),
  }
  if (referenceFaults(records).length > 0) return null
  return {
    put: [],
    remove: [
      ...unasked.map(({ id }) => ({ kind: 'consent' as const, id })),
      { kind: 'member', id: memberCode },
    ],
  }
}
