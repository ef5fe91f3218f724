import type { Day } from '../day'
import { type Position, type PositionDoubt, positionDoubt, positionOf } from '../geo/position'
import type { Resource } from '../records/resource'
import { type MouStanding, mouStanding } from './agreement'
import { type Double, doublesIn } from './doubles'
import { freshnessOf } from './freshness'

/** What somebody must look after in the directory, each list with the most pressing first. */
export type DirectoryUpkeep = {
  /** Active ones of which nobody ever checked what is written. */
  never: Resource[]
  /** Active ones whose last check lies more than 180 days back, the longest first. */
  stale: { resource: Resource; days: number }[]
  /** Those whose MoU is over or ends within 90 days, the earliest end first. */
  mou: { resource: Resource; standing: MouStanding }[]
  doubles: Double[]
  /** Those that stand somewhere and do not say where; a line that is only called stands nowhere. */
  placeless: Resource[]
  doubtful: { resource: Resource; doubt: PositionDoubt }[]
}

/** What must be looked after among the resources in use on a day. Source: domain.md 2.14, 4.1 f1. */
export function directoryUpkeep(
  resources: readonly Resource[],
  today: Day,
  agency: Position | null,
): DirectoryUpkeep {
  const kept = resources.filter(({ archivedAt }) => !archivedAt)
  const active = kept.filter(({ status }) => status === 'aktif')
  return {
    never: active.filter((resource) => freshnessOf(resource, today).kind === 'never'),
    stale: active
      .flatMap((resource) => {
        const { kind, days } = freshnessOf(resource, today)
        return kind === 'stale' && days !== null ? [{ resource, days }] : []
      })
      .toSorted((one, other) => other.days - one.days),
    mou: kept
      .map((resource) => ({ resource, standing: mouStanding(resource, today) }))
      .filter(({ standing: { state } }) => state === 'expiring' || state === 'expired')
      .toSorted((one, other) => (one.standing.daysLeft ?? 0) - (other.standing.daysLeft ?? 0)),
    doubles: doublesIn(kept),
    placeless: kept.filter(
      (resource) => resource.category !== 'hotline' && positionOf(resource) === null,
    ),
    doubtful: kept.flatMap((resource) => {
      const place = positionOf(resource)
      const doubt = place && positionDoubt(place, agency)
      return doubt ? [{ resource, doubt }] : []
    }),
  }
}
