import './charts.css'
import { scaleLinear } from 'd3-scale'
import { chartTexts } from '../../../../texts/charts'

type Spoke = {
  task: string
  /** Attainment 0 to 4; null = not rated. */
  now: number | null
  before: number | null
  /** Dominant in the present phase. */
  isDominant: boolean
}

type TaskWheelProps = { spokes: readonly Spoke[]; size?: number }

const levels = [1, 2, 3, 4]

/** All tasks at a glance: now (filled line) over the review before (broken line), the dominant ones in bold rings. An overview beside table and small charts, never alone. */
export function TaskWheel({ spokes, size = 260 }: TaskWheelProps) {
  const middle = size / 2
  const radius = scaleLinear([0, 4], [0, middle - 30])
  const at = (index: number, distance: number) => {
    const angle = (2 * Math.PI * index) / spokes.length - Math.PI / 2
    return [middle + distance * Math.cos(angle), middle + distance * Math.sin(angle)] as const
  }
  const ring = (levelOf: (spoke: Spoke) => number | null) =>
    spokes.every((spoke) => levelOf(spoke) !== null)
      ? spokes.map((spoke, index) => at(index, radius(levelOf(spoke) ?? 0)).join(',')).join(' ')
      : null
  const [before, now] = [ring((spoke) => spoke.before), ring((spoke) => spoke.now)]
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={chartTexts.taskWheel(spokes)}
    >
      {levels.map((level) => (
        <g key={level}>
          <circle
            cx={middle}
            cy={middle}
            r={radius(level)}
            className={level === 3 ? 'chart-mark chart-hollow' : 'chart-grid chart-hollow'}
          />
          <text x={middle + 3} y={middle - radius(level) - 1.5} className="chart-tick">
            {level}
          </text>
        </g>
      ))}
      {before && <polygon points={before} className="chart-before" />}
      {now && <polygon points={now} className="chart-line" />}
      {spokes.map(({ task, now: level, isDominant }, index) => {
        const [endX, endY] = at(index, radius(4))
        const [nameX, nameY] = at(index, middle - 13)
        const [dotX, dotY] = at(index, radius(level ?? 0))
        return (
          <g key={task}>
            <line x1={middle} y1={middle} x2={endX} y2={endY} className="chart-grid" />
            {isDominant && <circle cx={nameX} cy={nameY} r={10} className="chart-node" />}
            <text x={nameX} y={nameY + 4} className="chart-spoke" textAnchor="middle">
              {task}
            </text>
            {level !== null && <circle cx={dotX} cy={dotY} r={3.4} className="chart-dot" />}
          </g>
        )
      })}
    </svg>
  )
}
