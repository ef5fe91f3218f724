/** Dots on one spot of a chart, with the lines of their label. */
export type Spot = { x: number; y: number; lines: string[] }
/** Where a label begins: the first line's middle, and to which side it runs. */
export type LabelPlace = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }

type Box = { left: number; right: number; top: number; bottom: number }
type Frame = { width: number; height: number }

export const LINE = 11
const LETTER = 5.6
const GAP = 7
const DOT = 4
/** Codes on one line of a label. */
const PER_LINE = 2

/** Dots that fall on one spot share one label: no dot hides a member. */
export function spotsOf(dots: readonly { code: string; x: number; y: number }[]): Spot[] {
  const spots = new Map<string, { x: number; y: number; codes: string[] }>()
  for (const { code, x, y } of dots) {
    const key = `${Math.round(x)} ${Math.round(y)}`
    const spot = spots.get(key) ?? { x, y, codes: [] }
    spots.set(key, { ...spot, codes: [...spot.codes, code] })
  }
  return [...spots.values()].map(({ x, y, codes }) => ({ x, y, lines: linesOf(codes) }))
}

function linesOf(codes: readonly string[]): string[] {
  return codes.flatMap((_, index) =>
    index % PER_LINE === 0 ? [codes.slice(index, index + PER_LINE).join(', ')] : [],
  )
}

/** A place for each label where it covers no other label and no dot, if there is one: right, left, above, below. */
export function labelPlaces(spots: readonly Spot[], frame: Frame): LabelPlace[] {
  const taken: Box[] = spots.map(({ x, y }) => around(x, y))
  return spots.map((spot, index) => {
    const others = taken.filter((_, at) => at !== index)
    const places = candidates(spot)
    const [best] = places
      .map((place) => ({ place, box: boxOf(place, spot.lines) }))
      .toSorted((one, other) => cost(one.box, others, frame) - cost(other.box, others, frame))
    if (!best) return { x: spot.x, y: spot.y, anchor: 'start' as const }
    taken.push(best.box)
    return best.place
  })
}

function candidates({ x, y, lines }: Spot): LabelPlace[] {
  const rise = ((lines.length - 1) * LINE) / 2
  return [
    { x: x + GAP, y: y - rise, anchor: 'start' },
    { x: x - GAP, y: y - rise, anchor: 'end' },
    { x, y: y - GAP - 2 * rise - LINE / 2, anchor: 'middle' },
    { x, y: y + GAP + LINE / 2, anchor: 'middle' },
  ]
}

function boxOf({ x, y, anchor }: LabelPlace, lines: readonly string[]): Box {
  const width = LETTER * Math.max(...lines.map(({ length }) => length))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    left,
    right: left + width,
    top: y - LINE / 2,
    bottom: y + LINE * (lines.length - 0.5),
  }
}

function around(x: number, y: number): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }
}

/** How much of other things a label would cover, and how far it would leave the drawing. */
function cost(box: Box, others: readonly Box[], { width, height }: Frame): number {
  const covered = others.reduce((sum, other) => sum + overlap(box, other), 0)
  const outside =
    Math.max(0, -box.left) +
    Math.max(0, box.right - width) +
    Math.max(0, -box.top) +
    Math.max(0, box.bottom - height)
  return covered + 100 * outside
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 0 && down > 0 ? across * down : 0
}
