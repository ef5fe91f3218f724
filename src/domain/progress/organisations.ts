import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Organisation } from '../records/organisation'
import { membersOn } from './gateMembers'
import { inUse } from './inUse'

/** The versions of the group's structure that had begun by a day, in their order. Source: domain.md 2.12. */
export function organisationsBy(group: GroupFile, day: Day): Organisation[] {
  return inUse(group.records.organisation)
    .filter(({ validFrom }) => validFrom <= day)
    .sort((one, other) => one.version - other.version)
}

/** The structure in force on a day; where two meet on it, the newer one. */
export function organisationOn(group: GroupFile, day: Day): Organisation | undefined {
  return organisationsBy(group, day).findLast(({ validTo }) => !validTo || day <= validTo)
}

/**
 * The codes of those who had held a role by a day, in turn too: "A-04 (P-07)" names the holder and the meeting
 * of the turn, and a turn whose meeting lies ahead was not held yet.
 */
export function roleHoldersBy(group: GroupFile, day: Day): Set<string> {
  const ahead = new Set(group.records.session.flatMap(({ id, date }) => (date > day ? id : [])))
  const roles = organisationsBy(group, day).flatMap((version) => version.roles ?? [])
  return new Set(
    roles.flatMap(({ memberCode, rotation }) => [
      ...(memberCode ? [memberCode] : []),
      ...(rotation ?? [])
        .map((turn) => turn.split(/[^A-Za-z0-9._~@-]+/))
        .filter((words) => !words.some((word) => ahead.has(word)))
        .flat(),
    ]),
  )
}

/** Of the members of a day (`of`), how many had held a role by then, turns included; and who had not. */
export function roleShare(
  group: GroupFile,
  day: Day,
): { held: number; of: number; without: string[] } {
  const members = membersOn(group, day)
  const holders = roleHoldersBy(group, day)
  const without = members.filter((code) => !holders.has(code))
  return { held: members.length - without.length, of: members.length, without }
}
