import { doCover, isOnMap, kmPerMillimetre, type MapBox, type MapFrame, pointOn } from './mapFrame'
import { roundLength } from './mapMeasures'
import type { Position } from './position'

/** A bar of the scale: a round length on the ground, and how long it is drawn. */
export type PaperScale = { km: number; millimetres: number }

/** A circle around the agency: its distance, how large it is drawn, and where its words stand on it. */
export type DistanceCircle = { km: number; radius: number; label: MapBox }

const circleKm = [1, 2, 5, 10, 25, 50, 100, 250]
const MOST_CIRCLES = 3
/** Nearer than this the circles would crowd around the agency. */
const LEAST_RADIUS_MM = 14
const LABEL = { width: 13, height: 4 }

/** The longest round length that is no longer than `most` millimetres in the middle of the map. */
export function paperScale(frame: MapFrame, most: number): PaperScale {
  const kmOfOne = kmPerMillimetre(frame, frame.centre.lat)
  const km = roundLength(kmOfOne * most)
  return { km, millimetres: km / kmOfOne }
}

/**
 * The circles of 1, 2, 5, 10, 25 ... km around the agency that say something on this map: large enough to be told
 * apart, with a free place for their words; the three largest, nearest first. Mercator's projection keeps a circle of
 * some hundred kilometres round.
 */
export function distanceCircles(
  frame: MapFrame,
  agency: Position,
  taken: readonly MapBox[],
): DistanceCircle[] {
  const at = pointOn(frame, agency)
  return circleKm
    .map((km) => ({ km, radius: km / kmPerMillimetre(frame, agency.lat) }))
    .filter(({ radius }) => radius >= LEAST_RADIUS_MM)
    .flatMap(({ km, radius }) => {
      const label = turns
        .map((turn) => ({
          x: at.x + radius * Math.sin(turn),
          y: at.y - radius * Math.cos(turn),
          ...LABEL,
        }))
        .find((box) => isOnMap(frame, box) && !taken.some((one) => doCover(one, box)))
      return label ? [{ km, radius, label }] : []
    })
    .slice(-MOST_CIRCLES)
}

/** North, south, east and west first, then between them. */
const turns = [0, 4, 2, 6, 1, 3, 5, 7, 0.5, 7.5, 3.5, 4.5].map((eighth) => (eighth * Math.PI) / 4)
