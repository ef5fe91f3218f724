import { distanceKm, type Position, positionOf } from './position'

/** Kilometres in a straight line from a place, mostly the agency's, to a record; null where either has told none. */
export function kmFrom(
  from: Position | null,
  record: { lat?: number | null | undefined; lon?: number | null | undefined },
): number | null {
  const place = positionOf(record)
  return from && place ? distanceKm(from, place) : null
}
