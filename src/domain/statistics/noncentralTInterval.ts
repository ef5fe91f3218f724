import { zeroBetween } from './bisection'
import { type Interval, UPPER } from './interval'
import { noncentralTBelow } from './studentT'

/** Beyond this the sum behind the distribution has nothing left to add up. */
const MOST = 37

/**
 * Exact 95% interval of a standardised mean, by the noncentral t: the effects under which a t so small, or so large,
 * comes about in 2.5% of studies. `root` is the square root of n. null where a limit lies beyond all bounds.
 * @see Steiger & Fouladi (1997); evaluation.md 4.2.
 */
export function noncentralTInterval(t: number, df: number, root: number): Interval | null {
  const at = (share: number) =>
    zeroBetween((ncp) => noncentralTBelow(t, df, ncp) - share, -MOST, MOST)
  const [lower, upper] = [at(UPPER), at(1 - UPPER)]
  return lower === null || upper === null ? null : [lower / root, upper / root]
}
