import { sum } from '../statistics/mean'
import { FEWEST_FOR_SURVIVAL, type SurvivalStep, survival } from '../statistics/survival'
import { ofType, safeByType, typeKeys } from './byType'
import type { GroupContribution, GroupType } from './groupContribution'
import { endKinds, isDropout } from './memberships'
import { isTellable, type SafeCount } from './safeTable'
import { type Followed, tellableTimes } from './tellableTimes'

/** Why no curve is drawn: too few memberships, or so few people that the curve or its difference from others would tell them. */
export type LastingLimit = 'tooFewMemberships' | 'fewPeople' | 'typeTooSmall'

/** A step of the curve that 5 or more people stand behind: the share still in after so many meetings, with its interval. */
export type LastingStep = Pick<SurvivalStep, 'time' | 'share' | 'interval'>

/**
 * How long memberships last, in meetings since joining, over all memberships of the groups of the period since they
 * began. Drop-outs are those who withdrew or were excluded; who completed, was referred or is still in is censored.
 * Steps that would tell fewer than 5 people are told with a later one. Source: evaluation.md 4.7; docs/decisions/019.
 */
export type LastingAcross = {
  limit: LastingLimit | null
  memberships: SafeCount
  dropouts: SafeCount
  steps: LastingStep[]
  /** Meetings up to which anybody was followed. */
  longest: number
}

/** How long memberships last over all groups, or over those of one type. */
export function lastingAcross(
  active: readonly GroupContribution[],
  type: GroupType | null,
): LastingAcross {
  const own = type ? ofType(active, type) : active
  const { memberships, curve } = followedIn(own)
  const typeTimes = timesOfTypes(active)
  const times = typeTimes ?? tellableTimes([{ memberships, curve }])
  const open = openCounts(own, byEndOf(active, type))
  const isClosed = type !== null && typeTimes === null
  const limit = isClosed ? 'typeTooSmall' : limitOf(memberships, open, times)
  return {
    limit,
    memberships: open.memberships && !isClosed ? memberships : 'closed',
    dropouts: open.dropouts && !isClosed ? sum(curve.map((one) => one.dropouts)) : 'closed',
    steps: limit === null ? stepsAt(curve, times ?? []) : [],
    longest: Math.max(0, ...own.flatMap(({ lasting }) => lasting.map(({ time }) => time))),
  }
}

/** That the memberships are too many or too few is said only where their number is told: it would narrow a closed one. */
function limitOf(
  memberships: number,
  open: OpenCounts,
  times: readonly number[] | null,
): LastingLimit | null {
  if (!open.memberships) return 'fewPeople'
  if (memberships < FEWEST_FOR_SURVIVAL) return 'tooFewMemberships'
  return open.dropouts && times ? null : 'fewPeople'
}

function followedIn(own: readonly GroupContribution[]): Followed {
  const each = own
    .flatMap(({ lasting }) => lasting)
    .flatMap(({ time, dropouts, others }) => [
      ...Array.from({ length: dropouts }, () => ({ time, isDropout: true })),
      ...Array.from({ length: others }, () => ({ time, isDropout: false })),
    ])
  return { memberships: each.length, curve: survival(each) }
}

type OpenCounts = { memberships: boolean; dropouts: boolean }

/**
 * Which counts may stand beside the people of the period by how they stand at its end: less these, memberships are those
 * who left before it, and drop-outs those who dropped out before it. With a closed count among them, it would be found.
 */
function openCounts(own: readonly GroupContribution[], byEnd: readonly SafeCount[]): OpenCounts {
  const { memberships, curve } = followedIn(own)
  const kinds = endKinds.flatMap((end, index) => (isDropout({ end }) ? [index] : []))
  const inPeriod = sum(own.flatMap(({ people }) => kinds.map((index) => people.byEnd[index] ?? 0)))
  const people = sum(own.map(({ people }) => people.total))
  const before = memberships - people
  const droppedBefore = sum(curve.map(({ dropouts }) => dropouts)) - inPeriod
  const isOpen = [memberships, people, before].every(isTellable)
  return {
    memberships: isOpen,
    dropouts:
      isOpen &&
      kinds.every((index) => typeof byEnd[index] === 'number') &&
      isTellable(droppedBefore) &&
      isTellable(before - droppedBefore),
  }
}

function byEndOf(active: readonly GroupContribution[], type: GroupType | null): SafeCount[] {
  return safeByType(active, endKinds.length, ({ people }) => ({ counts: people.byEnd }), type).cells
}

/**
 * The times at which the curve may be told for each type of program, and so for all together: whoever has the whole and
 * one type can reckon the others. Null where one of them may not be told. Groups without a type are found as the rest.
 */
function timesOfTypes(active: readonly GroupContribution[]): number[] | null {
  const isEachOpen = typeKeys.every(
    (key) => openCounts(ofType(active, key), byEndOf(active, key)).dropouts,
  )
  const each = typeKeys.map((key) => followedIn(ofType(active, key)))
  return isEachOpen ? tellableTimes([...each, followedIn(active)]) : null
}

/** The curve as it stands at these times, where it fell since the one before. */
function stepsAt(curve: readonly SurvivalStep[], times: readonly number[]): LastingStep[] {
  return times.flatMap((time, index) => {
    const last = curve.findLast((step) => step.time <= time)
    if (!last || last.time <= (times[index - 1] ?? -1)) return []
    return [{ time, share: last.share, interval: last.interval }]
  })
}
