import './charts.css'
import './outcome.css'
import { scaleLinear } from 'd3-scale'
import { formatSigned } from '../../../../texts/formats'
import { levelChartWords } from '../../../../texts/outcomePeople'
import { type Box, type Hatching, hatchPath } from './hatchPath'

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
      {rows.map((row, index) => (
        <LevelBar key={row.name} row={row} x={x} y={margin.top + index * bar.step} />
      ))}
      {levels.map((level, index) => {
        const left = margin.left + (index * (width - margin.left)) / levels.length
        const y = height - legend.box - 3
        return (
          <g key={level}>
            <LevelPart level={level} x={left} y={y} width={legend.box} height={legend.box} />
            <text x={left + legend.box + 5} y={y + 11} className="level-label">
              {formatSigned(level)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

type LevelBarProps = { row: LevelRow; x: (value: number) => number; y: number }

function LevelBar({ row, x, y }: LevelBarProps) {
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
          <LevelPart level={level} x={left} y={y} width={right - left} height={bar.height} />
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

/** Crossed far below, striped below, white as expected, dotted above, solid far above. */
const hatchings: Readonly<Record<number, { hatching: Hatching; step: number }>> = {
  [-2]: { hatching: 'crossed', step: 5 },
  [-1]: { hatching: 'rising', step: 6 },
  1: { hatching: 'dotted', step: 6 },
}

function LevelPart({ level, ...box }: Box & { level: number }) {
  const hatch = hatchings[level]
  return (
    <>
      <rect {...box} className={level === 2 ? 'level-part level-most' : 'level-part'} />
      {hatch && (
        <path
          d={hatchPath(box, hatch.hatching, hatch.step)}
          className={hatch.hatching === 'dotted' ? 'chart-dots' : 'chart-hatch'}
        />
      )}
    </>
  )
}
