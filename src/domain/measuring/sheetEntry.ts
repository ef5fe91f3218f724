import type { Day } from '../day'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { DraftOf } from '../records/kinds'
import { sum } from '../statistics/mean'
import { missingAllowed, scoreOf } from './scoreOf'

/**
 * What is being written down from one member's sheet. `itemScores` holds one place for each item of the instrument,
 * null = unanswered; `total` only what was written as a sum, never what the app computes.
 */
export type SheetEntry = {
  memberCode: string
  date: Day | null
  phase: NonNullable<Administration['phase']> | null
  filledBy: NonNullable<Administration['filledBy']> | null
  itemScores: (number | null)[]
  total: number | null
  subscores: Record<string, number | null>
  missingReason: string | null
  safetyNote: string | null
}

/** The part of a sheet that is scored, as it will be stored. */
export type SheetAnswers = Pick<DraftOf<'administration'>, 'itemScores' | 'total' | 'subscores'>

/** What a saved sheet says, or an empty sheet where there is none. */
export function entryOf(
  instrument: Instrument,
  memberCode: string,
  sheet: Administration | null,
): SheetEntry {
  const names = instrument.subscales ?? []
  return {
    memberCode,
    date: sheet?.date ?? null,
    phase: sheet?.phase ?? null,
    filledBy: sheet?.filledBy ?? null,
    itemScores: Array.from(
      { length: instrument.items },
      (_, index) => sheet?.itemScores?.[index] ?? null,
    ),
    total: sheet?.total ?? null,
    subscores: Object.fromEntries(names.map((name) => [name, sheet?.subscores?.[name] ?? null])),
    missingReason: sheet?.missingReason ?? null,
    safetyNote: sheet?.safetyNote ?? null,
  }
}

/** Whether any item was answered. */
export function hasTicks({ itemScores }: Pick<SheetEntry, 'itemScores'>): boolean {
  return itemScores.some((tick) => tick !== null)
}

/** Whether nothing stands on the sheet: no answer, no sum, no reason and no note. A day alone is no sheet. */
export function isBlankEntry(entry: SheetEntry): boolean {
  return (
    !hasTicks(entry) &&
    entry.total === null &&
    Object.values(entry.subscores).every((score) => score === null) &&
    !entry.missingReason?.trim() &&
    !entry.safetyNote?.trim()
  )
}

/**
 * The answers as they are stored: where items were answered they are scored by us, so no written sum stands beside
 * them, nor one of a subscale that has items of its own. An imported sheet may bear both: as long as no answer is
 * corrected it stays as it is, and subscales that the instrument does not know stay in any case.
 */
export function answersOf(
  entry: SheetEntry,
  instrument: Instrument,
  sheet: Administration | null = null,
): SheetAnswers {
  if (sheet && isSameAnswers(entry, entryOf(instrument, entry.memberCode, sheet)))
    return { itemScores: sheet.itemScores, total: sheet.total, subscores: sheet.subscores }
  const isTicked = hasTicks(entry)
  const isComputed = (name: string) =>
    isTicked && (instrument.subscaleItems?.[name]?.length ?? 0) > 0
  const unknown = Object.entries(sheet?.subscores ?? {}).filter(
    ([name]) => !instrument.subscales?.includes(name),
  )
  const written = Object.entries(entry.subscores).filter(
    ([name, score]) => score !== null && !isComputed(name),
  )
  const subscores = [...unknown, ...written]
  return {
    itemScores: isTicked ? entry.itemScores : null,
    total: isTicked ? null : entry.total,
    subscores: subscores.length > 0 ? Object.fromEntries(subscores) : null,
  }
}

function isSameAnswers(one: SheetEntry, other: SheetEntry): boolean {
  const names = Object.keys({ ...one.subscores, ...other.subscores })
  return (
    one.total === other.total &&
    one.itemScores.length === other.itemScores.length &&
    one.itemScores.every((tick, index) => tick === other.itemScores[index]) &&
    names.every((name) => (one.subscores[name] ?? null) === (other.subscores[name] ?? null))
  )
}

/**
 * How a sheet scores while it is written: the score in points of the instrument, null where it is unknown; how many
 * items are answered and how many empty; `isProrated` where the few empty ones were filled up by the mean.
 */
export type EntryScore = {
  score: number | null
  answered: number
  empty: number
  isProrated: boolean
}

/** Scores what is written, by the rule that also scores saved sheets. Source: domain.md 2.16; evaluation.md 4.9. */
export function entryScore(
  entry: SheetEntry,
  instrument: Instrument,
  sheet: Administration | null = null,
): EntryScore {
  const score = scoreOf(answersOf(entry, instrument, sheet), instrument)
  const answered = entry.itemScores.filter((tick) => tick !== null).length
  const empty = instrument.items - answered
  const isProrated = answered > 0 && empty > 0 && empty <= missingAllowed(instrument)
  return { score, answered, empty, isProrated: isProrated && score !== null }
}

/**
 * The written sum of the parts where it is another than the written sum of the sheet: one of them may have been
 * misread. null where they agree, or where a part is unknown or has items of its own.
 */
export function partsBeside(
  { total, subscores, itemScores }: SheetEntry,
  { subscales, subscaleItems }: Instrument,
): { sum: number; total: number } | null {
  const names = subscales ?? []
  const parts = names.flatMap((name) => subscores[name] ?? [])
  const isWhole = names.length > 0 && parts.length === names.length
  const isOwn = names.some((name) => (subscaleItems?.[name]?.length ?? 0) > 0)
  if (total === null || !isWhole || isOwn || hasTicks({ itemScores })) return null
  const added = sum(parts)
  return added === total ? null : { sum: added, total }
}
