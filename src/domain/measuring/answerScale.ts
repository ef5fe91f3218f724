import type { Instrument } from '../records/instrument'

type Scale = Pick<Instrument, 'itemMin' | 'itemMax' | 'answerLabels'>

/** Most answers that are shown as buttons or boxes side by side: 0 to 10. */
export const MOST_CHOICES = 11

/** One answer that can be ticked and, where the instrument says so, what it is called. */
export type ScaleChoice = { value: number; label: string | null }

/**
 * The answers of a scale from the least to the most; null where there are too many to choose from, or values between
 * whole numbers, so that a number is written instead.
 */
export function scaleChoices({ itemMin, itemMax, answerLabels }: Scale): ScaleChoice[] | null {
  if (!isWholeScale({ itemMin, itemMax }) || itemMax - itemMin + 1 > MOST_CHOICES) return null
  return Array.from({ length: itemMax - itemMin + 1 }, (_, step) => ({
    value: itemMin + step,
    label: answerLabels?.find(({ value }) => value === itemMin + step)?.label ?? null,
  }))
}

/** Whether answers are whole numbers. */
export function isWholeScale({ itemMin, itemMax }: Pick<Scale, 'itemMin' | 'itemMax'>): boolean {
  return Number.isInteger(itemMin) && Number.isInteger(itemMax)
}

/**
 * Whether what was typed for an item can become no other number of its scale by one more digit, so that the next item
 * may have its turn: 3 of 1 to 5, and 7 of 0 to 10, but not 1 of 0 to 10.
 */
export function isTypedOut(
  typed: string,
  { itemMin, itemMax }: Pick<Scale, 'itemMin' | 'itemMax'>,
): boolean {
  if (!/^\d+$/.test(typed) || !isWholeScale({ itemMin, itemMax })) return false
  const value = Number(typed)
  return value >= itemMin && value <= itemMax && (value === 0 || value * 10 > itemMax)
}
