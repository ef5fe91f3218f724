import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Instrument } from '../records/instrument'
import { mean } from '../statistics/mean'
import { quantile } from '../statistics/quantile'
import { standardDeviation } from '../statistics/standardDeviation'
import { countedSheets, firstDayAt, pointsOf, scoresAt } from './measureSheets'

/**
 * One measuring point of an instrument, in points of its scale: `n` scored members, their mean and spread (null below two),
 * the middle value and the quarters around it (type 7). `notScored`: members with a sheet that gives no score.
 * `sameMean`: mean of those alone who were scored at every point (`MeasuredPoints.sameMembers`).
 */
export type MeasuredPoint = {
  point: string
  date: Day | null
  n: number
  notScored: number
  mean: number | null
  sd: number | null
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  sameMean: number | null
}

/**
 * All points of an instrument. Where other people were measured at each (`isSameGroup` false), means are not to be
 * compared as they stand: `sameMembers` are the codes of those scored at every point.
 */
export type MeasuredPoints = {
  points: MeasuredPoint[]
  sameMembers: string[]
  isSameGroup: boolean
}

/** What was measured with an instrument at each point. Source: domain.md 2.16; evaluation.md 4. */
export function measuredPoints(group: GroupFile, instrument: Instrument): MeasuredPoints {
  const sheets = countedSheets(group, instrument)
  const names = pointsOf(sheets, instrument)
  const scored = names.map((point) => scoresAt(sheets, instrument, point))
  const ever = [...new Set(scored.flatMap((scores) => [...scores.keys()]))].sort()
  const sameMembers = ever.filter((code) => scored.every((scores) => scores.has(code)))
  const points = names.map((point, index) => {
    const scores = scored[index] ?? new Map<string, number>()
    const people = new Set(
      sheets.filter((sheet) => sheet.point === point).map((sheet) => sheet.memberCode),
    )
    return {
      point,
      date: firstDayAt(sheets, point),
      notScored: people.size - scores.size,
      ...spreadOf([...scores.values()]),
      sameMean: mean(sameMembers.flatMap((code) => scores.get(code) ?? [])),
    }
  })
  return { points, sameMembers, isSameGroup: sameMembers.length === ever.length }
}

function spreadOf(values: readonly number[]) {
  return {
    n: values.length,
    mean: mean(values),
    sd: standardDeviation(values),
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
  }
}
