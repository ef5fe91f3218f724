import type { Direction } from '../../../../domain/measuring/measuredChange'
import { measureChartTexts } from '../../../../texts/measureCharts'

type SlopeLegendProps = {
  members: readonly { direction: Direction }[]
  isHigherBetter: boolean
  y: number
  width: number
}

const order: readonly Direction[] = ['better', 'same', 'worse']
/** Room of one sign with its word, where there is enough. */
const ITEM = 82

/** What each kind of line means; only the kinds that occur. */
export function SlopeLegend({ members, isHigherBetter, y, width }: SlopeLegendProps) {
  const items = [
    ...order
      .filter((direction) => members.some((member) => member.direction === direction))
      .map((direction) => ({
        word: measureChartTexts.direction(direction, isHigherBetter),
        line: `slope-${direction}`,
      })),
    ...(members.length > 1 ? [{ word: measureChartTexts.mean, line: 'slope-mean' }] : []),
  ]
  const item = Math.min(ITEM, width / Math.max(1, items.length))
  const start = (width - items.length * item) / 2
  return items.map(({ word, line }, index) => (
    <g key={word}>
      <line
        x1={start + index * item}
        x2={start + index * item + 26}
        y1={y - 3}
        y2={y - 3}
        className={line}
      />
      <text x={start + index * item + 31} y={y} className="chart-tick">
        {word}
      </text>
    </g>
  ))
}
