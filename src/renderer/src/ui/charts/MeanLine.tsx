import './charts.css'
import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '../../../../texts/formats'
import { type MeanChart, measureChartTexts } from '../../../../texts/measureCharts'
import { scoreText } from '../../../../texts/verdicts'

type MeanLineProps = { chart: MeanChart; width?: number; height?: number }

const margin = { top: 14, right: 6, bottom: 26, left: 22 }
/** Width of one letter beneath the line. */
const LETTER = 4.6

/**
 * Mean of a scale at each measuring point, on the whole range of the scale, with its n. Where other people were measured
 * at each, the mean of those alone who were measured at all of them stands beside it, in rings and dashes.
 */
export function MeanLine({ chart, width = 190, height = 126 }: MeanLineProps) {
  const { points, min, max } = chart
  const longest = Math.max(
    ...points.map(({ point, n }) => Math.max(point.length, measureChartTexts.n(n).length)),
  )
  const half = Math.max(14, (longest * LETTER) / 2)
  const x = scalePoint(
    points.map(({ point }) => point),
    [margin.left + half, width - margin.right - half],
  )
  const y = scaleLinear([min, max], [height - margin.bottom, margin.top])
  const every = Math.max(1, Math.ceil((longest * LETTER + 4) / (x.step() || width)))
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={measureChartTexts.means(chart)}
    >
      {[min, (min + max) / 2, max].map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - 4} y1={y(tick)} y2={y(tick)} className="chart-grid" />
          <text x={margin.left - 4} y={y(tick) + 2.5} className="chart-tick" textAnchor="end">
            {scoreText(tick)}
          </text>
        </g>
      ))}
      <Path
        points={points.map(({ point, sameMean }) => [point, sameMean ?? null])}
        x={x}
        y={y}
        isBeside
      />
      <Path points={points.map(({ point, mean }) => [point, mean])} x={x} y={y} />
      {points.map(({ point, n, mean }, index) => (
        <g key={point}>
          {mean !== null && index % every === 0 && (
            <text x={x(point)} y={y(mean) - 6} className="chart-label" textAnchor="middle">
              {formatNumber(mean, 1)}
            </text>
          )}
          {index % every === 0 && (
            <>
              <text x={x(point)} y={height - 14} className="chart-tick" textAnchor="middle">
                {point}
              </text>
              <text x={x(point)} y={height - 4} className="chart-tick" textAnchor="middle">
                {measureChartTexts.n(n)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

type PathProps = {
  points: readonly (readonly [point: string, mean: number | null])[]
  x: ScalePoint<string>
  y: ScaleLinear<number, number>
  isBeside?: boolean
}

function Path({ points, x, y, isBeside }: PathProps) {
  const path = line<PathProps['points'][number]>()
    .defined(([, mean]) => mean !== null)
    .x(([point]) => x(point) ?? 0)
    .y(([, mean]) => y(mean ?? 0))(points)
  return (
    <>
      {path && <path d={path} className={isBeside ? 'chart-before' : 'chart-line'} />}
      {points.map(
        ([point, mean]) =>
          mean !== null && (
            <circle
              key={point}
              cx={x(point)}
              cy={y(mean)}
              r={isBeside ? 3.6 : 2.6}
              className={isBeside ? 'chart-ring' : 'chart-dot'}
            />
          ),
      )}
    </>
  )
}
