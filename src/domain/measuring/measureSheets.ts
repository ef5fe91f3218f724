import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { scoreOf } from './scoreOf'

/** Sheets answered with this version of an instrument, never with another. */
export function sheetsOf(group: GroupFile, { id }: Pick<Instrument, 'id'>): Administration[] {
  return inUse(group.records.administration).filter(({ instrumentId }) => instrumentId === id)
}

/** The points at which sheets were answered: in the instrument's own order, then by day for those it does not name. */
export function pointsOf(sheets: readonly Administration[], instrument: Instrument): string[] {
  const named = instrument.points ?? []
  const rank = (point: string) => (named.includes(point) ? named.indexOf(point) : named.length)
  return [...new Set(sheets.map((sheet) => sheet.point))].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (firstDayAt(sheets, one) ?? '').localeCompare(firstDayAt(sheets, other) ?? '') ||
      one.localeCompare(other),
  )
}

/** The day on which the first sheet of a point was answered; null where no sheet bears a day. */
export function firstDayAt(sheets: readonly Administration[], point: string): Day | null {
  const days = sheets.flatMap((sheet) => (sheet.point === point ? (sheet.date ?? []) : []))
  return days.sort()[0] ?? null
}

/** The score of each member at a point; of several sheets of one member the latest that can be scored. */
export function scoresAt(
  sheets: readonly Administration[],
  instrument: Instrument,
  point: string,
): Map<string, number> {
  const here = sheets
    .filter((sheet) => sheet.point === point)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const scores = new Map<string, number>()
  for (const sheet of here) {
    const score = scoreOf(sheet, instrument)
    if (score !== null) scores.set(sheet.memberCode, score)
  }
  return scores
}

/** The two points between which change is told first: pra and akhir where both are there, else the first and the last; null below two. */
export function usualEnds(points: readonly string[]): { from: string; to: string } | null {
  if (points.includes('pra') && points.includes('akhir')) return { from: 'pra', to: 'akhir' }
  const [from, to] = [points[0], points.at(-1)]
  return from === undefined || to === undefined || from === to ? null : { from, to }
}
