import { systemKindLabels } from '../../../texts/resourceLabels'
import './ecomap.css'
import { BOX, type Point } from '../../../domain/ecomap/ecoMapLayout'
import type { Relation, SystemKind } from '../../../domain/ecomap/relation'
import { nameLines } from './nameLines'
import { relationLine } from './relationLine'

const LETTERS = 11.5
const LINE = 12.5
const MOST_LINES = 3
/** Room beside the words of a box. */
const PADDING = 5

type LineProps = { from: Point; to: Point; relation: Pick<Relation, 'strength' | 'direction'> }

/** The line of a relation in the notation of eco-maps. */
export function RelationLine({ from, to, relation }: LineProps) {
  const { path, arrows } = relationLine(from, to, relation)
  return (
    <g>
      <path d={path} className={`eco-line eco-${relation.strength}`} />
      {arrows.map((one) => (
        <path key={one} d={one} className="eco-arrow" />
      ))}
    </g>
  )
}

type BoxProps = { at: Point; kind: SystemKind; name: string }

/** One system by its name; the form tells its kind. */
export function SystemBox({ at, kind, name }: BoxProps) {
  return (
    <g>
      <KindShape at={at} kind={kind} size={BOX} />
      <Words at={at} words={name} width={BOX.width - 2 * PADDING} look="eco-name" />
    </g>
  )
}

type ShapeProps = { at: Point; kind: SystemKind; size: { width: number; height: number } }

/** Square corners for formal systems, round ends for natural ones, cut corners for those of the community. */
export function KindShape({ at, kind, size: { width, height } }: ShapeProps) {
  const [left, top] = [at.x - width / 2, at.y - height / 2]
  const cut = height / 4
  if (kind === 'kemasyarakatan')
    return (
      <path
        d={`M${left + cut} ${top}h${width - 2 * cut}l${cut} ${cut}v${height - 2 * cut}l${-cut} ${cut}h${-(width - 2 * cut)}l${-cut} ${-cut}v${-(height - 2 * cut)}Z`}
        className="eco-box"
      />
    )
  return (
    <rect
      x={left}
      y={top}
      width={width}
      height={height}
      rx={kind === 'informal' ? height / 2.4 : 0}
      className="eco-box"
    />
  )
}

/** The name of a kind, before the first of its systems. */
export function KindTitle({ at, kind }: { at: Point; kind: SystemKind }) {
  return (
    <g>
      <text x={at.x} y={at.y + 4} className="eco-kind" textAnchor="middle">
        {systemKindLabels[kind]}
      </text>
      <line x1={at.x - 45} x2={at.x + 45} y1={at.y + 10} y2={at.y + 10} className="eco-kind-rule" />
    </g>
  )
}

type CoreProps = { middle: Point; radius: number; name: string }

/** The group in the middle. */
export function Core({ middle, radius, name }: CoreProps) {
  return (
    <g>
      <circle cx={middle.x} cy={middle.y} r={radius} className="eco-core" />
      <Words at={middle} words={name} width={radius * 1.55} look="eco-kind" most={4} />
    </g>
  )
}

type WordsProps = { at: Point; words: string; width: number; look: string; most?: number }

function Words({ at, words, width, look, most = MOST_LINES }: WordsProps) {
  // Bold letters are a little wider than the measure knows.
  const lines = nameLines(words, width / LETTERS / (look === 'eco-kind' ? 1.12 : 1), most)
  const first = at.y - ((lines.length - 1) * LINE) / 2 + LETTERS * 0.36
  return lines.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text stand in their order
      key={index}
      x={at.x}
      y={first + index * LINE}
      className={look}
      textAnchor="middle"
    >
      {line}
    </text>
  ))
}
