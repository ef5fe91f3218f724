import './charts.css'
import './sociogram.css'
import type { Sociogram, SociogramNode, SociogramTie } from '../../../../domain/progress/sociogram'
import { type Frame, halfSide, pointAt, tieBetween } from './sociogramGeometry'

const ARROW = { length: 9, half: 3.6 }

type TiesProps = { drawing: Sociogram; frame: Frame }

/** All lines: one-way ones thin with an arrow beneath, mutual ones thick above them. */
export function SociogramTies({ drawing, frame }: TiesProps) {
  const inOrder = drawing.ties.toSorted(
    (one, other) => Number(one.isMutual) - Number(other.isMutual),
  )
  return inOrder.map((tie) => (
    <Tie key={`${tie.from}>${tie.to}`} tie={tie} drawing={drawing} frame={frame} />
  ))
}

function Tie({ tie, drawing, frame }: TiesProps & { tie: SociogramTie }) {
  const line = tieBetween(drawing, frame, tie)
  if (!line) return null
  const { start, end, unit } = line
  if (tie.isMutual)
    return <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className="sg-mutual" />
  const foot = { x: end.x - unit.x * ARROW.length, y: end.y - unit.y * ARROW.length }
  const side = { x: -unit.y * ARROW.half, y: unit.x * ARROW.half }
  return (
    <g>
      <line x1={start.x} y1={start.y} x2={foot.x} y2={foot.y} className="sg-tie" />
      <path
        d={`M${end.x} ${end.y}L${foot.x + side.x} ${foot.y + side.y}L${foot.x - side.x} ${foot.y - side.y}Z`}
        className="sg-arrow"
      />
    </g>
  )
}

type NodeProps = { node: SociogramNode; frame: Frame; name?: string | undefined }

/** One member: a square for a man, a circle for a woman, the code within. */
export function SociogramMember({ node, frame, name }: NodeProps) {
  const { x, y } = pointAt(node, frame)
  const { radius } = frame
  const isUnchosen = node.standing === 'notChosen' || node.standing === 'isolate'
  const look = [
    'sg-node',
    node.standing === 'nonRespondent' && 'sg-silent',
    node.standing === 'isolate' && 'sg-alone',
  ]
  const size = Math.min(1, 4 / node.code.length) * radius * (frame.letters ?? 0.62)
  return (
    <>
      {isUnchosen && <Shape node={node} x={x} y={y} radius={radius + 4} look="sg-ring" />}
      <Shape node={node} x={x} y={y} radius={radius} look={look.filter(Boolean).join(' ')} />
      <text x={x} y={y + size * 0.36} fontSize={size} className="sg-code" textAnchor="middle">
        {node.code}
      </text>
      {name && (
        <text
          x={x}
          y={y + radius + size + 1}
          fontSize={size * 0.95}
          className="sg-name"
          textAnchor="middle"
        >
          {name}
        </text>
      )}
    </>
  )
}

type ShapeProps = {
  node: Pick<SociogramNode, 'sex'>
  x: number
  y: number
  radius: number
  look: string
}

export function Shape({ node, x, y, radius, look }: ShapeProps) {
  if (node.sex !== 'L') return <circle cx={x} cy={y} r={radius} className={look} />
  const half = halfSide(radius)
  return (
    <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={2} className={look} />
  )
}
