import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { scoresAt, sheetsOf } from '../measuring/measureSheets'
import { admittedMembers, expectedMarks } from '../progress/attendance'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { orderedPoints } from './pointOrder'

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
export function expectedPeople(group: GroupFile, until: Day | null): SeriesPeople {
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
