import type { Day } from '../day'
import { type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Member } from '../records/member'
import type { Session } from '../records/session'
import { spellsOf } from '../rules/membership'

type MemberDraft = DraftOf<'member'>

/** One stay in the group, both days included; an open end is null. */
export type Stay = { from: Day; to: Day | null; reason: string | null }

/** The stays of a member with the reason for which each one ended, oldest first. */
export function staysOf(member: Member): Stay[] {
  const last = spellsOf(member).length - 1
  return spellsOf(member).map((spell, index) => ({
    ...spell,
    reason: member.spells?.[index]?.reason ?? (index === last ? (member.exitReason ?? null) : null),
  }))
}

/** Whether a member's last stay has come to an end. */
export function hasLeft(member: Member): boolean {
  return !['calon', 'aktif', 'cuti'].includes(member.status)
}

/** A candidate taken in: the stay begins on the day of joining. */
export function takenIn(member: Member, day: Day): MemberDraft {
  return { ...withoutStamps<'member'>(member), status: 'aktif', joinDate: day, spells: null }
}

/** A former member who comes again: the stays before remain as they were, a new one begins. */
export function rejoined(member: Member, day: Day): MemberDraft {
  return {
    ...withoutStamps<'member'>(member),
    status: 'aktif',
    exitDate: null,
    exitReason: null,
    ending: null,
    spells: [...staysOf(member), { from: day, to: null }],
  }
}

/** The stays of a member put right: the first one's beginning and the last one's end are told beside them too. */
export function withStays(
  member: Member,
  stays: readonly NonNullable<Member['spells']>[number][],
): MemberDraft {
  const isOne = stays.length === 1
  return {
    ...withoutStamps<'member'>(member),
    joinDate: stays[0]?.from ?? member.joinDate,
    exitDate: stays.at(-1)?.to ?? null,
    spells: isOne ? null : [...stays],
  }
}

/** Meetings after a day for which a mark of the member is on record, oldest first: they forbid leaving on that day. */
export function marksAfter(group: GroupFile, memberCode: string, day: Day): Session[] {
  return inUse(group.records.session)
    .filter(
      ({ date, attendance }) =>
        date > day && attendance?.some((mark) => mark.memberCode === memberCode),
    )
    .sort((one, other) => one.date.localeCompare(other.date))
}
