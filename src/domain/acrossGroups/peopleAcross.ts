import { sexes } from '../catalog/lists'
import { sum } from '../statistics/mean'
import { ageBands } from './ageBands'
import { ofType, safeByType, type TypeKey, typeKeys } from './byType'
import type { GroupContribution, GroupType } from './groupContribution'
import { endKinds } from './memberships'
import { arrivalKinds, ppksGroups } from './peopleServed'
import { isTellable, type SafeCount, safeList } from './safeTable'

/** Why counts of people are not told: there is nobody, they are fewer than five, or one kind of program has so few that the others would give them away. */
export type PeopleLimit = 'nobody' | 'tooFew' | 'typeTooSmall'

/** Memberships of the period, each list counting all of them, in the order of its words. A person in two groups is two. */
export type PeopleAcross = {
  limit: PeopleLimit | null
  total: SafeCount
  bySex: SafeCount[]
  byAge: SafeCount[]
  byPpks: SafeCount[]
  byArrival: SafeCount[]
  byEnd: SafeCount[]
}

/** One kind of program: its groups and meetings held are told, its people where they are enough. */
export type TypeRow = { type: TypeKey; groups: number; held: number; people: SafeCount }

/** Who was served, over all groups or over those of one type. */
export function peopleAcross(
  active: readonly GroupContribution[],
  type: GroupType | null,
): PeopleAcross {
  const list = (key: 'bySex' | 'byAge' | 'byPpks' | 'byArrival' | 'byEnd', length: number) =>
    safeByType(active, length, ({ people }) => ({ counts: people[key] }), type)
  const bySex = list('bySex', sexes.length)
  return {
    limit: peopleLimit(active, type),
    total: bySex.total,
    bySex: bySex.cells,
    byAge: list('byAge', ageBands.length).cells,
    byPpks: list('byPpks', ppksGroups.length).cells,
    byArrival: list('byArrival', arrivalKinds.length).cells,
    byEnd: list('byEnd', endKinds.length).cells,
  }
}

function peopleLimit(
  active: readonly GroupContribution[],
  type: GroupType | null,
): PeopleLimit | null {
  const count = (some: readonly GroupContribution[]) => sum(some.map(({ people }) => people.total))
  if (count(type ? ofType(active, type) : active) === 0) return 'nobody'
  if (!isTellable(count(active))) return 'tooFew'
  const isEachTellable = typeKeys.every((key) => isTellable(count(ofType(active, key))))
  return type && !isEachTellable ? 'typeTooSmall' : null
}

/** The types of program beside each other; those without a group are left out. */
export function typeRows(active: readonly GroupContribution[]): TypeRow[] {
  const ofTypes = typeKeys.map((type) => ofType(active, type))
  const { cells } = safeList(ofTypes.map((own) => sum(own.map(({ people }) => people.total))))
  return typeKeys
    .map((type, index) => ({
      type,
      groups: ofTypes[index]?.length ?? 0,
      held: sum((ofTypes[index] ?? []).map(({ meetings }) => meetings.held)),
      people: cells[index] ?? ('closed' as const),
    }))
    .filter(({ groups }) => groups > 0)
}
