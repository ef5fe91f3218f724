import { doCover, isOnMap, type MapBox, type MapPoint, type MapSize } from './mapFrame'
import { numberRanges } from './numberRanges'

/** A numbered place on the drawing, millimetres from its upper left corner. */
export type NumberedPoint = MapPoint & { number: number }

/**
 * A mark on the map: where the place is (`at`), where its mark stands (`box`: on the place, or beside it with a
 * line), and which numbers it bears. Places that lie together share one mark; one with many numbers bears a
 * letter, which is told beside the map.
 */
export type MapMarker = {
  at: MapPoint
  box: MapBox
  numbers: number[]
  text: string
  letter: boolean
}

const HEIGHT = 4.4
const DIGIT = 1.5
/** Room beside the digits; the sign of the category stands left of a single number. */
const SIDES = 1.8
const SIGN = 3.9
/** Longer than this the numbers stand beside the map, under a letter. */
const LONGEST = 8
/** Places nearer than this on paper share a mark; where not all marks find room, ever farther ones do. */
const mergings = [0.4, 1.5, 3, 5, 8, 12, 18, 26]
const rings = [5, 7.5, 10.5, 14, 18, 23, 29, 36]
const DIRECTIONS = 16
const LINE = { width: 0.3, height: 0.3 }
const LINE_STEP = 1.2
/** The dot at a place whose mark stands beside it. */
const DOT = { width: 1.4, height: 1.4 }

/**
 * Marks for all places so that no mark covers another, the agency or the place of another mark, and none leaves
 * the map. Every number is on exactly one mark; the same places always give the same drawing.
 */
export function mapMarkers(
  points: readonly NumberedPoint[],
  size: MapSize,
  taken: readonly MapBox[],
): MapMarker[] {
  for (const within of mergings) {
    const placed = placedMarkers(gathered(points, within), size, taken)
    if (placed) return placed
  }
  return gathered(points, mergings.at(-1) ?? 0).map((group, index) => {
    const words = worded(group, index)
    return { ...group, ...words, box: boxOf({ ...group, ...words }, group.at) }
  })
}

type Group = { at: MapPoint; numbers: number[] }

function gathered(points: readonly NumberedPoint[], within: number): Group[] {
  const groups: Group[] = []
  for (const { x, y, number } of points) {
    const near = groups.find(({ at }) => Math.hypot(at.x - x, at.y - y) <= within)
    if (near) near.numbers.push(number)
    else groups.push({ at: { x, y }, numbers: [number] })
  }
  return groups
}

/** Marks in the order of their numbers, each on its place or in the nearest free room; null where one finds none. */
function placedMarkers(
  groups: readonly Group[],
  size: MapSize,
  taken: readonly MapBox[],
): MapMarker[] | null {
  let letters = 0
  const markers: MapMarker[] = []
  for (const group of groups) {
    const words = worded(group, letters)
    if (words.letter) letters += 1
    const others = groups.filter((one) => one !== group).map(({ at }) => ({ ...at, ...DOT }))
    const box = roomFor({ ...group, ...words }, size, [...taken, ...others], markers)
    if (!box) return null
    markers.push({ ...group, ...words, box })
  }
  return markers
}

/** Room where the mark covers nothing; better still where no line runs under a mark. */
function roomFor(
  marker: Omit<MapMarker, 'box'>,
  size: MapSize,
  taken: readonly MapBox[],
  markers: readonly MapMarker[],
): MapBox | undefined {
  const free = placesAround(marker.at)
    .map((place) => boxOf(marker, place))
    .filter(
      (box) =>
        isOnMap(size, box) &&
        !taken.some((one) => doCover(one, box)) &&
        !markers.some((one) => doCover(one.box, box)),
    )
  const lines = markers.flatMap(({ at, box }) => lineTo(at, box))
  const isClear = (box: MapBox) =>
    !lines.some((one) => doCover(one, box)) &&
    !lineTo(marker.at, box).some((one) => markers.some((other) => doCover(other.box, one)))
  return free.find(isClear) ?? free[0]
}

/** The line from a place to its mark, as small boxes: better no mark stands upon it. */
function lineTo(at: MapPoint, box: MapBox): MapBox[] {
  const steps = Math.floor(Math.hypot(box.x - at.x, box.y - at.y) / LINE_STEP)
  return Array.from({ length: steps }, (_, step) => ({
    x: at.x + ((box.x - at.x) * step) / steps,
    y: at.y + ((box.y - at.y) * step) / steps,
    ...LINE,
  }))
}

function placesAround(at: MapPoint): MapPoint[] {
  return [at, ...offsets.map(({ x, y }) => ({ x: at.x + x, y: at.y + y }))]
}

const offsets = rings.flatMap((ring) =>
  Array.from({ length: DIRECTIONS }, (_, index) => {
    const turn = (2 * Math.PI * index) / DIRECTIONS
    return { x: ring * Math.cos(turn), y: ring * Math.sin(turn) }
  }),
)

function worded({ numbers }: Group, letters: number): { text: string; letter: boolean } {
  const text = numberRanges(numbers)
  return text.length <= LONGEST
    ? { text, letter: false }
    : { text: letterOf(letters), letter: true }
}

/** A, B ... Z, AA, AB ... */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`
}

function boxOf({ text, numbers }: Pick<MapMarker, 'text' | 'numbers'>, { x, y }: MapPoint): MapBox {
  const sign = numbers.length === 1 ? SIGN : 0
  return { x, y, width: sign + text.length * DIGIT + SIDES, height: HEIGHT }
}
