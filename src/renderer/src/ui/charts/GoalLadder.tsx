import './charts.css'
import { scalePoint } from 'd3-scale'
import { chartTexts } from '../../../../texts/charts'
import { formatSigned } from '../../../../texts/formats'

type GoalLadderProps = {
  label: string
  /** Levels -2 to +2, 0 = as expected; null = not rated. */
  baseline: number | null
  now: number | null
  width?: number
  height?: number
}

const levels = [-2, -1, 0, 1, 2]

/** From the level at the start (open ring) to the level now (filled dot), on the whole scale. */
export function GoalLadder({ label, baseline, now, width = 100, height = 34 }: GoalLadderProps) {
  const x = scalePoint(levels, [10, width - 10])
  const y = 11
  const at = (level: number) => x(level) ?? 0
  const isMoved = baseline !== null && now !== null && baseline !== now
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.goalLadder(label, baseline, now)}
    >
      <line x1={at(-2)} x2={at(2)} y1={y} y2={y} className="chart-grid" />
      {levels.map((level) => (
        <g key={level}>
          <line
            x1={at(level)}
            x2={at(level)}
            y1={y - (level === 0 ? 8 : 4)}
            y2={y + (level === 0 ? 8 : 4)}
            className={level === 0 ? 'chart-axis' : 'chart-grid'}
          />
          <text x={at(level)} y={height - 4} className="chart-tick" textAnchor="middle">
            {formatSigned(level)}
          </text>
        </g>
      ))}
      {isMoved && <line x1={at(baseline)} x2={at(now)} y1={y} y2={y} className="chart-line" />}
      {baseline !== null && <circle cx={at(baseline)} cy={y} r={4} className="chart-ring" />}
      {now !== null && (
        <circle cx={at(now)} cy={y} r={now === baseline ? 2 : 4} className="chart-dot" />
      )}
    </svg>
  )
}
