import type { Day } from '../day'
import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { isVerified } from '../progress/resources'
import type { Resource } from '../records/resource'
import type { ResourceNeed } from '../records/resourceNeed'
import { sum } from '../statistics/mean'
import { groupedBy } from './groupedBy'
import { needCategories, type ResourceCategory } from './needCategories'
import { byUrgency } from './needOrder'
import { needTies } from './needTies'

/** Outer edges of the rings around the agency, kilometres in a straight line. */
export const coverageRings = [5, 10, 25] as const

/**
 * How one need is covered: of the active resources of its categories those that were verified within 180
 * days, by ring (each resource in the nearest ring that holds it), farther, and without a known place.
 * `rings` and `farther` are null where the agency's own place is not known. `verified` is their sum (n) where they are,
 * `unverified` the active ones that nobody checked lately and that count nowhere else.
 */
export type CoverageRow = {
  need: ResourceNeed
  categories: ResourceCategory[]
  /** The categories are those of the resources found for it, not the worker's own choice. */
  isGuessed: boolean
  rings: number[] | null
  farther: number | null
  unplaced: number
  verified: number
  unverified: number
}

/** The needs that were not stopped, the most urgent first, each with the resources that could meet it. Source: domain.md 2.14, 3.g, 4.1 f1. */
export function coverage(group: GroupFile, agency: Position | null, today: Day): CoverageRow[] {
  const tiesOf = needTies(group)
  const active = inUse(group.records.resource).filter(({ status }) => status === 'aktif')
  const counts = new Map(
    [...groupedBy(active, ({ category }) => category)].map(([category, resources]) => [
      category,
      countsOf(resources, agency, today),
    ]),
  )
  return inUse(group.records.resourceNeed)
    .filter(({ status }) => status !== 'dihentikan')
    .sort(byUrgency)
    .map((need) => {
      const categories = needCategories(need, tiesOf(need))
      const isGuessed = !need.category && categories.length > 0
      const parts = categories.flatMap((category) => counts.get(category) ?? [])
      return { need, categories, isGuessed, ...together(parts, agency !== null) }
    })
}

type Counts = Pick<CoverageRow, 'rings' | 'farther' | 'unplaced' | 'verified' | 'unverified'>

/** What the kinds of one need come to; a resource is of one kind, so that none counts twice. */
function together(parts: readonly Counts[], isPlaced: boolean): Counts {
  const total = (of: (one: Counts) => number | null | undefined) =>
    sum(parts.map((one) => of(one) ?? 0))
  return {
    rings: isPlaced ? coverageRings.map((_, index) => total(({ rings }) => rings?.[index])) : null,
    farther: isPlaced ? total(({ farther }) => farther) : null,
    unplaced: total(({ unplaced }) => unplaced),
    verified: total(({ verified }) => verified),
    unverified: total(({ unverified }) => unverified),
  }
}

function countsOf(fitting: readonly Resource[], agency: Position | null, today: Day): Counts {
  const verified = fitting.filter((resource) => isVerified(resource, today))
  const kms = verified.map((resource) => kmFrom(agency, resource))
  const placed = kms.filter((km) => km !== null)
  const between = (from: number, to: number) => placed.filter((km) => km > from && km <= to).length
  return {
    rings: agency
      ? coverageRings.map((to, index) => between(coverageRings[index - 1] ?? -1, to))
      : null,
    farther: agency ? between(coverageRings[2], Number.POSITIVE_INFINITY) : null,
    unplaced: verified.filter(({ lat }) => typeof lat !== 'number').length,
    verified: verified.length,
    unverified: fitting.length - verified.length,
  }
}
