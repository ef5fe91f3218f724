import { line } from 'd3-shape'
import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import type { SeriesPoint } from '../../../../domain/series/seriesOf'
import { phaseWords } from '../../../../texts/series'
import { hatchPath } from './hatchPath'
import { phaseStretches, type seriesAxes, seriesMargin, trendPlaces } from './seriesGeometry'

type SeriesBehindProps = {
  points: readonly SeriesPoint[]
  analysis: SeriesAnalysis
  axes: ReturnType<typeof seriesAxes>
  /** The field of the chart, beyond which neither band nor trend is drawn. */
  clip: string
}

/** What lies behind the points: the band of the baseline, its trend, the medians, and where phases begin. */
export function SeriesBehind({ points, analysis, axes, clip }: SeriesBehindProps) {
  return (
    <>
      <g clipPath={`url(#${clip})`}>
        <Band analysis={analysis} points={points} axes={axes} />
        <Trend analysis={analysis} points={points} axes={axes} />
      </g>
      <Phases analysis={analysis} points={points} axes={axes} />
    </>
  )
}

type PartProps = Omit<SeriesBehindProps, 'clip'>

function Band({ analysis: { band }, points, axes: { x, y, step } }: PartProps) {
  const [first, last] = [points[0], points.at(-1)]
  if (!band || !first || !last) return null
  const box = {
    x: x(first.id) - step / 2,
    y: y(band.upper),
    width: x(last.id) - x(first.id) + step,
    height: y(band.lower) - y(band.upper),
  }
  return (
    <>
      <rect {...box} className="series-band" />
      <path d={hatchPath(box, 'rising', 7)} className="series-hatch" />
    </>
  )
}

function Trend({ analysis, points, axes: { x, y } }: PartProps) {
  const path = line<{ id: string; value: number }>()
    .x(({ id }) => x(id))
    .y(({ value }) => y(value))
  const { own, extended } = trendPlaces(points, analysis)
  return (
    <>
      <path d={path(own) ?? ''} className="series-trend" />
      <path d={path(extended) ?? ''} className="series-trend series-extended" />
    </>
  )
}

function Phases({ analysis: { a, b }, points, axes: { x, y, step } }: PartProps) {
  const [foot = 0] = y.range()
  return phaseStretches(points).map(({ phase, first, last }, index) => {
    const middle = (phase === 'A' ? a : b).median
    const [left, right] = [x(first) - step / 2, x(last) + step / 2]
    return (
      <g key={first}>
        {index > 0 && <line x1={left} x2={left} y1={6} y2={foot} className="series-phase" />}
        <text x={Math.max(left, seriesMargin.left) + 5} y={13} className="chart-label">
          {phaseWords[phase]}
        </text>
        {middle !== null && (
          <line x1={left} x2={right} y1={y(middle)} y2={y(middle)} className="series-middle" />
        )}
      </g>
    )
  })
}
