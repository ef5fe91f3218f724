import './charts.css'
import { scaleBand, scaleLinear } from 'd3-scale'
import type { SafeCount } from '../../../../domain/acrossGroups/safeTable'
import { acrossChartTexts } from '../../../../texts/acrossCharts'
import { safeWords } from '../../../../texts/acrossGroups'
import { formatSigned } from '../../../../texts/formats'

type LevelSpreadProps = {
  /** Whose goals: "tujuan kelompok". */
  what: string
  levels: readonly number[]
  start: readonly SafeCount[]
  end: readonly SafeCount[]
  width?: number
  height?: number
}

const margin = { top: 26, right: 6, bottom: 18, left: 6 }

/** Goals by level before (open) and after (filled), side by side; what may not be told has a word in place of a bar. */
export function LevelSpread(props: LevelSpreadProps) {
  const { what, levels, start, end, width = 360, height = 150 } = props
  const base = height - margin.bottom
  const told = [...start, ...end].flatMap((count) => (typeof count === 'number' ? [count] : []))
  const x = scaleBand([...levels], [margin.left, width - margin.right]).padding(0.18)
  const y = scaleLinear([0, Math.max(1, ...told)], [base, margin.top + 8])
  const bar = x.bandwidth() / 2
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={acrossChartTexts.goals(what, start.map(safeWords), end.map(safeWords))}
    >
      <rect x={margin.left} y={4} width={12} height={9} className="chart-outline" />
      <text x={margin.left + 16} y={12} className="chart-tick">
        {acrossChartTexts.start}
      </text>
      <rect x={margin.left + 60} y={4} width={12} height={9} className="chart-fill" />
      <text x={margin.left + 76} y={12} className="chart-tick">
        {acrossChartTexts.end}
      </text>
      {levels.map((level, index) => (
        <g key={level}>
          {[start[index], end[index]].map((count = 'closed', moment) => {
            const left = (x(level) ?? 0) + moment * bar
            const top = typeof count === 'number' ? y(count) : base
            return (
              <g key={moment === 0 ? 'start' : 'end'}>
                <rect
                  x={left}
                  y={top}
                  width={bar - 1}
                  height={base - top}
                  className={moment === 0 ? 'chart-outline' : 'chart-fill'}
                />
                <text
                  x={left + bar / 2}
                  y={top - 3}
                  className={typeof count === 'number' ? 'chart-label' : 'chart-tick'}
                  textAnchor="middle"
                >
                  {safeWords(count)}
                </text>
              </g>
            )
          })}
          <text x={(x(level) ?? 0) + bar} y={height - 5} className="chart-tick" textAnchor="middle">
            {formatSigned(level)}
          </text>
        </g>
      ))}
      <line x1={margin.left} x2={width - margin.right} y1={base} y2={base} className="chart-axis" />
    </svg>
  )
}
