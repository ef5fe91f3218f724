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
    const words = wordsOf(text)
    byText.set(words, [...(byText.get(words) ?? []), key])
  }
  return [...byText.values()]
    .filter((same) => same.length > 1)
    .map((levels) => ({ code: 'levelsEqual', levels }))
}

/** The words alone: case, spaces and punctuation say nothing. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}<>≤≥%]+/gu, ' ')
  return words.trim()
}

const joint = /\s(?:dan|serta|sekaligus)\s/i
/** "dengan" joins two measures only where each says how much: it also tells with whom and in which way. */
const looseJoint = /\sdengan\s/i
/** A number or a comparison: the part of a sentence that says how much. */
const howMuch =
  /\d|%|\b(?:tidak (?:ada|pernah)|minimal|maksimal|paling (?:banyak|sedikit)|(?:kurang|lebih) dari|(?<!salah )satu(?! sama lain)|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sekali)\b/i
const denial = /^(?:tidak|belum|bukan|tanpa)\b/i
const between = /^(?:antara\s)?\d[\d.,]*\s*%?$/i

/** Two parts of which one says how much or denies something: a person may reach the one and not the other. */
function hasTwoDimensions(text: string): boolean {
  const parts = text.split(joint)
  if (parts.some((part) => between.test(part.trim()))) return false
  const isDouble =
    parts.length > 1 &&
    (parts.some((part) => howMuch.test(part)) ||
      parts.slice(1).some((part) => denial.test(part.trim())))
  return isDouble || parts.some((part) => part.split(looseJoint).filter(saysHowMuch).length > 1)
}

function saysHowMuch(part: string): boolean {
  return howMuch.test(part)
}

/** Only quantities of one thing can be compared: what is said around the numbers must agree where it is said. */
function rangeFindings(described: readonly Described[]): ScaleFinding[] {
  const read = described.flatMap(({ key, text }) => {
    const quantity = hasTwoDimensions(text) ? null : quantityOf(text)
    return quantity ? [{ key, words: wordsOf(text), quantity }] : []
  })
  const quantities = read.map(({ quantity }) => quantity)
  if (read.length < 2 || !areOfOneThing(quantities)) return []
  const isRising = directionOf(quantities)
  if (isRising === null) return [{ code: 'levelsOutOfOrder', levels: read.map(({ key }) => key) }]
  return read.slice(1).flatMap((upper, index): ScaleFinding[] => {
    const lower = read[index]
    if (!lower || lower.words === upper.words) return []
    const [less, more] = isRising
      ? [lower.quantity, upper.quantity]
      : [upper.quantity, lower.quantity]
    const levels = [lower.key, upper.key]
    if (overlaps(less, more)) return [{ code: 'levelsOverlap', levels }]
    const areNeighbours = goalLevelKeys.indexOf(upper.key) - goalLevelKeys.indexOf(lower.key) === 1
    return areNeighbours && isApart(less, more) ? [{ code: 'levelsApart', levels }] : []
  })
}

function areOfOneThing(quantities: readonly Quantity[]): boolean {
  return (['lead', 'unit', 'tail'] as const).every((part) => {
    const said = quantities.map((quantity) => quantity[part]).filter((words) => words !== '')
    return new Set(said).size <= 1
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

/** Smallest difference of measured values as agencies write them: one decimal. */
const TENTH = 0.1
/** What binary fractions lose in a subtraction. */
const TOLERANCE = 1e-9

/** Whether a value lies between two quantities and belongs to neither; whole numbers follow each other by one. */
function isApart(less: Quantity, more: Quantity): boolean {
  const room = more.min - less.max
  if (less.isWhole && more.isWhole) return room + Number(!less.hasMax) + Number(!more.hasMin) > 1
  if (less.hasMax && more.hasMin) return room > TENTH + TOLERANCE
  return room > TOLERANCE || (!less.hasMax && !more.hasMin)
}
