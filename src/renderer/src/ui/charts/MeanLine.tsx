import './charts.css'
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Cohesion } from '../../../../domain/report/reportDynamics'
import { chartTexts } from '../../../../texts/charts'
import { formatNumber } from '../../../../texts/formats'

type CohesionLineProps = { cohesion: Cohesion; width?: number; height?: number }

const margin = { top: 14, right: 20, bottom: 26, left: 22 }

/** Mean of the cohesion scale at each measuring point, on the whole range of the scale, with its n. */
export function CohesionLine({ cohesion, width = 190, height = 126 }: CohesionLineProps) {
  const { points, min, max } = cohesion
  const x = scalePoint(
    points.map(({ point }) => point),
    [margin.left + 14, width - margin.right],
  )
  const y = scaleLinear([min, max], [height - margin.bottom, margin.top])
  const path = line<Cohesion['points'][number]>()
    .defined(({ mean }) => mean !== null)
    .x(({ point }) => x(point) ?? 0)
    .y(({ mean }) => y(mean ?? min))(points)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.cohesion(cohesion)}
    >
      {[min, (min + max) / 2, max].map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - 4} y1={y(tick)} y2={y(tick)} className="chart-grid" />
          <text x={margin.left - 4} y={y(tick) + 2.5} className="chart-tick" textAnchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {path && <path d={path} className="chart-line" />}
      {points.map(({ point, n, mean }) => (
        <g key={point}>
          {mean !== null && (
            <>
              <circle cx={x(point)} cy={y(mean)} r={2.6} className="chart-dot" />
              <text x={x(point)} y={y(mean) - 6} className="chart-label" textAnchor="middle">
                {formatNumber(mean, 1)}
              </text>
            </>
          )}
          <text x={x(point)} y={height - 14} className="chart-tick" textAnchor="middle">
            {point}
          </text>
          <text x={x(point)} y={height - 4} className="chart-tick" textAnchor="middle">
            n = {n}
          </text>
        </g>
      ))}
    </svg>
  )
}
