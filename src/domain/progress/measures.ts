import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { firstDayAt, pointsOf, scoresAt, sheetsOf, usualEnds } from '../measuring/measureSheets'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { mean, share } from '../statistics/mean'
import { standardDeviation } from '../statistics/standardDeviation'
import { inUse } from './inUse'

/** One measuring point of an instrument: `n` scored members, their mean and spread in points of the scale. */
export type MeasurePoint = {
  point: string
  date: Day | null
  n: number
  notScored: number
  mean: number | null
  sd: number | null
}

/**
 * Change of the same members between two points (complete pairs only; `n` of them). `improved` follows the
 * direction of the scale. `changeShare` = mean change / first mean; null when that mean is 0.
 * Source: evaluation.md 4.2.
 */
export type PairedChange = {
  from: string
  to: string
  n: number
  preMean: number | null
  postMean: number | null
  diffMean: number | null
  diffSd: number | null
  changeShare: number | null
  improved: number
  same: number
  worse: number
  /** Codes of members measured at one of the two points only. */
  unpaired: string[]
}

/** All that was measured with one instrument. */
export type Measure = {
  instrument: Instrument
  points: MeasurePoint[]
  /** pra to akhir where the instrument has both, else the first to the last point; null below two points. */
  change: PairedChange | null
}

/** Everything measured, by instrument, in the order of the file; instruments never used are left out. */
export function measures(group: GroupFile): Measure[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const sheets = sheetsOf(group, instrument)
    if (sheets.length === 0) return []
    const points = pointsOf(sheets, instrument)
    return [
      {
        instrument,
        points: points.map((point) => measurePoint(sheets, instrument, point)),
        change: overallChange(group, instrument, points),
      },
    ]
  })
}

/** What measures cohesion: agencies name their own scales, and the one whose name or code speaks of "kohesi" is meant. */
export function cohesionMeasure(group: GroupFile): Measure | null {
  return (
    measures(group).find(({ instrument }) =>
      /kohesi/i.test(`${instrument.name} ${instrument.code}`),
    ) ?? null
  )
}

/** Change of the members measured at both points with one instrument. */
export function pairedChange(
  group: GroupFile,
  instrument: Instrument,
  from: string,
  to: string,
): PairedChange {
  const sheets = sheetsOf(group, instrument)
  const before = scoresAt(sheets, instrument, from)
  const after = scoresAt(sheets, instrument, to)
  const pairs = [...before].flatMap(([code, pre]) => {
    const post = after.get(code)
    return post === undefined ? [] : [{ pre, post, diff: post - pre }]
  })
  const diffs = pairs.map((pair) => pair.diff)
  const gains = instrument.higherIsBetter ? diffs : diffs.map((diff) => -diff)
  const preMean = mean(pairs.map((pair) => pair.pre))
  const diffMean = mean(diffs)
  return {
    from,
    to,
    n: pairs.length,
    preMean,
    postMean: mean(pairs.map((pair) => pair.post)),
    diffMean,
    diffSd: standardDeviation(diffs),
    changeShare: preMean === null || diffMean === null ? null : share(diffMean, preMean),
    improved: gains.filter((gain) => gain > 0).length,
    same: gains.filter((gain) => gain === 0).length,
    worse: gains.filter((gain) => gain < 0).length,
    unpaired: [
      ...[...before.keys()].filter((code) => !after.has(code)),
      ...[...after.keys()].filter((code) => !before.has(code)),
    ],
  }
}

function overallChange(
  group: GroupFile,
  instrument: Instrument,
  points: readonly string[],
): PairedChange | null {
  const ends = usualEnds(points)
  return ends && pairedChange(group, instrument, ends.from, ends.to)
}

function measurePoint(
  sheets: readonly Administration[],
  instrument: Instrument,
  point: string,
): MeasurePoint {
  const scores = scoresAt(sheets, instrument, point)
  const people = new Set(
    sheets.filter((sheet) => sheet.point === point).map((sheet) => sheet.memberCode),
  )
  const values = [...scores.values()]
  return {
    point,
    date: firstDayAt(sheets, point),
    n: values.length,
    notScored: people.size - values.length,
    mean: mean(values),
    sd: standardDeviation(values),
  }
}
