import { sexes } from '../catalog/lists'
import { nationalPpks } from '../catalog/ppks'
import { ageOn, type Period } from '../day'
import type { Program } from '../records/program'
import { ageBandOf, ageBands } from './ageBands'
import { endKinds, isNewIn, type MembershipIn } from './memberships'

/** Categories of need as they are counted: the national list, then other words, then none. Source: domain.md 2.19. */
export const ppksGroups = [...nationalPpks, 'other', 'unknown'] as const
export type PpksGroup = (typeof ppksGroups)[number]

/** Whether somebody came in the period or was there before. */
export const arrivalKinds = ['new', 'before'] as const

/** Memberships of one group in a period, split in four ways: each list counts all of them once, in the order of its words. */
export type PeopleServed = {
  total: number
  bySex: number[]
  byAge: number[]
  byPpks: number[]
  byArrival: number[]
  byEnd: number[]
}

/** Who was a member in the period, as counts. Ages are those on its last day. */
export function peopleServed(
  memberships: readonly MembershipIn[],
  program: Program | undefined,
  period: Period,
): PeopleServed {
  return {
    total: memberships.length,
    bySex: countsOf(sexes, memberships, ({ member }) => member.sex),
    byAge: countsOf(ageBands, memberships, ({ member }) =>
      ageBandOf(ageOn(member.birthDate, period.to)),
    ),
    byPpks: countsOf(ppksGroups, memberships, ({ member }) => ppksGroupOf(member.ppks, program)),
    byArrival: countsOf(arrivalKinds, memberships, (one) =>
      isNewIn(one, period) ? 'new' : 'before',
    ),
    byEnd: countsOf(endKinds, memberships, ({ end }) => end),
  }
}

/** How many of the things are of each kind, in the order of the kinds. */
export function countsOf<K, T>(
  kinds: readonly K[],
  things: readonly T[],
  kindOf: (thing: T) => K,
): number[] {
  const kindsOf = things.map(kindOf)
  return kinds.map((kind) => kindsOf.filter((one) => one === kind).length)
}

/** The member's own category, else the only one the program is for. An agency's own words stay at home: they are free text. */
function ppksGroupOf(words: string | null | undefined, program: Program | undefined): PpksGroup {
  const targets = program?.targetPpks ?? []
  const said = words?.trim() || (targets.length === 1 ? targets[0]?.trim() : '')
  if (!said) return 'unknown'
  return nationalPpks.find((one) => one.toLowerCase() === said.toLowerCase()) ?? 'other'
}
