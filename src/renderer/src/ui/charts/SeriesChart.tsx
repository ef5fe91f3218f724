import './charts.css'
import './seriesChart.css'
import { line } from 'd3-shape'
import { useId } from 'react'
import type { SeriesAnalysis } from '../../../../domain/series/seriesAnalysis'
import type { SeriesPoint } from '../../../../domain/series/seriesOf'
import { seriesPoint, seriesValue, shortNumber } from '../../../../texts/series'
import { seriesChartText } from '../../../../texts/seriesChart'
import type { ToldSeries } from '../../../../texts/seriesVerdict'
import { SeriesBehind } from './SeriesBehind'
import { SeriesMark } from './SeriesMark'
import {
  joinedRuns,
  type SeriesFrame,
  seriesAxes,
  seriesLabels,
  seriesMargin,
  seriesTicks,
  shortLabel,
} from './seriesGeometry'

type SeriesChartProps = {
  series: ToldSeries
  analysis: SeriesAnalysis
  frame?: SeriesFrame
}

/** Points up to which each bears its value. */
const MOST_VALUES = 20

/** One series over its points on the whole scale, its phases, and what the baseline lets one expect. */
export function SeriesChart({
  series: { source, points },
  analysis,
  frame = { width: 640, height: 270 },
}: SeriesChartProps) {
  const clip = useId()
  const { x, y, step } = seriesAxes(points, source.scale, frame)
  const { every, letters } = seriesLabels(step)
  const path = line<SeriesPoint>()
    .x(({ id }) => x(id))
    .y(({ value }) => y(value ?? 0))
  const right = frame.width - seriesMargin.right
  return (
    <svg
      className="chart series-chart"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={seriesChartText({ source, points })}
    >
      <clipPath id={clip}>
        <rect
          x={seriesMargin.left}
          y={seriesMargin.top}
          width={right - seriesMargin.left}
          height={frame.height - seriesMargin.top - seriesMargin.bottom}
        />
      </clipPath>
      {seriesTicks(y).map((tick) => (
        <g key={tick}>
          <line
            x1={seriesMargin.left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            className="chart-grid"
          />
          <text x={seriesMargin.left - 5} y={y(tick) + 3} className="chart-tick" textAnchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      <SeriesBehind points={points} analysis={analysis} axes={{ x, y, step }} clip={clip} />
      {joinedRuns(points).map((run) => (
        <path key={run[0]?.id} d={path(run) ?? ''} className="chart-line" />
      ))}
      {points.map(({ id, value, phase }, index) => (
        <g key={id}>
          <SeriesMark
            x={x(id)}
            y={value === null ? (y.range()[0] ?? 0) : y(value)}
            kind={
              value === null
                ? 'missing'
                : (analysis.outside.find((one) => one.id === id)?.side ?? phase ?? 'B')
            }
          />
          {value !== null && points.length <= MOST_VALUES && (
            <text x={x(id)} y={y(value) - 7} className="chart-label" textAnchor="middle">
              {seriesValue(value, source.unit)}
            </text>
          )}
          {index % every === 0 && (
            <text x={x(id)} y={frame.height - 8} className="chart-tick" textAnchor="middle">
              {shortLabel(seriesPoint(id), letters)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
