import { doCover, isOnMap, type MapBox, type MapPoint, type MapSize } from './mapFrame'

/** A name that may stand on the map, at its place in millimetres; those given first have the first choice of room. */
export type MapName = MapPoint & { name: string }

/** A name with the box of its letters; its dot is left out where a mark stands upon it. */
export type PlacedName = MapName & { box: MapBox; hasDot: boolean }

const LETTER = 1.42
const HEIGHT = 3
const DOT = { width: 1.2, height: 1.2 }
/** Millimetres between a dot and its name: farther only where marks crowd around the place. */
const gaps = [1.1, 5, 9]
/** More names than these would say less about the places of the resources. */
const MOST_NAMES = 40

/** The names that fit without covering marks or one another; right of their dot, else left, above or below it. */
export function placedNames(
  names: readonly MapName[],
  size: MapSize,
  taken: readonly MapBox[],
): PlacedName[] {
  const placed: PlacedName[] = []
  for (const one of names) {
    if (placed.length === MOST_NAMES) break
    const isFree = (box: MapBox) =>
      isOnMap(size, box) &&
      !taken.some((other) => doCover(other, box)) &&
      !placed.some((other) => doCover(other.box, box))
    const box = boxesBeside(one).find(isFree)
    if (box) placed.push({ ...one, box, hasDot: isFree({ x: one.x, y: one.y, ...DOT }) })
  }
  return placed
}

function boxesBeside({ name, x, y }: MapName): MapBox[] {
  const size = { width: name.length * LETTER + 0.6, height: HEIGHT }
  return gaps.flatMap((gap) => {
    const aside = size.width / 2 + gap
    const over = HEIGHT / 2 + gap
    return [
      { x: x + aside, y, ...size },
      { x: x - aside, y, ...size },
      { x, y: y - over, ...size },
      { x, y: y + over, ...size },
    ]
  })
}
