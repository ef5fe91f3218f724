import type { ScaleLinear } from 'd3-scale'
import { scoreText } from '../../../../texts/verdicts'
import { spreadLabels } from './spreadLabels'

type SlopeScaleProps = {
  min: number
  max: number
  cutOffs: readonly { value: number; label: string }[]
  y: ScaleLinear<number, number>
  /** Width of the column of values at the left. */
  room: number
  x0: number
  to: number
}

/** Letters of a cut-off that fit beside the scale; the whole of it stands in the list beneath. */
const MOST_LETTERS = 13

/** The range of the scale and the values from which scores are called otherwise, labelled at the left. */
export function SlopeScale({ min, max, cutOffs, y, room, x0, to }: SlopeScaleProps) {
  const inside = cutOffs.filter(({ value }) => value > min && value < max)
  const ends = [max, ...(inside.length === 0 ? [(min + max) / 2] : []), min]
  const marks = [
    ...ends.map((value) => ({ key: `${value}`, value, label: scoreText(value), isCut: false })),
    ...inside.map(({ value, label }) => ({
      key: `batas ${value}`,
      value,
      label: `${scoreText(value)} ${shortened(label)}`,
      isCut: true,
    })),
  ]
  const [bottom, top] = y.range()
  const places = spreadLabels(
    marks.map(({ value }) => y(value)),
    { gap: 9, top: top ?? 0, bottom: bottom ?? 0 },
  )
  return marks.map(({ key, value, label, isCut }, index) => (
    <g key={key}>
      <line
        x1={isCut ? room + 2 : x0}
        x2={to}
        y1={y(value)}
        y2={y(value)}
        className={isCut ? 'chart-mark' : 'chart-grid'}
      />
      <text
        x={room - 2}
        y={(places[index] ?? 0) + 3}
        className={isCut ? 'chart-label' : 'chart-tick'}
        textAnchor="end"
      >
        {label}
      </text>
    </g>
  ))
}

function shortened(label: string): string {
  return label.length <= MOST_LETTERS ? label : `${label.slice(0, MOST_LETTERS - 1)}…`
}
