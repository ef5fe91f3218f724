import './charts.css'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '../../../../texts/formats'
import { smallMultipleLabel } from '../../../../texts/processCharts'
import { LevelGrid } from './LevelGrid'

/** A value at one of the points all charts share; null breaks the line. */
type Point = { label: string; value: number | null }

/** A level held over a stretch of the points (by index), drawn as a bar: the mean of a half, of a phase. */
type Stretch = { from: number; to: number; value: number | null }

/** One of the small charts. */
export type Multiple = {
  key: string
  title: string
  points: readonly Point[]
  stretches?: readonly Stretch[]
}

/** `decimals` of the values that are written out. */
type Scale = { min: number; max: number; ticks: readonly number[]; decimals: number }

type SmallMultiplesProps = {
  multiples: readonly Multiple[]
  scale: Scale
  width?: number
  height?: number
  className?: string | undefined
}

const margin = { top: 12, right: 14, bottom: 14, left: 16 }
/** Labels along the axis that can still be read. */
const MOST_LABELS = 6

/** Charts of equal size and scale side by side, one for each of several things followed over the same points. */
export function SmallMultiples({ multiples, className, ...rest }: SmallMultiplesProps) {
  return (
    <div className={className}>
      {multiples.map((multiple) => (
        <figure key={multiple.key}>
          <figcaption>{multiple.title}</figcaption>
          <OneMultiple multiple={multiple} {...rest} />
        </figure>
      ))}
    </div>
  )
}

type OneProps = Omit<SmallMultiplesProps, 'multiples' | 'className'> & { multiple: Multiple }

function OneMultiple({ multiple, scale, width = 190, height = 92 }: OneProps) {
  const { title, points, stretches = [] } = multiple
  const x = xScale(points.length, width)
  const y = scaleLinear([scale.min, scale.max], [height - margin.bottom, margin.top])
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? scale.min))(points)
  const radius = points.length > 20 ? 1.2 : 2
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={smallMultipleLabel(title, scale, points)}
    >
      <LevelGrid
        levels={scale.ticks}
        mark={Number.NaN}
        from={margin.left}
        to={width - margin.right}
        y={y}
      />
      {stretches.map(({ from, to, value }) =>
        value === null ? null : (
          <line
            key={from}
            x1={x(from) - 3}
            x2={x(to) + 3}
            y1={y(value)}
            y2={y(value)}
            className="chart-stretch"
          />
        ),
      )}
      {path && <path d={path} className="chart-line-fine" />}
      {points.map(({ label, value }, index) =>
        value === null ? null : (
          <circle key={label} cx={x(index)} cy={y(value)} r={radius} className="chart-dot" />
        ),
      )}
      <EndLabels points={points} x={x} y={y} floor={y(scale.min)} decimals={scale.decimals} />
      <Ticks points={points} x={x} height={height} />
    </svg>
  )
}

type PlacedProps = { points: readonly Point[]; x: (index: number) => number }

/** Width of a letter of a label. */
const LETTER = 5

type EndLabelsProps = PlacedProps & {
  y: (value: number) => number
  floor: number
  decimals: number
}

/** The first and the last value, so that the way can be read without the axis; on a ground of their own, over whatever lies there. */
function EndLabels({ points, x, y, floor, decimals }: EndLabelsProps) {
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]))
  const [first, last] = [known[0], known.at(-1)]
  const ends = [
    { end: first, beside: known[1] },
    { end: known.length > 1 ? last : undefined, beside: known.at(-2) },
  ]
  return ends.map(({ end, beside }) => {
    if (!end) return null
    const words = formatNumber(end.value, decimals)
    // Away from where the line goes, so that no value is hidden.
    const goesUp = beside !== undefined && beside.value > end.value
    const below = y(end.value) + 11
    const [centre, base] = [x(end.index), goesUp && below < floor ? below : y(end.value) - 4]
    const width = words.length * LETTER + 2
    return (
      <g key={end.index}>
        <rect
          x={centre - width / 2}
          y={base - 7.5}
          width={width}
          height={9}
          className="chart-ground"
        />
        <text x={centre} y={base} className="chart-label" textAnchor="middle">
          {words}
        </text>
      </g>
    )
  })
}

function Ticks({ points, x, height }: PlacedProps & { height: number }) {
  const every = Math.ceil(points.length / MOST_LABELS)
  return points.map(({ label }, index) =>
    index % every === 0 ? (
      <text key={label} x={x(index)} y={height - 3} className="chart-tick" textAnchor="middle">
        {label}
      </text>
    ) : null,
  )
}

function xScale(count: number, width: number): (index: number) => number {
  const place = scaleLinear([0, Math.max(1, count - 1)], [margin.left + 10, width - margin.right])
  return (index) => place(index)
}
