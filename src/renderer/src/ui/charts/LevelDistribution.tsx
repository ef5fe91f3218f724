import './charts.css'
import './outcome.css'
import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { formatSigned } from '../../../../texts/formats'
import { levelChartWords } from '../../../../texts/outcomePeople'

type LevelRow = { name: string; counts: readonly { level: number; count: number }[] }

type LevelDistributionProps = {
  /** One bar each; levels -2 to +2, lowest first. */
  rows: readonly LevelRow[]
  width?: number
}

const levels = [-2, -1, 0, 1, 2]
const margin = { top: 4, right: 6, left: 40 }
const bar = { height: 26, step: 36 }
const legend = { height: 26, box: 14 }

/** How many goals stand on each level, one bar for each moment; the pattern tells the level, the figure its number. */
export function LevelDistribution({ rows, width = 420 }: LevelDistributionProps) {
  const id = useId()
  const totals = rows.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0))
  const most = Math.max(1, ...totals)
  const x = scaleLinear([0, most], [margin.left, width - margin.right])
  const height = margin.top + rows.length * bar.step + legend.height
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={levelChartWords(rows, most)}
    >
      <LevelPatterns id={id} />
      {rows.map((row, index) => (
        <LevelBar key={row.name} row={row} id={id} x={x} y={margin.top + index * bar.step} />
      ))}
      {levels.map((level, index) => {
        const left = margin.left + (index * (width - margin.left)) / levels.length
        const y = height - legend.box - 3
        return (
          <g key={level}>
            <rect
              x={left}
              y={y}
              width={legend.box}
              height={legend.box}
              fill={patternOf(id, level)}
              className="level-part"
            />
            <text x={left + legend.box + 5} y={y + 11} className="level-label">
              {formatSigned(level)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

type LevelBarProps = { row: LevelRow; id: string; x: (value: number) => number; y: number }

function LevelBar({ row, id, x, y }: LevelBarProps) {
  let start = 0
  const parts = row.counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => {
      const from = start
      start += count
      return { level, count, left: x(from), right: x(from + count) }
    })
  return (
    <g>
      <text x={margin.left - 6} y={y + 17} className="level-label" textAnchor="end">
        {row.name}
      </text>
      {parts.map(({ level, count, left, right }) => (
        <g key={level}>
          <rect
            x={left}
            y={y}
            width={right - left}
            height={bar.height}
            fill={patternOf(id, level)}
            className="level-part"
          />
          <rect
            x={(left + right) / 2 - 9}
            y={y + 5}
            width={18}
            height={16}
            className="level-plate"
          />
          <text x={(left + right) / 2} y={y + 17} className="level-label" textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
    </g>
  )
}

function patternOf(id: string, level: number): string {
  return level === 0 ? '#fff' : level === 2 ? '#555' : `url(#${id}${level})`
}

/** Dark and crossed far below, striped below, white as expected, dotted above, solid far above. */
function LevelPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-2`} width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} fill="#fff" />
        <path d="M0 0L5 5M5 0L0 5" stroke="#111" strokeWidth={1.2} />
      </pattern>
      <pattern id={`${id}-1`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="#fff" />
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="#111" strokeWidth={1} />
      </pattern>
      <pattern id={`${id}1`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="#fff" />
        <circle cx={3} cy={3} r={1.4} fill="#111" />
      </pattern>
    </defs>
  )
}
