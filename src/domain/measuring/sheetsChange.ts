import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { DraftOf } from '../records/kinds'
import { isSameValue } from '../sameValue'
import { administrationId } from './newAdministration'
import { answersOf, entryOf, entryScore, isBlankEntry, type SheetEntry } from './sheetEntry'

/**
 * The record of a sheet: the saved one corrected, or a new one with the id that its subject gives it; never one of
 * those given to other new sheets already.
 */
export function sheetRecord(
  group: GroupFile,
  instrument: Instrument,
  point: string,
  entry: SheetEntry,
  sheet: Administration | null,
  given: readonly string[] = [],
): DraftOf<'administration'> {
  const { memberCode, date, phase, filledBy } = entry
  const base = sheet
    ? withoutStamps<'administration'>(sheet)
    : {
        id: administrationId(group, { instrumentId: instrument.id, memberCode, point }, given),
        instrumentId: instrument.id,
        memberCode,
        point,
      }
  return {
    ...base,
    date,
    phase,
    filledBy,
    ...answersOf(entry, instrument, sheet),
    // Why there are no answers is not said of a sheet that can be scored.
    missingReason:
      entryScore(entry, instrument, sheet).score === null
        ? entry.missingReason?.trim() || null
        : null,
    safetyNote: entry.safetyNote?.trim() || null,
  }
}

/** A sheet as it was saved, where there is one, and what is to stand on it. */
export type WrittenSheet = { entry: SheetEntry; sheet: Administration | null }

/**
 * Saves many sheets of one point as one change: those that say something new are written, emptied ones go, the
 * others stay untouched.
 */
export function sheetsChange(
  group: GroupFile,
  instrument: Instrument,
  point: string,
  written: readonly WrittenSheet[],
): Change {
  const changed = written.filter(
    ({ entry, sheet }) => !isSameValue(entry, entryOf(instrument, entry.memberCode, sheet)),
  )
  const records: DraftOf<'administration'>[] = []
  for (const { entry, sheet } of changed) {
    if (isBlankEntry(entry)) continue
    const given = records.map(({ id }) => id)
    records.push(sheetRecord(group, instrument, point, entry, sheet, given))
  }
  return {
    put: records.map((record) => ({ kind: 'administration', record })),
    remove: changed.flatMap(({ entry, sheet }) =>
      sheet && isBlankEntry(entry) ? [{ kind: 'administration' as const, id: sheet.id }] : [],
    ),
  }
}
