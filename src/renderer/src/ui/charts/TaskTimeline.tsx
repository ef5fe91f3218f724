import './charts.css'
import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { type Day, daysBetween } from '../../../../domain/day'
import { chartTexts } from '../../../../texts/charts'
import { LevelGrid } from './LevelGrid'

/** A day on which something happened; `mark` names it in the list beneath the chart. */
export type TimelineEvent = { day: Day; mark: string; kind: 'phase' | 'organisation' | 'incident' }

type TaskTimelineProps = {
  label: string
  /** Review points at which the task was rated, in order of time. */
  steps: readonly { day: Day; point: string; attainment: number }[]
  events: readonly TimelineEvent[]
  width?: number
  height?: number
}

const levels = [0, 1, 2, 3, 4]
const margin = { top: 30, right: 16, bottom: 18, left: 16 }
/** Room that the sign of one event takes up. */
const SIGN = 14

/** Where one task stood over the days, 0 to 4, with what happened meanwhile marked by form and number. */
export function TaskTimeline({
  label,
  steps,
  events,
  width = 560,
  height = 190,
}: TaskTimelineProps) {
  const days = [...steps.map(({ day }) => day), ...events.map(({ day }) => day)].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const x = scaleLinear(
    [0, Math.max(1, daysBetween(first, last))],
    [margin.left + 6, width - margin.right],
  )
  const at = (day: Day) => x(daysBetween(first, day))
  const y = scaleLinear([0, 4], [height - margin.bottom, margin.top])
  const path = line<TaskTimelineProps['steps'][number]>()
    .x(({ day }) => at(day))
    .y(({ attainment }) => y(attainment))
    .curve(curveStepAfter)(steps)
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartTexts.taskTimeline(label, steps, events.length)}
    >
      <LevelGrid levels={levels} mark={3} from={margin.left} to={width - margin.right} y={y} />
      {inLanes(events, at).map(({ event, lane }) => (
        <EventSign
          key={event.mark}
          event={event}
          x={at(event.day)}
          y={margin.top - 8 - lane * SIGN}
          foot={height - margin.bottom}
        />
      ))}
      {path && <path d={path} className="chart-line" />}
      {steps.map(({ day, point, attainment }) => (
        <g key={point}>
          <circle cx={at(day)} cy={y(attainment)} r={3.2} className="chart-dot" />
          <text x={at(day)} y={height - 5} className="chart-tick" textAnchor="middle">
            {point}
          </text>
        </g>
      ))}
    </svg>
  )
}

type EventSignProps = { event: TimelineEvent; x: number; y: number; foot: number }

/** A square for a phase, a circle for the organisation, a triangle for an incident, each with its number. */
function EventSign({ event: { mark, kind }, x, y, foot }: EventSignProps) {
  return (
    <g>
      <line x1={x} x2={x} y1={y} y2={foot} className="chart-event" />
      {kind === 'phase' && (
        <rect x={x - 6} y={y - 6} width={12} height={12} className="chart-outline" />
      )}
      {kind === 'organisation' && <circle cx={x} cy={y} r={6.4} className="chart-outline" />}
      {kind === 'incident' && (
        <path
          d={`M${x} ${y - 8} L${x + 8} ${y + 6} L${x - 8} ${y + 6} Z`}
          className="chart-outline"
        />
      )}
      <text
        x={x}
        y={y + (kind === 'incident' ? 4.5 : 3)}
        className="chart-tick"
        textAnchor="middle"
      >
        {mark}
      </text>
    </g>
  )
}

/** Signs that would lie upon each other go into a second lane. */
function inLanes(events: readonly TimelineEvent[], at: (day: Day) => number) {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return events.map((event) => {
    const x = at(event.day)
    const lane = (ends[0] ?? 0) <= x - SIGN ? 0 : 1
    ends[lane] = x
    return { event, lane }
  })
}
