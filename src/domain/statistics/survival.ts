import { type Interval, UPPER } from './interval'
import { normalQuantile } from './normal'

/** One membership: meetings since joining, and whether it ended by dropping out. */
export type Membership = { time: number; isDropout: boolean }

/** Memberships below which no curve is drawn. Source: evaluation.md 4.7 [own]. */
export const FEWEST_FOR_SURVIVAL = 20

/** Share still in after a drop-out (0 to 1), with Greenwood's error and a log-log 95% interval; null where undefined. */
export type SurvivalStep = {
  time: number
  atRisk: number
  dropouts: number
  share: number
  error: number | null
  interval: Interval | null
}

/**
 * Share of memberships that last, over several groups; whoever completed, moved or is still in is censored, after the
 * drop-outs of the same time.
 * @see Kaplan & Meier (1958), JASA 53, 457-481; evaluation.md 4.7.
 */
export function survival(memberships: readonly Membership[]): SurvivalStep[] {
  const times = [
    ...new Set(memberships.filter(({ isDropout }) => isDropout).map(({ time }) => time)),
  ].sort((one, other) => one - other)
  let share = 1
  let variance = 0
  return times.map((time) => {
    const atRisk = memberships.filter((one) => one.time >= time).length
    const dropouts = memberships.filter((one) => one.isDropout && one.time === time).length
    share *= 1 - dropouts / atRisk
    variance += dropouts / (atRisk * (atRisk - dropouts))
    const isTellable = share > 0
    return {
      time,
      atRisk,
      dropouts,
      share,
      error: isTellable ? share * Math.sqrt(variance) : null,
      interval: isTellable ? logLogInterval(share, variance) : null,
    }
  })
}

function logLogInterval(share: number, variance: number): Interval {
  const width = (normalQuantile(UPPER) * Math.sqrt(variance)) / Math.log(share)
  return [share ** Math.exp(-width), share ** Math.exp(width)]
}
