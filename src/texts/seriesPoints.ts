import type { SeriesAnalysis } from '../domain/series/seriesAnalysis'
import type { SeriesPoint } from '../domain/series/seriesOf'
import { EMPTY, formatDay } from './formats'
import { phaseWords, seriesPoint, seriesText, seriesValue } from './series'
import type { ToldSeries } from './seriesVerdict'

const { point, day, value, n, phase, outside } = seriesText.columns

/** Heads of the table of points; how many stand behind a mean is told only where there are means. */
export function pointColumns(series: ToldSeries): string[] {
  return hasCounts(series)
    ? [point, day, value, n, phase, outside]
    : [point, day, value, phase, outside]
}

/** One row of that table. */
export function pointCells(
  series: ToldSeries,
  { band, outside: found }: Pick<SeriesAnalysis, 'band' | 'outside'>,
  one: SeriesPoint,
): string[] {
  const side = found.find(({ id }) => id === one.id)?.side
  const isJudged = band !== null && one.phase === 'B' && one.value !== null
  return [
    seriesPoint(one.id),
    formatDay(one.day),
    one.value === null ? seriesText.missing : seriesValue(one.value, series.source.unit),
    ...(hasCounts(series) ? [one.n === null ? EMPTY : String(one.n)] : []),
    one.phase === null ? EMPTY : phaseWords[one.phase],
    side ? seriesText.outside[side] : isJudged ? seriesText.outside.inside : EMPTY,
  ]
}

function hasCounts({ points }: ToldSeries): boolean {
  return points.some((one) => one.n !== null)
}
