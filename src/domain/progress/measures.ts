import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { mean, share, sum } from '../statistics/mean'
import { standardDeviation } from '../statistics/standardDeviation'
import { inUse } from './inUse'

/** Share of items that may be missing for a total to be prorated. Source: domain.md 2.16. */
const MISSING_ALLOWED = 0.1

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

type Scores = Map<string, number>

/**
 * Total of one sheet of answers. A written total stands. Ticks are reversed where the instrument says so and
 * summed; with at most a tenth of them unanswered the sum is prorated; with more the score is unknown (null).
 */
export function scoreOf(administration: Administration, instrument: Instrument): number | null {
  const { total, itemScores } = administration
  if (typeof total === 'number') return total
  if (!itemScores || itemScores.length !== instrument.items) return null
  const reversed = new Set(instrument.reverseItems)
  const answered = itemScores.flatMap((tick, index) =>
    tick === null
      ? []
      : reversed.has(index + 1)
        ? instrument.itemMin + instrument.itemMax - tick
        : tick,
  )
  const missing = itemScores.length - answered.length
  if (answered.length === 0 || missing > MISSING_ALLOWED * itemScores.length) return null
  return (sum(answered) / answered.length) * itemScores.length
}

/** Everything measured, by instrument, in the order of the file; instruments never used are left out. */
export function measures(group: GroupFile): Measure[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const sheets = sheetsOf(group, instrument)
    if (sheets.length === 0) return []
    const points = pointNames(sheets, instrument)
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
  const ends =
    points.includes('pra') && points.includes('akhir')
      ? ['pra', 'akhir']
      : [points[0], points.at(-1)]
  const [from, to] = ends
  if (from === undefined || to === undefined || from === to) return null
  return pairedChange(group, instrument, from, to)
}

function sheetsOf(group: GroupFile, instrument: Instrument): Administration[] {
  return inUse(group.records.administration).filter((one) => one.instrumentId === instrument.id)
}

/** In the instrument's own order, then by day for points it does not name. */
function pointNames(sheets: readonly Administration[], instrument: Instrument): string[] {
  const named = instrument.points ?? []
  const rank = (point: string) => (named.includes(point) ? named.indexOf(point) : named.length)
  return [...new Set(sheets.map((sheet) => sheet.point))].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (dayOf(sheets, one) ?? '').localeCompare(dayOf(sheets, other) ?? '') ||
      one.localeCompare(other),
  )
}

function dayOf(sheets: readonly Administration[], point: string): Day | null {
  const days = sheets.flatMap((sheet) => (sheet.point === point ? (sheet.date ?? []) : []))
  return days.sort()[0] ?? null
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
    date: dayOf(sheets, point),
    n: values.length,
    notScored: people.size - values.length,
    mean: mean(values),
    sd: standardDeviation(values),
  }
}

/** The score of each member at a point; of several sheets of one member the latest that can be scored. */
function scoresAt(
  sheets: readonly Administration[],
  instrument: Instrument,
  point: string,
): Scores {
  const here = sheets
    .filter((sheet) => sheet.point === point)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const scores: Scores = new Map()
  for (const sheet of here) {
    const score = scoreOf(sheet, instrument)
    if (score !== null) scores.set(sheet.memberCode, score)
  }
  return scores
}
