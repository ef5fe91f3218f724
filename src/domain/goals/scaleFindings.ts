import type { Goal } from '../records/goal'
import { type Quantity, quantityOf } from './quantity'

/** The five levels of an attainment scale, lowest first; 0 = as expected. Source: Kiresuk & Sherman 1968. */
export const goalLevelKeys = ['-2', '-1', '0', '1', '2'] as const
export type GoalLevelKey = (typeof goalLevelKeys)[number]

/** The order in which a scale is written: what is expected first, then its neighbours. Source: domain.md 2.7. */
export const writingOrder = ['0', '-1', '1', '-2', '2'] as const

/** What may be wrong with a scale; the sentence for each lives in `texts`. Source: domain.md 2.7. */
export const scaleFindingCodes = [
  'levelEmpty',
  'levelsEqual',
  'twoDimensions',
  'levelsOverlap',
  'levelsApart',
  'levelsOutOfOrder',
] as const
export type ScaleFindingCode = (typeof scaleFindingCodes)[number]

/** One doubt about a scale and the levels it is about, lowest first; it warns and never blocks. */
export type ScaleFinding = { code: ScaleFindingCode; levels: GoalLevelKey[] }

type Scale = Partial<Record<GoalLevelKey, string>> | null | undefined

/** Whether all five levels are described. */
export function hasFullScale({ gas }: Pick<Goal, 'gas'>): boolean {
  return Boolean(gas) && goalLevelKeys.every((key) => gas?.[key]?.trim())
}

/**
 * Doubts about an attainment scale: levels left empty or saying the same, levels that speak of two things at
 * once, and, where levels can be read as quantities of one thing, overlaps, gaps and a wrong order. What
 * cannot be read for certain is passed over. Source: domain.md 2.7; Turner-Stokes 2009.
 */
export function scaleFindings(gas: Scale): ScaleFinding[] {
  const described = goalLevelKeys.flatMap((key) => {
    const text = gas?.[key]?.trim()
    return text ? [{ key, text }] : []
  })
  const empty = goalLevelKeys.filter((key) => !gas?.[key]?.trim())
  const double = described.filter(({ text }) => hasTwoDimensions(text)).map(({ key }) => key)
  return [
    ...(empty.length > 0 ? [{ code: 'levelEmpty' as const, levels: empty }] : []),
    ...equalLevels(described),
    ...(double.length > 0 ? [{ code: 'twoDimensions' as const, levels: double }] : []),
    ...rangeFindings(described),
  ]
}

type Described = { key: GoalLevelKey; text: string }

function equalLevels(described: readonly Described[]): ScaleFinding[] {
  const byText = new Map<string, GoalLevelKey[]>()
  for (const { key, text } of described) {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}<>%]+/gu, ' ')
      .trim()
    byText.set(words, [...(byText.get(words) ?? []), key])
  }
  return [...byText.values()]
    .filter((same) => same.length > 1)
    .map((levels) => ({ code: 'levelsEqual', levels }))
}

const joint = /\s(?:dan|serta|sekaligus|dengan|tetapi)\s/i
/** A number, a comparison or a denial: the part of a sentence that says how much. */
const howMuch =
  /\d|%|\b(?:tidak ada|tidak pernah|tanpa|minimal|paling banyak|paling sedikit|kurang dari|lebih dari|semua|sekali)\b/i
const between = /^(?:antara\s)?\d[\d.,]*\s*%?$/i

/** Two parts of which one says how much, joined in one level: a person may reach the one and not the other. */
function hasTwoDimensions(text: string): boolean {
  const parts = text.split(joint)
  if (parts.length < 2 || parts.some((part) => between.test(part.trim()))) return false
  return parts.some((part) => howMuch.test(part))
}

/** Only where two neighbours and more are read as quantities of the same unit can their ranges be compared. */
function rangeFindings(described: readonly Described[]): ScaleFinding[] {
  const read = described.flatMap(({ key, text }) => {
    const quantity = hasTwoDimensions(text) ? null : quantityOf(text)
    return quantity ? [{ key, quantity }] : []
  })
  const units = new Set(read.map(({ quantity }) => quantity.unit).filter((unit) => unit !== ''))
  if (read.length < 2 || units.size > 1) return []
  const pairs = read.slice(1).flatMap((upper, index) => {
    const lower = read[index]
    return lower ? [{ lower, upper }] : []
  })
  const isRising = directionOf(read.map(({ quantity }) => quantity))
  if (isRising === null) return [{ code: 'levelsOutOfOrder', levels: read.map(({ key }) => key) }]
  return pairs.flatMap(({ lower, upper }): ScaleFinding[] => {
    const [less, more] = isRising
      ? [lower.quantity, upper.quantity]
      : [upper.quantity, lower.quantity]
    const levels = [lower.key, upper.key]
    if (overlaps(less, more)) return [{ code: 'levelsOverlap', levels }]
    const areNeighbours = goalLevelKeys.indexOf(upper.key) - goalLevelKeys.indexOf(lower.key) === 1
    return areNeighbours && isApart(less, more) ? [{ code: 'levelsApart', levels }] : []
  })
}

/** Whether the quantities rise from the lowest level to the highest, or fall; null where they do neither. */
function directionOf(quantities: readonly Quantity[]): boolean | null {
  const middles = quantities.map(middleOf)
  const steps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0))
  if (steps.every((step) => step >= 0)) return true
  return steps.every((step) => step <= 0) ? false : null
}

function middleOf({ min, max }: Quantity): number {
  if (min === Number.NEGATIVE_INFINITY) return max
  return max === Number.POSITIVE_INFINITY ? min : (min + max) / 2
}

function overlaps(less: Quantity, more: Quantity): boolean {
  return less.max > more.min || (less.max === more.min && less.hasMax && more.hasMin)
}

/** Whole numbers follow each other by one, written decimals by a tenth. */
function isApart(less: Quantity, more: Quantity): boolean {
  const step = less.isWhole && more.isWhole ? 1 : 0.1
  const room = more.min - less.max
  return room > step + 1e-9 || (!less.hasMax && room > 1e-9)
}
