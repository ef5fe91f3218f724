import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { answeredSheets } from '../instruments/answeredSheets'
import { changedMeaning } from '../instruments/scoreMeaning'
import { isSameCode, isSameVersion, predecessors, versionName } from '../instruments/versions'
import type { Instrument } from '../records/instrument'

/**
 * Faults of a step in the instruments: once a sheet was answered, what decides the meaning of its score stays,
 * and so does the record; a change is another version. A stored sheet keeps its version and its member. Versions of one code have different names, follow one
 * of the same code, and never come back to themselves. Source: evaluation.md 6; domain.md 2.16.
 */
export function instrumentStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  return [...movedSheetFaults(before, after), ...lockFaults(before, after)]
}

/** A sheet put under another version would be scored by what its member never answered to; under another code it is another's. */
function movedSheetFaults(before: GroupFile, after: GroupFile): Fault[] {
  if (before.records.administration === after.records.administration) return []
  const former = new Map(before.records.administration.map((one) => [one.id, one]))
  return after.records.administration.flatMap((sheet) => {
    const stored = former.get(sheet.id)
    if (!stored || stored === sheet) return []
    return (['instrumentId', 'memberCode'] as const)
      .filter((field) => stored[field] !== sheet[field])
      .map((field) => ({
        code: 'sheetMoved' as const,
        place: { kind: 'administration' as const, id: sheet.id },
        field,
      }))
  })
}

function lockFaults(before: GroupFile, after: GroupFile): Fault[] {
  if (before.records.instrument === after.records.instrument) return []
  const former = new Map(before.records.instrument.map((one) => [one.id, one]))
  const now = new Map(after.records.instrument.map((one) => [one.id, one]))
  const isTouched = (one: Instrument) => former.get(one.id) !== one
  return [
    ...before.records.instrument
      .filter((one) => !now.has(one.id) && answeredSheets(before, one).length > 0)
      .map((one) => instrumentFault(one, 'instrumentUsed', '')),
    ...after.records.instrument
      .filter(isTouched)
      .flatMap((one) => [
        ...meaningFaults(before, after, former.get(one.id), one),
        ...doubleFaults(former.get(one.id), one, after.records.instrument),
      ]),
    ...after.records.instrument.flatMap((one) => chainFaults(one, after, isTouched)),
  ]
}

/** Sheets that came in the same step count too: they were answered with what stood before. */
function meaningFaults(
  before: GroupFile,
  after: GroupFile,
  former: Instrument | undefined,
  one: Instrument,
): Fault[] {
  if (!former || [...answeredSheets(before, one), ...answeredSheets(after, one)].length === 0)
    return []
  return changedMeaning(former, one).map((field) =>
    instrumentFault(one, 'scoreMeaningFixed', field),
  )
}

function doubleFaults(
  former: Instrument | undefined,
  one: Instrument,
  all: readonly Instrument[],
): Fault[] {
  if (former && isSameVersion(former, one)) return []
  const isDouble = all.some((other) => other.id !== one.id && isSameVersion(other, one))
  if (!isDouble) return []
  const params = { value: versionName(one) }
  return [{ ...instrumentFault(one, 'versionTaken', 'version'), params }]
}

function chainFaults(
  one: Instrument,
  { records }: GroupFile,
  isTouched: (one: Instrument) => boolean,
): Fault[] {
  const before = records.instrument.find(({ id }) => id === one.supersedes)
  if (!before || !(isTouched(one) || isTouched(before))) return []
  const isCircle =
    before === one ||
    predecessors(one, records.instrument).some(({ supersedes }) => supersedes === one.id)
  if (isCircle) return [instrumentFault(one, 'versionCircle', 'supersedes')]
  return isSameCode(one, before) ? [] : [instrumentFault(one, 'versionOfOther', 'supersedes')]
}

function instrumentFault({ id }: Instrument, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'instrument', id }, field }
}
