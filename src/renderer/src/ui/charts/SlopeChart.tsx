import './charts.css'
import './slope.css'
import { scaleLinear } from 'd3-scale'
import { formatNumber } from '../../../../texts/formats'
import { measureChartTexts, type SlopeChartWords } from '../../../../texts/measureCharts'
import { scoreText } from '../../../../texts/verdicts'
import { SlopeLegend } from './SlopeLegend'
import { SlopeScale } from './SlopeScale'
import { spreadLabels } from './spreadLabels'

export type SlopeChartProps = SlopeChartWords & {
  isHigherBetter: boolean
  /** Values from which scores are called otherwise, inside the scale. */
  cutOffs: readonly { value: number; label: string }[]
  width: number
}

const top = 12
/** Point name, n and legend beneath the lines. */
const FOOT = 50
const LEAST_HEIGHT = 220
/** Room of one label, and of one letter of it. */
const GAP = 10
const LETTER = 4.8
const LEADER = 12

type End = { key: string; label: string; y: number; isMean: boolean }

/** Each member from the first to the second point on the whole range of the scale, and the mean; no label lies upon another. */
export function SlopeChart({ isHigherBetter, cutOffs, width, ...words }: SlopeChartProps) {
  const { members, min, max, meanPre, meanPost } = words
  const height = Math.max(LEAST_HEIGHT, (members.length + 1) * GAP) + top + FOOT
  const foot = height - FOOT
  const y = scaleLinear([min, max], [foot, top])
  const ends = (side: 'pre' | 'post', mean: number | null): End[] => [
    ...members.map((member) => ({
      key: member.memberCode,
      label:
        side === 'pre'
          ? `${member.memberCode}  ${scoreText(member.pre)}`
          : `${scoreText(member.post)}  ${member.memberCode}`,
      y: y(member[side]),
      isMean: false,
    })),
    ...(mean === null || members.length < 2 ? [] : [meanEnd(side, mean, y(mean))]),
  ]
  const [left, right] = [ends('pre', meanPre), ends('post', meanPost)]
  const room = LEADER + LETTER * Math.max(...[...left, ...right].map(({ label }) => label.length))
  const scaleRoom = cutOffs.length > 0 ? 92 : 24
  const [x0, x1] = [scaleRoom + room, width - room]
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={measureChartTexts.slope(words)}
    >
      <SlopeScale {...{ min, max, cutOffs, y, room: scaleRoom, to: x1, x0 }} />
      {members.map(({ memberCode, pre, post, direction }) => (
        <g key={memberCode}>
          <line x1={x0} x2={x1} y1={y(pre)} y2={y(post)} className={`slope-${direction}`} />
          <circle cx={x0} cy={y(pre)} r={2} className="chart-dot" />
          <circle cx={x1} cy={y(post)} r={2} className="chart-dot" />
        </g>
      ))}
      {meanPre !== null && meanPost !== null && members.length > 1 && (
        <MeanSlope x0={x0} x1={x1} y0={y(meanPre)} y1={y(meanPost)} />
      )}
      <EndLabels ends={left} x={x0} side={-1} foot={foot} />
      <EndLabels ends={right} x={x1} side={1} foot={foot} />
      {[
        { x: x0, point: words.from },
        { x: x1, point: words.to },
      ].map(({ x, point }) => (
        <g key={point}>
          <text x={x} y={foot + 14} className="chart-label" textAnchor="middle">
            {point}
          </text>
          <text x={x} y={foot + 24} className="chart-tick" textAnchor="middle">
            {measureChartTexts.n(members.length)}
          </text>
        </g>
      ))}
      <SlopeLegend members={members} isHigherBetter={isHigherBetter} y={height - 8} width={width} />
    </svg>
  )
}

function meanEnd(side: 'pre' | 'post', mean: number, y: number): End {
  const [word, value] = [measureChartTexts.mean, formatNumber(mean, 1)]
  const label = side === 'pre' ? `${word}  ${value}` : `${value}  ${word}`
  return { key: 'mean', label, y, isMean: true }
}

function MeanSlope({ x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }) {
  return (
    <g>
      <line x1={x0} x2={x1} y1={y0} y2={y1} className="slope-casing" />
      <line x1={x0} x2={x1} y1={y0} y2={y1} className="slope-mean" />
      <rect x={x0 - 4} y={y0 - 4} width={8} height={8} className="chart-dot" />
      <rect x={x1 - 4} y={y1 - 4} width={8} height={8} className="chart-dot" />
    </g>
  )
}

type EndLabelsProps = { ends: readonly End[]; x: number; side: -1 | 1; foot: number }

/** Names and scores at one end, spread apart, each led to its line. */
function EndLabels({ ends, x, side, foot }: EndLabelsProps) {
  const places = spreadLabels(
    ends.map((end) => end.y),
    { gap: GAP, top: top - 4, bottom: foot + 2 },
  )
  return ends.map(({ key, label, y, isMean }, index) => {
    const place = places[index] ?? y
    return (
      <g key={key}>
        <line
          x1={x + side * 3}
          x2={x + side * (LEADER - 2)}
          y1={y}
          y2={place}
          className="slope-leader"
        />
        <text
          x={x + side * LEADER}
          y={place + 3}
          className={`slope-label ${isMean ? 'chart-label' : 'chart-tick'}`}
          textAnchor={side === -1 ? 'end' : 'start'}
        >
          {label}
        </text>
      </g>
    )
  })
}
