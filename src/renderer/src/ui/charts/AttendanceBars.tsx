import './charts.css'
import { scaleBand, scaleLinear } from 'd3-scale'
import { chartTexts } from '../../../../texts/charts'

type Meeting = { number: number; present: number; recorded: number }

type AttendanceBarsProps = {
  meetings: readonly Meeting[]
  width?: number
  height?: number
}

type RowProps = {
  meetings: readonly Meeting[]
  slots: number
  most: number
  width: number
  height: number
}

const margin = { top: 14, right: 4, bottom: 16, left: 4 }
/** Bars beside each other whose labels can still be read. */
const ROW_LENGTH = 16

/**
 * Members present (filled) of those whose attendance was recorded (outline), meeting by meeting. Many meetings
 * stand in rows of equal length and scale.
 */
export function AttendanceBars({ meetings, width = 390, height = 92 }: AttendanceBarsProps) {
  const rowCount = Math.max(1, Math.ceil(meetings.length / ROW_LENGTH))
  const slots = Math.max(1, Math.ceil(meetings.length / rowCount))
  const rows = Array.from({ length: rowCount }, (_, row) =>
    meetings.slice(row * slots, (row + 1) * slots),
  )
  const most = Math.max(1, ...meetings.map(({ recorded }) => recorded))
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height * rowCount}`}
      role="img"
      aria-label={chartTexts.attendance(meetings)}
    >
      {rows.map((row, index) => (
        <g key={row[0]?.number ?? index} transform={`translate(0 ${height * index})`}>
          <BarRow meetings={row} slots={slots} most={most} width={width} height={height} />
        </g>
      ))}
    </svg>
  )
}

function BarRow({ meetings, slots, most, width, height }: RowProps) {
  const x = scaleBand(
    Array.from({ length: slots }, (_, slot) => slot),
    [margin.left, width - margin.right],
  ).padding(0.35)
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top])
  const base = height - margin.bottom
  const barWidth = Math.min(x.bandwidth(), 40)
  return (
    <>
      {meetings.map(({ number, present, recorded }, slot) => {
        const centre = (x(slot) ?? 0) + x.bandwidth() / 2
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
    </>
  )
}
