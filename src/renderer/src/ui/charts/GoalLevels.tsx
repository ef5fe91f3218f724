import './charts.css'
import { scaleLinear, scalePoint } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { chartTexts } from '../../../../texts/charts'
import { formatSigned } from '../../../../texts/formats'
import { LevelGrid } from './LevelGrid'

type GoalLevelsProps = {
  label: string
  /** Where the goal began, -2 to +2; null = unknown. */
  baseline: number | null
  steps: readonly { point: string; level: number }[]
  width?: number
  height?: number
}

const levels = [-2, -1, 0, 1, 2]
const margin = { top: 8, right: 10, bottom: 16, left: 22 }
const START = 'awal'

/** Where one goal stood at each review point, on the whole scale -2 to +2; the baseline is the open ring. */
export function GoalLevels({ label, baseline, steps, width = 360, height = 130 }: GoalLevelsProps) {
  const all = [...(baseline === null ? [] : [{ point: START, level: baseline }]), ...steps]
  const x = scalePoint(
    all.map(({ point }) => point),
    [margin.left + 12, width - margin.right],
  )
  const y = scaleLinear([-2, 2], [height - margin.bottom, margin.top])
  const path = line<(typeof all)[number]>()
    .x(({ point }) => x(point) ?? 0)
    .y(({ level }) => y(level))
    .curve(curveStepAfter)(all)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.goalLevels(label, baseline, steps)}
    >
      <LevelGrid
        levels={levels}
        mark={0}
        from={margin.left}
        to={width - margin.right}
        y={y}
        labelOf={formatSigned}
      />
      {path && <path d={path} className="chart-line" />}
      {all.map(({ point, level }) => (
        <g key={point}>
          <circle
            cx={x(point)}
            cy={y(level)}
            r={point === START ? 3.4 : 2.8}
            className={point === START ? 'chart-ring' : 'chart-dot'}
          />
          <text x={x(point)} y={height - 4} className="chart-tick" textAnchor="middle">
            {point}
          </text>
        </g>
      ))}
    </svg>
  )
}
