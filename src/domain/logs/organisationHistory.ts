import { addDays, type Day, daysBetween } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Organisation } from '../records/organisation'

/** Roles that one member can carry well; more is warned of. Source: domain.md 2.12. */
export const MOST_ROLES = 2
/** Days after which a role that never changed hands is asked about: six weekly meetings [own]. */
const LONG_HELD_DAYS = 42

type Role = NonNullable<Organisation['roles']>[number]

/** All versions of the group's structure, latest first. */
export function organisationVersions(group: GroupFile): Organisation[] {
  return inUse(group.records.organisation).sort((one, other) => other.version - one.version)
}

/**
 * The last day of a version that has passed, of which it alone speaks: where the next one begins on the day it
 * ends, the day before. Today while it is in force or lies ahead.
 */
export function lastDayOf(group: GroupFile, version: Organisation, today: Day): Day {
  const { validFrom, validTo } = version
  if (!validTo || validTo > today) return today
  const isShared = organisationVersions(group).some((one) => one.validFrom === validTo)
  return isShared && validFrom < validTo ? addDays(validTo, -1) : validTo
}

/** The next version, which begins with the roles of the latest one: what was written of turns and understanding ends with it. */
export function newOrganisation(group: GroupFile, validFrom: Day): DraftOf<'organisation'> {
  const latest = organisationVersions(group)[0]
  const version = Math.max(0, ...group.records.organisation.map((one) => one.version)) + 1
  return {
    id: `ORG-v${version}`,
    version,
    validFrom,
    form: latest?.form ?? 'informal',
    roles: (latest?.roles ?? []).map(({ role, memberCode, duties }) => ({
      role,
      memberCode: memberCode ?? null,
      duties: duties ?? null,
    })),
  }
}

/**
 * What is written when a structure is saved: an open former version ends on the day the next one begins, as
 * the rules allow. One that would end before its beginning is left, so that the door can speak of the overlap.
 */
export function organisationChange(group: GroupFile, next: DraftOf<'organisation'>): Change {
  const former = organisationVersions(group).find(({ version }) => version < next.version)
  const closes = former && !former.validTo && former.validFrom <= next.validFrom
  const closed = closes
    ? [
        {
          kind: 'organisation' as const,
          record: { ...withoutStamps<'organisation'>(former), validTo: next.validFrom },
        },
      ]
    : []
  return { put: [...closed, { kind: 'organisation', record: next }], remove: [] }
}

/** The members who carry more than two roles, with how many. */
export function crowdedMembers(
  roles: readonly { memberCode?: string | null | undefined }[],
): { code: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { memberCode: code } of roles) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > MOST_ROLES)
    .map(([code, count]) => ({ code, count }))
}

/** Why the structure should be looked at again: its review day has passed, or roles never changed hands. `days` since. */
export type RotationPrompt =
  | { code: 'reviewPassed'; day: Day; days: number }
  | { code: 'longHeld'; roles: { role: string; memberCode: string; days: number }[] }

/**
 * What the structure in force asks for ("Fixed ketua forever"). A role counts as held since the earliest of the
 * versions in a row in which the same member had it; turns of others end the count. Source: domain.md 2.12, 8.4.
 */
export function rotationPrompts(
  group: GroupFile,
  current: Organisation,
  today: Day,
): RotationPrompt[] {
  const { reviewDate } = current
  const roles = (current.roles ?? []).flatMap((one) => {
    const since = heldSince(group, current, one)
    const days = since === null ? 0 : daysBetween(since, today)
    return days > LONG_HELD_DAYS && one.memberCode
      ? [{ role: one.role, memberCode: one.memberCode, days }]
      : []
  })
  return [
    ...(reviewDate && reviewDate < today
      ? [{ code: 'reviewPassed' as const, day: reviewDate, days: daysBetween(reviewDate, today) }]
      : []),
    ...(roles.length > 0 ? [{ code: 'longHeld' as const, roles }] : []),
  ]
}

function heldSince(group: GroupFile, current: Organisation, role: Role): Day | null {
  if (!role.memberCode || takesTurns(role)) return null
  const earlier = organisationVersions(group).filter(({ version }) => version < current.version)
  let since = current.validFrom
  for (const version of earlier) {
    const same = version.roles?.find((one) => sameRole(one, role))
    if (!same || takesTurns(same)) break
    since = version.validFrom
  }
  return since
}

function sameRole(one: Role, other: Role): boolean {
  const name = ({ role }: Role) => role.trim().toLocaleLowerCase('id')
  return name(one) === name(other) && one.memberCode === other.memberCode
}

/** Whether somebody else than its holder has had a turn of the role, or is to have one. */
function takesTurns({ rotation, memberCode }: Role): boolean {
  return Boolean(rotation?.some((turn) => !turn.startsWith(memberCode ?? '')))
}
