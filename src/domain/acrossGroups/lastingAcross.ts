import { sum } from '../statistics/mean'
import { FEWEST_FOR_SURVIVAL, type SurvivalStep, survival } from '../statistics/survival'
import { ofType, typeKeys } from './byType'
import type { GroupContribution, GroupType, Lasting } from './groupContribution'
import { isTellable, type SafeCount, SMALLEST_CELL, safeCount } from './safeTable'

/** Why no curve is drawn: too few memberships, or so few drop-outs that each could be recognised. */
export type LastingLimit = 'tooFewMemberships' | 'fewDropouts' | 'typeTooSmall'

/** A step of the curve that 5 or more people stand behind: the share still in after so many meetings, with its interval. */
export type LastingStep = Pick<SurvivalStep, 'time' | 'share' | 'interval'>

/**
 * How long memberships last, in meetings since joining, over all memberships of the groups of the period since they
 * began. Drop-outs are those who withdrew or were excluded; who completed, was referred or is still in is censored.
 * Steps of fewer than 5 people are told with the next one. Source: evaluation.md 4.7.
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
  const own = (type ? ofType(active, type) : active).flatMap(({ lasting }) => lasting)
  const memberships = countOf(own)
  const dropouts = sum(own.map((one) => one.dropouts))
  const limit = limitOf(active, type, { memberships, dropouts })
  const isClosed = limit === 'typeTooSmall'
  return {
    limit,
    memberships: isClosed ? 'closed' : safeCount(memberships),
    dropouts: isClosed || !isTellable(memberships) ? 'closed' : safeCount(dropouts),
    steps: limit === null ? safeSteps(own) : [],
    longest: Math.max(0, ...own.map(({ time }) => time)),
  }
}

function limitOf(
  active: readonly GroupContribution[],
  type: GroupType | null,
  { memberships, dropouts }: { memberships: number; dropouts: number },
): LastingLimit | null {
  const isAnyTypeSmall = typeKeys.some((key) => {
    const lasting = ofType(active, key).flatMap((one) => one.lasting)
    return !isTellable(countOf(lasting)) || !isTellable(sum(lasting.map((one) => one.dropouts)))
  })
  if (type && isAnyTypeSmall) return 'typeTooSmall'
  if (memberships < FEWEST_FOR_SURVIVAL) return 'tooFewMemberships'
  return isTellable(dropouts) ? null : 'fewDropouts'
}

function countOf(lasting: readonly Lasting[]): number {
  return sum(lasting.map(({ dropouts, others }) => dropouts + others))
}

/** The steps of the curve at which 5 or more have dropped out since the one told before; the last ones together. */
function safeSteps(lasting: readonly Lasting[]): LastingStep[] {
  const curve = survival(
    lasting.flatMap(({ time, dropouts, others }) => [
      ...Array.from({ length: dropouts }, () => ({ time, isDropout: true })),
      ...Array.from({ length: others }, () => ({ time, isDropout: false })),
    ]),
  )
  const steps: LastingStep[] = []
  let left = sum(curve.map(({ dropouts }) => dropouts))
  let gathered = 0
  for (const { time, share, interval, dropouts } of curve) {
    gathered += dropouts
    left -= dropouts
    const isEnough = gathered >= SMALLEST_CELL && (left === 0 || left >= SMALLEST_CELL)
    if (!isEnough) continue
    steps.push({ time, share, interval })
    gathered = 0
  }
  return steps
}
