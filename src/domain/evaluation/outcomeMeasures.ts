import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type MeasuredChange, measuredChange } from '../measuring/measuredChange'
import { measureReports } from '../measuring/measureReports'
import { countedSheets, firstDayAt, pointsOf, usualEnds } from '../measuring/measureSheets'
import { slipMeetings } from '../measuring/slipMeetings'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import type { OutcomeWindow } from './outcomeWindow'

/** What the instruments of a group showed in a window. */
export type MeasuresOutcome = {
  measures: MeasuredChange[]
  /** Of the whole program: what became of it after the end, where it was measured once more. */
  followUps: MeasuredChange[]
  /** Codes of instruments in use that were not answered at two points in these days. */
  notMeasured: string[]
}

/**
 * Each instrument between two points. Whole program: its usual ends. A period: from the last point before it
 * (else the first in it) to the last point in it, by the day of the first sheet of each point.
 */
export function outcomeMeasures(group: GroupFile, window: OutcomeWindow): MeasuresOutcome {
  const known = knownBy(group, window.until)
  const measures = inUse(known.records.instrument).flatMap((instrument) => {
    const ends =
      window.period === null
        ? usualEnds(pointsOf(countedSheets(known, instrument), instrument))
        : endsIn(known, instrument, window)
    return ends ? [measuredChange(known, instrument, ends.from, ends.to)] : []
  })
  const followUps =
    window.period === null ? measureReports(known).flatMap(({ followUp }) => followUp ?? []) : []
  const measured = new Set(measures.map(({ instrument }) => instrument.id))
  return {
    measures,
    followUps,
    notMeasured: inUse(group.records.instrument).flatMap((instrument) =>
      measured.has(instrument.id) || slipMeetings(group, instrument) > 0 ? [] : [instrument.code],
    ),
  }
}

/** The file with the sheets answered by a day; a sheet without a day may be one of them and stays. */
function knownBy(group: GroupFile, until: Day): GroupFile {
  const administration = group.records.administration.filter(({ date }) => !date || date <= until)
  return { ...group, records: { ...group.records, administration } }
}

function endsIn(group: GroupFile, instrument: Instrument, { before, until }: OutcomeWindow) {
  const sheets = countedSheets(group, instrument)
  const dated = pointsOf(sheets, instrument)
    .flatMap((point) => {
      const day = firstDayAt(sheets, point)
      return day && day <= until ? [{ point, day }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  const isBefore = ({ day }: { day: string }) => before !== null && day <= before
  const first = dated.findLast(isBefore) ?? dated[0]
  const last = dated.findLast((one) => !isBefore(one))
  return first && last && first.point !== last.point ? { from: first.point, to: last.point } : null
}
