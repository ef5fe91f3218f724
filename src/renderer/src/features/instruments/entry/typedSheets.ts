import { administrationPhases, administrationWriters } from '../../../../../domain/catalog/lists'
import { type Day, isDay } from '../../../../../domain/day'
import { sheetAt } from '../../../../../domain/measuring/entryRows'
import { entryOf, hasTicks, type SheetEntry } from '../../../../../domain/measuring/sheetEntry'
import type { WrittenSheet } from '../../../../../domain/measuring/sheetsChange'
import type { Administration } from '../../../../../domain/records/administration'
import type { Instrument } from '../../../../../domain/records/instrument'
import { typedBeside } from './typedBeside'

/** What holds for every sheet that says nothing else of itself. */
export type SharedFields = { date: string; phase: string; filledBy: string }

export const sharedNames = ['date', 'phase', 'filledBy'] as const

/** One member's sheet as it is typed; items by `b1`, parts by `s1`, so that an empty place keeps its number. */
export type TypedSheet = SharedFields & {
  items: Record<string, string>
  parts: Record<string, string>
  total: string
  missingReason: string
  safetyNote: string
}

/** The sheets of one point as they are typed, by the codes of the members. */
export type TypedSheets = SharedFields & { rows: Record<string, TypedSheet> }

/** The sheets on which a form is built. */
export type SheetsAt = {
  instrument: Instrument
  point: string
  codes: readonly string[]
  sheets: readonly Administration[]
  /** The day proposed where no sheet bears one. */
  day: Day
}

export const itemKey = (number: number) => `b${number}`
export const partKey = (index: number) => `s${index + 1}`

/** A number with a decimal comma, as it is typed here; blank where there is none. */
export function typedNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',')
}

/** What a typed number says: null where nothing was typed, undefined where it is no number. */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

/**
 * The form of what is saved: what most sheets share stands once, what differs at the sheet; or what differs from
 * the fields given.
 */
export function typedSheets(at: SheetsAt, shared: SharedFields = sharedFields(at)): TypedSheets {
  const { codes, instrument, point, sheets } = at
  const { date, phase, filledBy } = shared
  const rows = codes.map((code) => {
    const entry = entryOf(instrument, code, sheetAt(sheets, code, point))
    return [code, typedSheet(entry, shared, instrument)] as const
  })
  return { date, phase, filledBy, rows: Object.fromEntries(rows) }
}

/** What most sheets share. A day is proposed only while an answered sheet is still to come. */
export function sharedFields(at: SheetsAt): SharedFields {
  const { codes, day, instrument, point, sheets } = at
  const found = codes.flatMap((code) => sheetAt(sheets, code, point) ?? [])
  const answered = found.filter((sheet) => hasAnswers(entryOf(instrument, sheet.memberCode, sheet)))
  return {
    date: commonest(found.map(({ date }) => date)) ?? (answered.length < codes.length ? day : ''),
    phase: commonest(found.map(({ phase }) => phase)) ?? '',
    filledBy: commonest(found.map(({ filledBy }) => filledBy)) ?? '',
  }
}

function typedSheet(entry: SheetEntry, shared: SharedFields, instrument: Instrument): TypedSheet {
  const own = (value: string | null, common: string) => (value === common ? '' : (value ?? ''))
  return {
    date: own(entry.date, shared.date),
    phase: own(entry.phase, shared.phase),
    filledBy: own(entry.filledBy, shared.filledBy),
    items: Object.fromEntries(
      entry.itemScores.map((tick, index) => [itemKey(index + 1), typedNumber(tick)]),
    ),
    parts: Object.fromEntries(
      (instrument.subscales ?? []).map((name, index) => [
        partKey(index),
        typedNumber(entry.subscores[name]),
      ]),
    ),
    total: typedNumber(entry.total),
    missingReason: entry.missingReason ?? '',
    safetyNote: entry.safetyNote ?? '',
  }
}

/** What one typed sheet says; what is no number says nothing here and is faulted elsewhere. */
export function typedEntry(
  { instrument, point, sheets }: SheetsAt,
  typed: TypedSheets,
  code: string,
  saved: SharedFields,
): SheetEntry {
  const row = typed.rows[code]
  const sheet = sheetAt(sheets, code, point)
  const number = (text: string | undefined) => readNumber(text ?? '') ?? null
  const before = entryOf(instrument, code, sheet)
  const entry: SheetEntry = {
    ...before,
    itemScores: Array.from({ length: instrument.items }, (_, index) =>
      number(row?.items[itemKey(index + 1)]),
    ),
    total: number(row?.total),
    subscores: Object.fromEntries(
      (instrument.subscales ?? []).map((name, index) => [name, number(row?.parts[partKey(index)])]),
    ),
    missingReason: row?.missingReason || null,
    safetyNote: row?.safetyNote || null,
  }
  // A sheet that only says why there are no answers keeps the day, writer and phase it has: mostly none.
  return hasAnswers(entry) ? { ...entry, ...saidOfAll(before, typed, row, saved) } : entry
}

/** Day, phase and writer as typed; a sheet with answers keeps what it has where nothing else was typed. */
function saidOfAll(
  before: SheetEntry,
  typed: TypedSheets,
  row: TypedSheet | undefined,
  saved: SharedFields,
) {
  const said = (field: keyof SharedFields) =>
    row?.[field] ||
    (hasAnswers(before) && typed[field] === saved[field] ? (before[field] ?? '') : typed[field])
  const date = said('date')
  return {
    date: isDay(date) ? date : null,
    phase: administrationPhases.find((one) => one === said('phase')) ?? null,
    filledBy: administrationWriters.find((one) => one === said('filledBy')) ?? null,
  }
}

/** Whether something on a sheet can be scored; a reason or a note cannot. */
export function hasAnswers(entry: SheetEntry): boolean {
  return (
    hasTicks(entry) ||
    entry.total !== null ||
    Object.values(entry.subscores).some((score) => score !== null)
  )
}

/** All sheets of the form beside what is saved; of whoever nothing was typed the saved sheet stays as it is. */
export function writtenSheets(
  at: SheetsAt,
  typed: TypedSheets,
  saved: TypedSheets = typedSheets(at),
): WrittenSheet[] {
  const isForAll = sharedNames.some((name) => typed[name] !== saved[name])
  return at.codes.map((code) => {
    const sheet = sheetAt(at.sheets, code, at.point)
    const isTouched = isForAll || typedBeside(typed.rows[code] ?? {}, saved.rows[code] ?? {})
    const entry = isTouched
      ? typedEntry(at, typed, code, saved)
      : entryOf(at.instrument, code, sheet)
    return { sheet, entry }
  })
}

function commonest<T extends string>(values: readonly (T | null | undefined)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? null
}
