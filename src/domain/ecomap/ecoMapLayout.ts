import type { Seat } from './ecoMap'
import type { SystemKind } from './relation'

/** A point of the drawing in its own units, from the upper left. */
export type Point = { x: number; y: number }

/** The middle of the box of a system, and the point of its edge at which its line ends. */
export type EcoMapPlace = { at: Point; anchor: Point }

/** Where everything stands on a drawing of this size, in its own units. */
export type EcoMapLayout = {
  width: number
  height: number
  middle: Point
  /** Radius of the group in the middle. */
  core: number
  places: ReadonlyMap<string, EcoMapPlace>
  /** Where the names of the kinds stand: each before the first of its systems. */
  titles: { kind: SystemKind; at: Point }[]
}

/** Size of the box of one system, with room for three lines of its name. */
export const BOX = { width: 118, height: 44 }
/** Between two boxes there is at least so much room. */
export const GAP = 9
/** Around the drawing. */
const EDGE = 3
/** Lines shorter than this show nothing. */
const LEAST_LINE = 58
/** Boxes beside the middle begin so far beneath those above it, that lines pass below these. */
const INSET = 18
/** So far the ends of a side may lean towards the middle, where there is room. */
const MOST_BOW = 40

type Slot = { id: string } | { kind: SystemKind }
/** How many boxes stand above (and beneath) the group, and how many on either side. */
type Sides = { above: number; beneath: number; right: number; left: number }
type Size = { width: number; height: number }

/**
 * Systems stand kind by kind around the group, clockwise from above, each kind after its name. The ring is as small as
 * its boxes allow, in the wanted shape (`aspect` = width / height). No box touches another and no line runs through
 * one. The same seats and shape always give the same places.
 */
export function ecoMapLayout(seats: readonly Seat[], aspect: number): EcoMapLayout {
  const slots = slotsOf(seats)
  const core = Math.min(88, 42 + slots.length * 0.9)
  const sides = sidesOf(slots.length, core, aspect)
  const least = leastSize(sides, core)
  const height = Math.max(least.height, least.width / aspect)
  const size = { width: Math.round(height * aspect), height: Math.round(height) }
  const places = placesAround(sides, size, least)
  const placed = slots.flatMap((slot, index) => {
    const place = places[index]
    return place ? [{ slot, place }] : []
  })
  return {
    ...size,
    middle: { x: size.width / 2, y: size.height / 2 },
    core,
    places: new Map(placed.flatMap(({ slot, place }) => ('id' in slot ? [[slot.id, place]] : []))),
    titles: placed.flatMap(({ slot, place }) =>
      'kind' in slot ? [{ kind: slot.kind, at: place.at }] : [],
    ),
  }
}

function slotsOf(seats: readonly Seat[]): Slot[] {
  return seats.flatMap(({ id, kind }, index): Slot[] =>
    seats[index - 1]?.kind === kind ? [{ id }] : [{ kind }, { id }],
  )
}

/** The division among the sides that makes the drawing smallest. */
function sidesOf(count: number, core: number, aspect: number): Sides {
  const beside = Array.from({ length: Math.floor(count / 2) + 1 }, (_, number) => number)
  const choices = beside.map((number): Sides => {
    const rest = count - 2 * number
    return {
      above: Math.ceil(rest / 2),
      beneath: Math.floor(rest / 2),
      right: number,
      left: number,
    }
  })
  const heightOf = (sides: Sides) => {
    const { width, height } = leastSize(sides, core)
    return Math.max(height, width / aspect)
  }
  const [smallest] = choices.toSorted((one, other) => heightOf(one) - heightOf(other))
  return smallest ?? { above: 0, beneath: 0, right: 0, left: 0 }
}

function leastSize({ above, right }: Sides, core: number): Size {
  const room = 2 * (core + LEAST_LINE + EDGE)
  return {
    width: Math.max(room + 2 * BOX.width, 2 * (EDGE + BOX.width) + GAP + above * (BOX.width + GAP)),
    height: Math.max(room + 2 * BOX.height, 2 * (EDGE + INSET) - GAP + right * (BOX.height + GAP)),
  }
}

/** Clockwise from the upper left: above from left to right, down the right side, beneath, up the left side. */
function placesAround({ above, beneath, right, left }: Sides, size: Size, least: Size) {
  const bow = Math.min(MOST_BOW, (size.width - least.width) / 2)
  const across = (count: number) => spread(count, EDGE + BOX.width + bow + GAP / 2, size.width)
  const along = (count: number) => spread(count, EDGE + INSET - GAP / 2, size.height)
  /** The ends of a side stand nearer to the middle than its middle: it looks like a ring. */
  const lean = (y: number) => bow * ((2 * y) / size.height - 1) ** 2
  const half = { x: BOX.width / 2, y: BOX.height / 2 }
  const top = EDGE + half.y
  const bottom = size.height - top
  const inRow = (y: number, toMiddle: number) => (x: number) => placeOf({ x, y }, 0, toMiddle)
  const onLeft = (y: number) => placeOf({ x: EDGE + half.x + lean(y), y }, half.x, 0)
  const onRight = (y: number) => placeOf({ x: size.width - EDGE - half.x - lean(y), y }, -half.x, 0)
  return [
    ...across(above).map(inRow(top, half.y)),
    ...along(right).map(onRight),
    ...across(beneath).toReversed().map(inRow(bottom, -half.y)),
    ...along(left).toReversed().map(onLeft),
  ]
}

/** Middles of so many equal parts of a length that begins and ends at a margin. */
function spread(count: number, margin: number, length: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => margin + ((length - 2 * margin) * (index + 0.5)) / count,
  )
}

function placeOf(at: Point, x: number, y: number): EcoMapPlace {
  return { at: rounded(at), anchor: rounded({ x: at.x + x, y: at.y + y }) }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
