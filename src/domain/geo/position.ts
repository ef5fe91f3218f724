/** A place on the earth in decimal degrees, WGS 84: latitude north, longitude east. */
export type Position = { lat: number; lon: number }

/** Mean radius of the earth in kilometres, as agreed for great circles (IUGG). */
const EARTH_KM = 6371.0088

/** The outermost points of Indonesia in degrees, with a little sea around. Source: records/fields.ts. */
export const indonesia = { south: -11.1, north: 6.2, west: 94.9, east: 141.1 }

/**
 * Kilometres in a straight line (haversine), not by road: said as "garis lurus" wherever it is shown.
 * At least 0; exact to about half a per cent. Source: domain.md 2.14.
 */
export function distanceKm(from: Position, to: Position): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  const h = half(to.lat - from.lat) + cos(from.lat) * cos(to.lat) * half(to.lon - from.lon)
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The place of a record that may have one; null where either half is missing. */
export function positionOf(record: {
  lat?: number | null | undefined
  lon?: number | null | undefined
}): Position | null {
  const { lat, lon } = record
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
}

/** Whether a place lies within the outermost points of Indonesia. */
export function isInIndonesia({ lat, lon }: Position): boolean {
  const { south, north, west, east } = indonesia
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** Farther from the agency than this is probably a slip of the hand. Source: domain.md 2.14. */
export const FAR_KM = 150

/**
 * What is doubtful about typed coordinates: latitude and longitude exchanged, a place outside Indonesia,
 * or one farther than 150 km from the agency (`km` whole kilometres); null where nothing is.
 */
export type PositionDoubt =
  | { code: 'swapped'; swapped: Position }
  | { code: 'outside' }
  | { code: 'far'; km: number }

export function positionDoubt(position: Position, agency: Position | null): PositionDoubt | null {
  if (!isInIndonesia(position)) {
    const swapped = { lat: position.lon, lon: position.lat }
    return isInIndonesia(swapped) ? { code: 'swapped', swapped } : { code: 'outside' }
  }
  const km = agency ? distanceKm(agency, position) : 0
  return km > FAR_KM ? { code: 'far', km: Math.round(km) } : null
}
