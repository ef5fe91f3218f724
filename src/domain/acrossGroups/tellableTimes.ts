import type { SurvivalStep } from '../statistics/survival'
import { isTellable } from './safeTable'

/** Memberships that are followed, and their curve of lasting. */
export type Followed = { memberships: number; curve: readonly SurvivalStep[] }

/**
 * The times at which all these curves may be told, as early as can be; null where there are none. From one told time to
 * the next nobody or 5 or more drop out, and their share is one quotient, (n - d) / n: whoever was last seen in between
 * was so before the first of them, and these too are nobody or 5 or more. So neither share nor interval tells fewer.
 */
export function tellableTimes(followed: readonly Followed[]): number[] | null {
  const times = [...new Set(followed.flatMap(({ curve }) => curve.map(({ time }) => time)))].sort(
    (one, other) => one - other,
  )
  if (!followed.every(({ curve }) => isTellable(leftAfter(curve.at(-1)) ?? 0))) return null
  // From the last time back: how to go on from each one to the end.
  const onward: (number[] | null)[] = [...times.map(() => null), []]
  for (let from = times.length - 1; from >= 0; from--)
    for (let next = from + 1; next <= times.length && !onward[from]; next++) {
      const [after, upTo] = [times[from - 1] ?? -1, times[next - 1] ?? 0]
      const rest = onward[next]
      if (rest && followed.every((one) => isTellableSpan(one, after, upTo)))
        onward[from] = [upTo, ...rest]
    }
  return onward[0] ?? null
}

function isTellableSpan({ memberships, curve }: Followed, after: number, upTo: number): boolean {
  const span = curve.filter(({ time }) => after < time && time <= upTo)
  const [first, last] = [span[0], span.at(-1)]
  if (!first || !last) return true
  const before = leftAfter(curve.findLast(({ time }) => time <= after)) ?? memberships
  const dropouts = span.reduce((total, step) => total + step.dropouts, 0)
  const isOneQuotient = first.atRisk - dropouts === leftAfter(last)
  return isOneQuotient && isTellable(dropouts) && isTellable(before - first.atRisk)
}

function leftAfter(step: SurvivalStep | undefined): number | undefined {
  return step && step.atRisk - step.dropouts
}
