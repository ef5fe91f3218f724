import type { Sociogram, SociogramNode } from '../../../../domain/progress/sociogram'

/** The size of a drawing in its own units. */
export type Frame = {
  width: number
  height: number
  /** Of one member. */
  radius: number
  /** Size of the codes, in radii; where drawings are small they fill their outline. */
  letters?: number
}

export type Point = { x: number; y: number }

/** Room at the border for a member, a second outline and, below, a name. */
export function marginOf({ radius }: Frame): number {
  return radius + 7
}

/** What of the drawing is shown; names beneath the lowest members need room of their own. */
export function viewBoxOf({ width, height }: Frame, hasNames: boolean): string {
  return `0 0 ${width} ${height + (hasNames ? 14 : 0)}`
}

/** Where a place between 0 and 1 lies in the drawing. */
export function pointAt(place: Point, frame: Frame): Point {
  const margin = marginOf(frame)
  const along = (part: number, length: number) =>
    Math.round((margin + part * (length - 2 * margin)) * 10) / 10
  return { x: along(place.x, frame.width), y: along(place.y, frame.height) }
}

/** The place between 0 and 1 of a point of the drawing; one outside is brought back to the border. */
export function placeAt(point: Point, frame: Frame): Point {
  const margin = marginOf(frame)
  const part = (value: number, length: number) => {
    const at = Math.min(1, Math.max(0, (value - margin) / (length - 2 * margin)))
    return Math.round(at * 1_000) / 1_000
  }
  return { x: part(point.x, frame.width), y: part(point.y, frame.height) }
}

/** Half the side of the square that looks as large as the circle. */
export function halfSide(radius: number): number {
  return radius * 0.9
}

/** Where the line between two members begins and ends: at their outlines. */
export function tieBetween(
  drawing: Sociogram,
  frame: Frame,
  codes: { from: string; to: string },
): { start: Point; end: Point; unit: Point } | null {
  const from = drawing.nodes.find(({ code }) => code === codes.from)
  const to = drawing.nodes.find(({ code }) => code === codes.to)
  if (!from || !to) return null
  const [a, b] = [pointAt(from, frame), pointAt(to, frame)]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const unit = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
  const [out, back] = [edgeOf(from, frame, unit), edgeOf(to, frame, unit)]
  return {
    start: { x: a.x + unit.x * out, y: a.y + unit.y * out },
    end: { x: b.x - unit.x * back, y: b.y - unit.y * back },
    unit,
  }
}

/** How far the outline of a member lies from its middle in a direction. */
function edgeOf({ sex, standing }: SociogramNode, { radius }: Frame, unit: Point): number {
  const ring = standing === 'notChosen' || standing === 'isolate' ? 4 : 0
  const gap = 1 + ring
  if (sex !== 'L') return radius + gap
  return halfSide(radius) / Math.max(Math.abs(unit.x), Math.abs(unit.y)) + gap
}
