import './charts.css'
import type { Choice } from '../../../../domain/progress/sociometry'
import type { SociogramDrawing } from '../../../../domain/report/reportDynamics'
import { chartTexts } from '../../../../texts/charts'

type SociogramProps = { drawing: SociogramDrawing; size?: number }

const NODE = 15
const ARROW = 5

/**
 * Who would choose whom, by code only. Members stand on a circle in the order of their codes, so that the
 * drawings of several surveys can be laid side by side. Mutual choices are thick without arrows, one-way
 * choices thin with an arrow; an isolate has a dashed ring.
 */
export function Sociogram({ drawing, size = 212 }: SociogramProps) {
  const { codes, choices, isolates, date } = drawing
  const places = placesOf(codes, size)
  const isMutual = ({ from, to }: Choice) =>
    choices.some((other) => other.from === to && other.to === from)
  const mutual = choices.filter((choice) => isMutual(choice) && choice.from < choice.to)
  const oneWay = choices.filter((choice) => !isMutual(choice))
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={chartTexts.sociogram(date, choices.length, mutual.length, isolates)}
    >
      {oneWay.map((choice) => (
        <Tie key={`${choice.from}>${choice.to}`} choice={choice} places={places} isMutual={false} />
      ))}
      {mutual.map((choice) => (
        <Tie key={`${choice.from}>${choice.to}`} choice={choice} places={places} isMutual />
      ))}
      {codes.map((code) => {
        const place = places.get(code)
        return (
          place && (
            <g key={code}>
              <circle
                cx={place.x}
                cy={place.y}
                r={NODE}
                className={isolates?.includes(code) ? 'chart-node chart-isolate' : 'chart-node'}
              />
              <text x={place.x} y={place.y + 3} className="chart-label" textAnchor="middle">
                {code}
              </text>
            </g>
          )
        )
      })}
    </svg>
  )
}

type Place = { x: number; y: number }
type TieProps = { choice: Choice; places: ReadonlyMap<string, Place>; isMutual: boolean }

function Tie({ choice, places, isMutual }: TieProps) {
  const [from, to] = [places.get(choice.from), places.get(choice.to)]
  if (!from || !to) return null
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const start = { x: from.x + ux * NODE, y: from.y + uy * NODE }
  const end = { x: to.x - ux * NODE, y: to.y - uy * NODE }
  const foot = { x: end.x - ux * ARROW * 1.6, y: end.y - uy * ARROW * 1.6 }
  const arrow = `M${end.x} ${end.y}L${foot.x - (uy * ARROW) / 1.6} ${foot.y + (ux * ARROW) / 1.6}L${foot.x + (uy * ARROW) / 1.6} ${foot.y - (ux * ARROW) / 1.6}Z`
  return (
    <g>
      <line
        x1={start.x}
        y1={start.y}
        x2={isMutual ? end.x : foot.x}
        y2={isMutual ? end.y : foot.y}
        className={isMutual ? 'chart-tie chart-tie-mutual' : 'chart-tie'}
      />
      {!isMutual && <path d={arrow} className="chart-dot" />}
    </g>
  )
}

function placesOf(codes: readonly string[], size: number): Map<string, Place> {
  const radius = size / 2 - NODE - 2
  return new Map(
    codes.map((code, index) => {
      const angle = (2 * Math.PI * index) / codes.length - Math.PI / 2
      const at = (part: number) => Math.round((size / 2 + radius * part) * 10) / 10
      return [code, { x: at(Math.cos(angle)), y: at(Math.sin(angle)) }]
    }),
  )
}
