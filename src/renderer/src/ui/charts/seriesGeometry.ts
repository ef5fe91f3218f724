import { scaleLinear, scalePoint } from 'd3-scale'
import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import type { SeriesPoint } from '../../../../domain/series/seriesOf'
import type { Scale } from '../../../../domain/series/seriesSource'

/** The frame of a chart of one series. */
export type SeriesFrame = { width: number; height: number }

export const seriesMargin = { top: 22, right: 12, bottom: 24, left: 34 }

/** Room that the words beneath one point need. */
const LABEL_ROOM = 26
const LETTER = 4.6

/** Where points and values lie: the whole scale, and beyond it where a value does. */
export function seriesAxes(
  points: readonly SeriesPoint[],
  scale: Scale | null,
  { width, height }: SeriesFrame,
) {
  const values = points.flatMap(({ value }) => value ?? [])
  const least = Math.min(...values, ...(scale ? [scale.min] : []))
  const most = Math.max(...values, ...(scale ? [scale.max] : []))
  const [from, to] = Number.isFinite(least) ? [least, most] : [0, 1]
  const y = scaleLinear(from === to ? [from - 1, to + 1] : [from, to], [
    height - seriesMargin.bottom,
    seriesMargin.top,
  ])
  const x = scalePoint(
    points.map(({ id }) => id),
    [seriesMargin.left, width - seriesMargin.right],
  ).padding(0.5)
  return { x: (id: string) => x(id) ?? 0, y, step: x.step() || width }
}

/** The ends of the scale and a few round values between them. */
export function seriesTicks(y: ReturnType<typeof seriesAxes>['y']): number[] {
  const [from = 0, to = 1] = y.domain()
  const far = (to - from) / 8
  const between = y.ticks(4).filter((tick) => tick - from > far && to - tick > far)
  return [from, ...between, to]
}

/** Which points bear their word beneath them, and how many letters of it fit. */
export function seriesLabels(step: number): { every: number; letters: number } {
  const every = Math.max(1, Math.ceil(LABEL_ROOM / step))
  return { every, letters: Math.max(4, Math.floor((step * every) / LETTER)) }
}

/** Points that are joined: of one phase, one after another, without a gap between them. */
export function joinedRuns(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = []
  let open: SeriesPoint[] | null = null
  for (const point of points) {
    if (point.value === null) open = null
    else if (open && open.at(-1)?.phase === point.phase) open.push(point)
    else {
      open = [point]
      runs.push(open)
    }
  }
  return runs
}

/** Stretches of points of one phase, gaps within them included. */
export function phaseStretches(
  points: readonly SeriesPoint[],
): { phase: 'A' | 'B'; first: string; last: string }[] {
  const stretches: { phase: 'A' | 'B'; first: string; last: string }[] = []
  for (const { id, phase } of points) {
    const open = stretches.at(-1)
    if (phase === null) continue
    if (open?.phase === phase) open.last = id
    else stretches.push({ phase, first: id, last: id })
  }
  return stretches
}

/** The trend of the baseline at each point that is counted: its own points, then those since. */
export function trendPlaces(
  points: readonly SeriesPoint[],
  { trendA }: Pick<SeriesAnalysis, 'trendA'>,
): { own: { id: string; value: number }[]; extended: { id: string; value: number }[] } {
  if (!trendA) return { own: [], extended: [] }
  const measured = points.filter(({ value }) => value !== null)
  const begins = measured.findIndex(({ phase }) => phase === 'B')
  const baseline = measured.filter(
    ({ phase }, index) => phase === 'A' && (begins < 0 || index < begins),
  )
  const since = measured.filter(({ phase }) => phase === 'B')
  const all = [...baseline, ...since].map(({ id }, index) => ({
    id,
    value: trendA.intercept + trendA.slope * (index + 1),
  }))
  return {
    own: all.slice(0, baseline.length),
    extended: since.length === 0 ? [] : all.slice(baseline.length - 1),
  }
}

/** A word beneath a point, cut where it would run into the next. */
export function shortLabel(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters - 1)}…`
}
