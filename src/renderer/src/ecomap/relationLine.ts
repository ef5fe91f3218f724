import type { Point } from '../../../domain/ecomap/ecoMapLayout'
import type { Relation } from '../../../domain/ecomap/relation'

const ARROW = { length: 13, half: 5.5 }
/** A jag of the line of a strained relation: how long, and how far to either side. */
const JAG = { length: 9, half: 4.5 }

/** The line of a relation as it is drawn: its way, and the arrows at its ends. */
export type RelationLine = { path: string; arrows: string[] }

/** The line from the group to a system; arrows point where help flows, a strained one runs in jags. */
export function relationLine(
  from: Point,
  to: Point,
  { strength, direction }: Pick<Relation, 'strength' | 'direction'>,
): RelationLine {
  const isTo = direction === 'keKelompok' || direction === 'duaArah'
  const isFrom = direction === 'dariKelompok' || direction === 'duaArah'
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const along = (way: number): Point => ({ x: from.x + unit.x * way, y: from.y + unit.y * way })
  const [start, end] = [isTo ? ARROW.length - 1 : 0, length - (isFrom ? ARROW.length - 1 : 0)]
  return {
    path:
      strength === 'tegang'
        ? jagged(start, end, unit, along)
        : `M${at(along(start))}L${at(along(end))}`,
    arrows: [
      ...(isTo ? [arrow(along(0), along(ARROW.length), unit)] : []),
      ...(isFrom ? [arrow(along(length), along(length - ARROW.length), unit)] : []),
    ],
  }
}

/** Straight at both ends, so that arrows sit well on it. */
function jagged(start: number, end: number, unit: Point, along: (way: number) => Point): string {
  const count = Math.max(2, Math.floor((end - start) / JAG.length) - 2)
  const first = start + (end - start - count * JAG.length) / 2
  const points = Array.from({ length: count }, (_, index) => {
    const { x, y } = along(first + (index + 0.5) * JAG.length)
    const side = index % 2 === 0 ? JAG.half : -JAG.half
    return { x: x - unit.y * side, y: y + unit.x * side }
  })
  const last = first + count * JAG.length
  const all = [along(start), along(first), ...points, along(last), along(end)]
  return `M${all.map(at).join('L')}`
}

function arrow(tip: Point, foot: Point, unit: Point): string {
  const side = { x: -unit.y * ARROW.half, y: unit.x * ARROW.half }
  const [left, right] = [
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ]
  return `M${at(tip)}L${at(left)}L${at(right)}Z`
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
