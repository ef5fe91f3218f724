import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Goal } from '../records/goal'
import type { Member } from '../records/member'
import { isMemberOn, spellsOf } from '../rules/membership'
import { admittedMembers } from './attendance'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'

/** The people who begin: taken in, and not gone again by that day. Candidates are out. */
export function startingMembers(group: GroupFile, asOf: Day): Member[] {
  return inUse(group.records.member).filter((member) => {
    if (member.status === 'calon') return false
    const end = spellsOf(member).at(-1)?.to ?? null
    if (end !== null && end < asOf) return false
    return member.status === 'aktif' || member.status === 'cuti' || (end !== null && end > asOf)
  })
}

/** The codes of the people who belonged to the group on a day, candidates left out. */
export function membersOn(group: GroupFile, day: Day): string[] {
  return admittedMembers(group)
    .filter((member) => isMemberOn(member, day))
    .map(({ code }) => code)
}

/** The members of a day; before anybody has joined, those who are to begin. */
export function membersThere(group: GroupFile, day: Day): string[] {
  const there = membersOn(group, day)
  return there.length > 0 ? there : startingMembers(group, day).map(({ code }) => code)
}

/** The goals pursued by the group and by the members named. */
export function goalsOf(group: GroupFile, members: readonly string[]): Goal[] {
  return pursuedGoals(group).filter(
    ({ level, memberCode }) => level === 'kelompok' || (memberCode && members.includes(memberCode)),
  )
}
