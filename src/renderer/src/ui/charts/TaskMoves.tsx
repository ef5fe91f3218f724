import './charts.css'
import { scaleBand, scaleLinear } from 'd3-scale'
import { acrossChartTexts } from '../../../../texts/acrossCharts'
import { type Box, hatchPath } from './hatchPath'

type Row = { task: string; up: number; same: number; down: number }

type TaskMovesProps = { rows: readonly Row[]; width?: number }

const rowHeight = 22
const margin = { top: 22, right: 8, bottom: 4, left: 20 }
/** Width from which a part has room for its figure. */
const ROOM_FOR_LABEL = 9
const parts = ['up', 'same', 'down'] as const

/** How many groups each task moved in: up filled, same open, down hatched, in one bar per task. */
export function TaskMoves({ rows, width = 420 }: TaskMovesProps) {
  const height = margin.top + rows.length * rowHeight + margin.bottom
  const most = Math.max(1, ...rows.map(({ up, same, down }) => up + same + down))
  const x = scaleLinear([0, most], [margin.left, width - margin.right])
  const y = scaleBand(
    rows.map(({ task }) => task),
    [margin.top, height - margin.bottom],
  ).padding(0.25)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={acrossChartTexts.tasks(rows)}
    >
      <Key />
      {rows.map((row) => (
        <g key={row.task}>
          <text x={4} y={(y(row.task) ?? 0) + y.bandwidth() / 2 + 3} className="chart-label">
            {row.task}
          </text>
          {parts.map((part, index) => {
            const before = parts.slice(0, index).reduce((total, one) => total + row[one], 0)
            const [left, right] = [x(before), x(before + row[part])]
            if (row[part] === 0) return null
            return (
              <g key={part}>
                <MovePart
                  part={part}
                  x={left}
                  y={y(row.task) ?? 0}
                  width={right - left}
                  height={y.bandwidth()}
                />
                {right - left > ROOM_FOR_LABEL && (
                  <text
                    x={(left + right) / 2}
                    y={(y(row.task) ?? 0) + y.bandwidth() / 2 + 3}
                    className={`chart-label${part === 'up' ? ' chart-on-fill' : ' chart-haloed'}`}
                    textAnchor="middle"
                  >
                    {row[part]}
                  </text>
                )}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

type MovePartProps = Box & { part: (typeof parts)[number] }

function MovePart({ part, ...box }: MovePartProps) {
  return (
    <>
      <rect {...box} className={part === 'up' ? 'chart-fill' : 'chart-outline'} />
      {part === 'down' && <path d={hatchPath(box, 'rising', 5)} className="chart-hatch" />}
    </>
  )
}

function Key() {
  return parts.map((part, index) => {
    const left = margin.left + index * 70
    return (
      <g key={part}>
        <MovePart part={part} x={left} y={5} width={12} height={9} />
        <text x={left + 16} y={13} className="chart-tick">
          {acrossChartTexts[part]}
        </text>
      </g>
    )
  })
}
