import { type Day, isDay } from '../../../../../domain/day'
import { entryOf, isBlankEntry } from '../../../../../domain/measuring/sheetEntry'
import type { Instrument } from '../../../../../domain/records/instrument'
import { appText } from '../../../../../texts/app'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { partName } from '../../../../../texts/sheetWords'
import {
  hasAnswers,
  itemKey,
  partKey,
  readNumber,
  type SheetsAt,
  type TypedSheet,
  type TypedSheets,
  writtenSheets,
} from './typedSheets'

/** A cell of a sheet that must be mended, by its key (`b3`, `s1`, `total`), and the sentence that says how. */
export type CellFault = { key: string; sentence: string }

/** What is wrong on one typed sheet, in the order of its cells. */
export function cellFaults(row: TypedSheet, instrument: Instrument): CellFault[] {
  const { items, itemMin, itemMax, min, max } = instrument
  const numbers = Array.from({ length: items }, (_, index) => index + 1)
  // The total of a sheet with answers is computed: what was written there before is not read.
  const isTicked = numbers.some((number) => readNumber(row.items[itemKey(number)] ?? '') != null)
  return [
    ...numbers.flatMap((number) =>
      faultOf(itemKey(number), row.items[itemKey(number)], text.blankItem(number), [
        itemMin,
        itemMax,
      ]),
    ),
    ...(isTicked ? [] : faultOf('total', row.total, text.total, [min, max])),
    ...(instrument.subscales ?? []).flatMap((name, index) =>
      faultOf(partKey(index), row.parts[partKey(index)], partName(name), null),
    ),
  ]
}

function faultOf(
  key: string,
  typed: string | undefined,
  place: string,
  range: readonly [min: number, max: number] | null,
): CellFault[] {
  const value = readNumber(typed ?? '')
  if (value === null) return []
  if (range && (value === undefined || value < range[0] || value > range[1]))
    return [{ key, sentence: text.outOfRange(place, ...range) }]
  return value === undefined ? [{ key, sentence: text.notANumber(place) }] : []
}

/** What keeps the day of the sheets from being saved; null where nothing does. */
export function dayFault(at: SheetsAt, typed: TypedSheets, today: Day): string | null {
  const { date } = typed
  if (date.trim() && !isDay(date)) return `${appText.dayNotUnderstood} ${appText.dayHint}`
  if (date > today) return text.dateAhead
  if (date.trim()) return null
  const isAnyUndated = writtenSheets(at, typed).some(({ entry, sheet }) => {
    if (isBlankEntry(entry) || entry.missingReason || entry.date !== null) return false
    const before = entryOf(at.instrument, entry.memberCode, sheet)
    return before.date !== null || !hasAnswers(before)
  })
  return isAnyUndated ? text.dateMissing : null
}
