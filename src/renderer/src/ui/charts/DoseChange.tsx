import './charts.css'
import './outcome.css'
import { scaleLinear } from 'd3-scale'
import { capitalised, formatPercent, formatSigned } from '../../../../texts/formats'
import { type DoseDots, doseChartWords } from '../../../../texts/outcomePeople'
import { LINE, labelPlaces, spotsOf } from './labelPlaces'

type DoseChangeProps = { chart: DoseDots; width?: number; height?: number }

const margin = { top: 14, right: 26, bottom: 34, left: 34 }
const TICKS = 5

/** Each member by code: share of the meetings across, change upwards. No line is laid through the dots. */
export function DoseChange({ chart, width = 400, height = 250 }: DoseChangeProps) {
  const x = scaleLinear(spread(chart.dots.map(({ dose }) => dose)), [
    margin.left + 8,
    width - margin.right,
  ])
  const y = scaleLinear(spread([0, ...chart.dots.map(({ change }) => change)]), [
    height - margin.bottom,
    margin.top,
  ]).nice(TICKS)
  const spots = spotsOf(
    chart.dots.map(({ code, dose, change }) => ({ code, x: x(dose), y: y(change) })),
  )
  const places = labelPlaces(spots, { width, height: height - margin.bottom })
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={doseChartWords(chart)}
    >
      <Axes x={x} y={y} width={width} height={height} across={chart.across} />
      {spots.map((spot) => (
        <circle key={`${spot.x} ${spot.y}`} cx={spot.x} cy={spot.y} r={3} className="chart-dot" />
      ))}
      {spots.map((spot, index) => {
        const place = places[index]
        return spot.lines.map((line, at) => (
          <text
            key={line}
            x={place?.x}
            y={(place?.y ?? 0) + at * LINE + 3.5}
            textAnchor={place?.anchor}
            className="dose-code"
          >
            {line}
          </text>
        ))
      })}
    </svg>
  )
}

/** Room around the values, also where they are all the same. */
function spread(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 0.05) : 0
  return [low - room, high + room]
}

type Scale = ReturnType<typeof scaleLinear<number, number>>
type AxesProps = { x: Scale; y: Scale; width: number; height: number; across: string }

function Axes({ x, y, width, height, across }: AxesProps) {
  const base = height - margin.bottom
  return (
    <>
      {y.ticks(TICKS).map((tick) => (
        <g key={tick}>
          <line
            x1={margin.left}
            x2={width - 4}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? 'chart-mark' : 'chart-grid'}
          />
          <text x={margin.left - 4} y={y(tick) + 3} className="dose-axis" textAnchor="end">
            {formatSigned(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      <line x1={margin.left} x2={width - 4} y1={base} y2={base} className="chart-axis" />
      {x.ticks(TICKS).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={base} y2={base + 4} className="chart-axis" />
          <text x={x(tick)} y={base + 14} className="dose-axis" textAnchor="middle">
            {formatPercent(100 * tick).replace(',0%', '%')}
          </text>
        </g>
      ))}
      <text x={(margin.left + width) / 2} y={height - 5} className="dose-axis" textAnchor="middle">
        {capitalised(across)}
      </text>
    </>
  )
}
