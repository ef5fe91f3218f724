import './charts.css'
import { scaleLinear, scalePoint } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { chartTexts } from '../../../../texts/charts'
import { LevelGrid } from './LevelGrid'

type TaskStepsProps = {
  label: string
  /** One entry per review point, in order; null = not rated there. */
  steps: readonly { point: string; attainment: number | null }[]
  width?: number
  height?: number
}

const levels = [0, 1, 2, 3, 4]
const margin = { top: 6, right: 7, bottom: 15, left: 12 }

/** Where one task stood at each review point, on the whole axis 0 to 4; a point without rating breaks the line. */
export function TaskSteps({ label, steps, width = 116, height = 72 }: TaskStepsProps) {
  const x = scalePoint(
    steps.map((step) => step.point),
    [margin.left + 4, width - margin.right],
  )
  const y = scaleLinear([0, 4], [height - margin.bottom, margin.top])
  const path = line<TaskStepsProps['steps'][number]>()
    .defined((step) => step.attainment !== null)
    .x((step) => x(step.point) ?? 0)
    .y((step) => y(step.attainment ?? 0))
    .curve(curveStepAfter)(steps)
  const every = Math.ceil(steps.length / 6)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.taskSteps(label, steps)}
    >
      <LevelGrid levels={levels} mark={3} from={margin.left} to={width - margin.right} y={y} />
      {path && <path d={path} className="chart-line" />}
      {steps.map(({ point, attainment }, index) => (
        <g key={point}>
          {attainment !== null && (
            <circle cx={x(point)} cy={y(attainment)} r={2.6} className="chart-dot" />
          )}
          {index % every === 0 && (
            <text x={x(point)} y={height - 4} className="chart-tick" textAnchor="middle">
              {point}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
