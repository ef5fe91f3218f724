import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { sum } from '../statistics/mean'

/** Share of items that may be missing for a total to be prorated, where the instrument says nothing. Source: domain.md 2.16. */
const MISSING_ALLOWED = 0.1

/** Digits of a score that mean something; what stands behind them is binary dust. Source: evaluation.md 4. */
const SIGNIFICANT_DIGITS = 12

type Answers = Pick<Administration, 'total' | 'itemScores' | 'subscores'>

/**
 * Score of one sheet of answers, in points of the instrument. A written total stands. Ticks are reversed where the
 * instrument says so, summed and multiplied with its factor; with few of them unanswered the sum is
 * prorated; with more than the instrument allows the score is unknown (null). Source: domain.md 2.16; evaluation.md 4.9.
 */
export function scoreOf({ total, itemScores }: Answers, instrument: Instrument): number | null {
  if (typeof total === 'number') return total
  if (!itemScores || itemScores.length !== instrument.items) return null
  return scoreOfTicks(ticksForward(itemScores, instrument), instrument)
}

/**
 * Score of each subscale: as written, else of its own items by the same rule as the whole. null where it is
 * unknown; a subscale without items of its own has only what was written. In the order of the instrument.
 */
export function subscoresOf(
  { subscores, itemScores }: Answers,
  instrument: Instrument,
): { name: string; score: number | null }[] {
  const forward = itemScores && ticksForward(itemScores, instrument)
  return (instrument.subscales ?? []).map((name) => {
    const written = subscores?.[name]
    if (typeof written === 'number') return { name, score: written }
    const items = instrument.subscaleItems?.[name] ?? []
    const ticks = items.map((item) => forward?.[item - 1] ?? null)
    return { name, score: items.length === 0 ? null : scoreOfTicks(ticks, instrument) }
  })
}

/** How many of so many items may stay unanswered before their score is unknown. */
export function missingAllowed(
  { items, mostMissing }: Pick<Instrument, 'items' | 'mostMissing'>,
  of = items,
): number {
  return mostMissing === null || mostMissing === undefined
    ? Math.floor(MISSING_ALLOWED * of)
    : Math.floor((mostMissing * of) / items)
}

/** Least and most a score can be by its items: what a form proposes as the range of the instrument. */
export function scoreRange({
  items,
  itemMin,
  itemMax,
  factor,
}: Pick<Instrument, 'items' | 'itemMin' | 'itemMax' | 'factor'>): { min: number; max: number } {
  const times = items * (factor ?? 1)
  return { min: itemMin * times, max: itemMax * times }
}

/** What a score is called: the cut-off with the highest value at or below it; null below the lowest, or without any. */
export function cutOffOf(
  score: number,
  { cutOffs }: Pick<Instrument, 'cutOffs'>,
): NonNullable<Instrument['cutOffs']>[number] | null {
  return (
    [...(cutOffs ?? [])]
      .sort((one, other) => one.value - other.value)
      .findLast(({ value }) => value <= score) ?? null
  )
}

/** Numbers of items, from 1, whose answer opens the safety protocol: any tick above the least. Source: evaluation.md 4.9. */
export function safetyAnswers(
  { itemScores }: Pick<Administration, 'itemScores'>,
  { safetyItems, itemMin }: Pick<Instrument, 'safetyItems' | 'itemMin'>,
): number[] {
  return (safetyItems ?? []).filter((item) => {
    const tick = itemScores?.[item - 1]
    return typeof tick === 'number' && tick > itemMin
  })
}

/** Ticks with more always meaning more of what is measured; an unanswered item stays null. */
export function ticksForward(
  itemScores: readonly (number | null)[],
  { reverseItems, itemMin, itemMax }: Instrument,
): (number | null)[] {
  const reversed = new Set(reverseItems)
  return itemScores.map((tick, index) =>
    tick === null || !reversed.has(index + 1) ? tick : itemMin + itemMax - tick,
  )
}

function scoreOfTicks(ticks: readonly (number | null)[], instrument: Instrument): number | null {
  const answered = ticks.filter((tick) => tick !== null)
  const missing = ticks.length - answered.length
  if (answered.length === 0 || missing > missingAllowed(instrument, ticks.length)) return null
  const factor = instrument.factor ?? 1
  // A whole sheet is summed as it stands: dividing and multiplying again would leave binary dust.
  if (missing === 0) return withoutDust(sum(answered) * factor)
  return withoutDust((sum(answered) / answered.length) * ticks.length * factor)
}

/** A factor such as 0.7 leaves binary dust behind, and 2.0999999999999996 would miss a cut-off at 2.1. */
function withoutDust(score: number): number {
  return Number(score.toPrecision(SIGNIFICANT_DIGITS))
}
