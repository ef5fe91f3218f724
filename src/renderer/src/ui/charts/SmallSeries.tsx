import './charts.css'
import './seriesChart.css'
import { line } from 'd3-shape'
import type { SeriesPoint } from '../../../../domain/series/seriesOf'
import { seriesPoint, seriesValue, shortNumber } from '../../../../texts/series'
import { seriesChartText } from '../../../../texts/seriesChart'
import type { ToldSeries } from '../../../../texts/seriesVerdict'
import { SeriesMark } from './SeriesMark'
import {
  joinedRuns,
  phaseStretches,
  seriesAxes,
  seriesLabels,
  seriesMargin,
  shortLabel,
} from './seriesGeometry'

type SmallSeriesProps = { memberCode: string; series: ToldSeries }

const frame = { width: 230, height: 130 }

/** One of many series beside each other: the same points and scale for all, phases parted, gaps left open. */
export function SmallSeries({ memberCode, series: { source, points } }: SmallSeriesProps) {
  const { x, y, step } = seriesAxes(points, source.scale, frame)
  const { every, letters } = seriesLabels(step)
  const path = line<SeriesPoint>()
    .x(({ id }) => x(id))
    .y(({ value }) => y(value ?? 0))
  const [foot = 0, head = 0] = y.range()
  const told: ToldSeries = { source: { ...source, kind: 'score', memberCode }, points }
  return (
    <svg
      className="chart series-chart"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={seriesChartText(told)}
    >
      {y.domain().map((tick) => (
        <g key={tick}>
          <line
            x1={seriesMargin.left}
            x2={frame.width - seriesMargin.right}
            y1={y(tick)}
            y2={y(tick)}
            className="chart-grid"
          />
          <text x={seriesMargin.left - 5} y={y(tick) + 3} className="chart-tick" textAnchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {phaseStretches(points)
        .slice(1)
        .map(({ first }) => (
          <line
            key={first}
            x1={x(first) - step / 2}
            x2={x(first) - step / 2}
            y1={head - 8}
            y2={foot}
            className="series-phase"
          />
        ))}
      {joinedRuns(points).map((run) => (
        <path key={run[0]?.id} d={path(run) ?? ''} className="chart-line" />
      ))}
      {points.map(({ id, value, phase }, index) => (
        <g key={id}>
          <SeriesMark
            x={x(id)}
            y={value === null ? foot : y(value)}
            kind={value === null ? 'missing' : (phase ?? 'B')}
          />
          {value !== null && (
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
