import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { scoresAt, sheetsOf } from '../measuring/measureSheets'
import { admittedMembers, expectedMarks } from '../progress/attendance'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { orderedPoints } from './pointOrder'
import type { SeriesSource } from './seriesSource'

/**
 * Whose marks a series of the group is made of, by code: `counted` at every point that has a value, `leftOut` only at
 * some. The means of an instrument leave the latter out, unless nobody would remain; attendance counts them all.
 */
export type SeriesPeople = { counted: string[]; leftOut: string[] }

/** One point of an instrument with the score of every member ever admitted, and what else its sheets tell. */
export type ScoredPoint = {
  point: string
  day: Day | null
  sheets: Administration[]
  scores: Map<string, number>
}

/** The instrument behind a series, if one is. */
export function instrumentOf(
  group: GroupFile,
  { recordId }: Pick<SeriesSource, 'recordId'>,
): Instrument | undefined {
  return recordOf(group, 'instrument', recordId ?? '')
}

/** Whose marks a series of the group is made of; null where it is of one member, or where nobody can say. */
export function peopleOfSource(
  group: GroupFile,
  source: SeriesSource,
  until: Day | null = null,
): SeriesPeople | null {
  if (source.kind === 'attendance') return expectedPeople(group, until)
  const instrument = instrumentOf(group, source)
  if (source.kind !== 'instrumentMean' || !instrument) return null
  return scoredPeople(scoredPoints(group, instrument, until))
}

/** What the members who answered gave at each point of an instrument, beside each other. Their own series may have more. */
export function memberPoints(
  group: GroupFile,
  mean: SeriesSource,
): { memberCode: string; values: (number | null)[] }[] {
  const instrument = instrumentOf(group, mean)
  if (!instrument) return []
  const points = scoredPoints(group, instrument)
  const { counted, leftOut } = scoredPeople(points)
  return [...counted, ...leftOut]
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((memberCode) => ({
      memberCode,
      values: points.map(({ scores }) => scores.get(memberCode) ?? null),
    }))
}

/** The points of an instrument in order of day up to `until` (null = all); candidates do not count. */
export function scoredPoints(
  group: GroupFile,
  instrument: Instrument,
  until: Day | null = null,
): ScoredPoint[] {
  const admitted = new Set(admittedMembers(group).map(({ code }) => code))
  const sheets = sheetsOf(group, instrument).filter(({ memberCode }) => admitted.has(memberCode))
  return orderedPoints(group, sheets, instrument)
    .filter(({ day }) => until === null || day === null || day <= until)
    .map(({ point, day }) => ({
      point,
      day,
      sheets: sheets.filter((sheet) => sheet.point === point),
      scores: scoresAt(sheets, instrument, point),
    }))
}

/** Who was scored at every one of the points at which anybody was. */
export function scoredPeople(points: readonly ScoredPoint[]): SeriesPeople {
  return peopleOf(points.map(({ scores }) => [...scores.keys()]))
}

/** Who was expected at every meeting of which the attendance was recorded, up to `until` (null = all). */
function expectedPeople(group: GroupFile, until: Day | null): SeriesPeople {
  const marks = expectedMarks(group).filter(
    ({ session }) => until === null || session.date <= until,
  )
  const recorded = new Set(marks.flatMap((mark) => (mark.status === null ? [] : mark.session.id)))
  return peopleOf(
    [...recorded].map((id) =>
      marks.flatMap(({ session, memberCode }) => (session.id === id ? memberCode : [])),
    ),
  )
}

function peopleOf(points: readonly string[][]): SeriesPeople {
  const filled = points.filter((codes) => codes.length > 0)
  const all = [...new Set(filled.flat())].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  const isAlways = (code: string) => filled.every((codes) => codes.includes(code))
  return { counted: all.filter(isAlways), leftOut: all.filter((code) => !isAlways(code)) }
}
