import type { Position } from './position'

/**
 * How far around the agency a map reaches, in kilometres of straight line: a chosen distance, everything, or
 * `sesuai`, the nearest distance that holds nine of ten places, so that one far place does not shrink all others.
 */
export const mapReaches = ['sesuai', '5', '10', '25', '50', '100', 'semua'] as const
export type MapReach = (typeof mapReaches)[number]

const distances = [5, 10, 25, 50, 100]
const MOST_OF_THEM = 0.9

/** The reach in kilometres for places at these distances from the agency; null where nothing is left out. */
export function reachKm(reach: MapReach, kilometres: readonly number[]): number | null {
  if (reach === 'semua') return null
  if (reach !== 'sesuai') return Number(reach)
  const enough = kilometres.length * MOST_OF_THEM
  return distances.find((km) => kilometres.filter((one) => one <= km).length >= enough) ?? null
}

/** The middle of places by the median of each coordinate: from there a map reaches where the agency has told no place. */
export function middleOf(places: readonly Position[]): Position | null {
  const [lat, lon] = [places.map((one) => one.lat), places.map((one) => one.lon)].map(median)
  return lat === undefined || lon === undefined ? null : { lat, lon }
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
