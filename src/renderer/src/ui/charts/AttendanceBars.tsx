import './charts.css'
import { scaleBand, scaleLinear } from 'd3-scale'
import { chartTexts } from '../../../../texts/charts'

type AttendanceBarsProps = {
  meetings: readonly { number: number; present: number; recorded: number }[]
  width?: number
  height?: number
}

const margin = { top: 14, right: 4, bottom: 16, left: 4 }

/** Members present (filled) of those whose attendance was recorded (outline), meeting by meeting. */
export function AttendanceBars({ meetings, width = 390, height = 92 }: AttendanceBarsProps) {
  const x = scaleBand(
    meetings.map(({ number }) => String(number)),
    [margin.left, width - margin.right],
  ).padding(0.35)
  const most = Math.max(1, ...meetings.map(({ recorded }) => recorded))
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top])
  const base = height - margin.bottom
  const barWidth = Math.min(x.bandwidth(), 40)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.attendance(meetings)}
    >
      {meetings.map(({ number, present, recorded }) => {
        const centre = (x(String(number)) ?? 0) + x.bandwidth() / 2
        const left = centre - barWidth / 2
        return (
          <g key={number}>
            <rect
              x={left}
              y={y(recorded)}
              width={barWidth}
              height={base - y(recorded)}
              className="chart-outline"
            />
            <rect
              x={left}
              y={y(present)}
              width={barWidth}
              height={base - y(present)}
              className="chart-fill"
            />
            <text x={centre} y={y(recorded) - 3} className="chart-label" textAnchor="middle">
              {recorded === 0 ? '-' : `${present}/${recorded}`}
            </text>
            <text x={centre} y={height - 4} className="chart-tick" textAnchor="middle">
              {chartTexts.meeting(number)}
            </text>
          </g>
        )
      })}
      <line x1={margin.left} x2={width - margin.right} y1={base} y2={base} className="chart-axis" />
    </svg>
  )
}
