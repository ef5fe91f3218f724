import './charts.css'
import { scaleLinear } from 'd3-scale'
import type { LastingStep } from '../../../../domain/acrossGroups/lastingAcross'
import { acrossChartTexts } from '../../../../texts/acrossCharts'
import { formatNumber } from '../../../../texts/formats'

type LastingStepsProps = { steps: readonly LastingStep[]; longest: number; width?: number }

const height = 150
const margin = { top: 8, right: 10, bottom: 28, left: 38 }
const shares = [0, 0.25, 0.5, 0.75, 1]

/** Share of memberships that last, in steps over the meetings since joining; the limits of each step as a thin line. */
export function LastingSteps({ steps, longest, width = 420 }: LastingStepsProps) {
  const x = scaleLinear([0, Math.max(1, longest)], [margin.left, width - margin.right])
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top])
  const path = steps.reduce(
    (drawn, { time, share }) => `${drawn}H${x(time)}V${y(share)}`,
    `M${x(0)} ${y(1)}`,
  )
  const every = Math.max(1, Math.ceil(longest / 12))
  const times = Array.from({ length: Math.floor(longest / every) + 1 }, (_, index) => index * every)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={acrossChartTexts.lasting(steps)}
    >
      {shares.map((share) => (
        <g key={share}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(share)}
            y2={y(share)}
            className="chart-grid"
          />
          <text x={margin.left - 4} y={y(share) + 3} className="chart-tick" textAnchor="end">
            {formatNumber(share * 100)}%
          </text>
        </g>
      ))}
      {times.map((time) => (
        <text key={time} x={x(time)} y={height - 16} className="chart-tick" textAnchor="middle">
          {time}
        </text>
      ))}
      <text
        x={(margin.left + width - margin.right) / 2}
        y={height - 4}
        className="chart-tick"
        textAnchor="middle"
      >
        {acrossChartTexts.meetings}
      </text>
      {steps.map(
        ({ time, interval }) =>
          interval && (
            <line
              key={time}
              x1={x(time)}
              x2={x(time)}
              y1={y(interval[0])}
              y2={y(interval[1])}
              className="chart-mark"
            />
          ),
      )}
      <path d={`${path}H${x(Math.max(1, longest))}`} className="chart-line" />
    </svg>
  )
}
