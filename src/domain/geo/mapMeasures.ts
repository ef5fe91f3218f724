import type { Position } from './position'

/** Kilometres along a degree of latitude on the sphere of `distanceKm`. */
const KM_PER_DEGREE = (2 * Math.PI * 6371.0088) / 360

/** Metres that one pixel of a web map shows at the equator at zoom 0, with tiles of 512 pixels. */
const METRES_AT_ZERO = 40_075_016.686 / 512

/** Metres on the ground that one pixel of the map shows. `zoom` as web maps count: one more is twice as near. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (METRES_AT_ZERO * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom
}

/** A bar of the scale: a round length on the ground, and how long it is drawn. */
export type ScaleBar = { metres: number; pixels: number }

/** The longest round length (1, 2 or 5 times a power of ten) within a length, in its unit. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
}

/** The longest round length that fits into `most` pixels. */
export function scaleBar(metresOfPixel: number, most: number): ScaleBar {
  const metres = roundLength(metresOfPixel * most)
  return { metres, pixels: metres / metresOfPixel }
}

/** Points on a circle around a place, closed, in the order of the compass from the north; for distances up to some hundred km. */
export function circleAround({ lat, lon }: Position, km: number, points = 72): Position[] {
  const northward = km / KM_PER_DEGREE
  const eastward = northward / Math.cos((lat * Math.PI) / 180)
  return Array.from({ length: points + 1 }, (_, index) => {
    const turn = (2 * Math.PI * (index % points)) / points
    return { lat: lat + northward * Math.cos(turn), lon: lon + eastward * Math.sin(turn) }
  })
}

/** Things on a map that stand so near each other that they are shown as one. */
export type Cluster<T> = { x: number; y: number; members: readonly T[] }

/**
 * Things gathered by squares of `size` pixels, each group at its mean. For the plain map: the one with a
 * graphics card gathers by itself.
 */
export function clustersOf<T extends { x: number; y: number }>(
  things: readonly T[],
  size: number,
): Cluster<T>[] {
  const squares = new Map<string, T[]>()
  for (const thing of things) {
    const square = `${Math.floor(thing.x / size)}:${Math.floor(thing.y / size)}`
    const members = squares.get(square)
    if (members) members.push(thing)
    else squares.set(square, [thing])
  }
  return [...squares.values()].map((members) => ({
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
    members,
  }))
}
