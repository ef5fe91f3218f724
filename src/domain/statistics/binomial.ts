/** Chance below which a count is called unusual. Source: Bronfenbrenner (1943); evaluation.md 4.6. */
export const UNUSUAL = 0.05

/**
 * P(X >= count) for X ~ Bin(trials, chance), exact: the share of groups choosing at random in which somebody
 * is chosen at least so often. 0 to 1; small = unusual.
 */
export function atLeast(count: number, trials: number, chance: number): number {
  return total(Math.max(0, count), trials, trials, chance)
}

/** P(X <= count) for X ~ Bin(trials, chance), exact. 0 to 1. */
export function atMost(count: number, trials: number, chance: number): number {
  return total(0, Math.min(count, trials), trials, chance)
}

/** The smallest count of which chance alone would make at most 5%; null where no count is that rare. */
export function unusualFrom(trials: number, chance: number): number | null {
  for (let count = 1; count <= trials; count += 1)
    if (atLeast(count, trials, chance) <= UNUSUAL) return count
  return null
}

/** The largest count of which chance alone would make at most 5% or less; null where none is that rare. */
export function unusualUpTo(trials: number, chance: number): number | null {
  for (let count = trials; count >= 0; count -= 1)
    if (atMost(count, trials, chance) <= UNUSUAL) return count
  return null
}

function total(from: number, to: number, trials: number, chance: number): number {
  let sum = 0
  for (let count = from; count <= to; count += 1)
    sum += ways(trials, count) * chance ** count * (1 - chance) ** (trials - count)
  return Math.min(1, sum)
}

function ways(trials: number, count: number): number {
  let result = 1
  for (let step = 1; step <= Math.min(count, trials - count); step += 1)
    result = (result * (trials - step + 1)) / step
  return result
}
