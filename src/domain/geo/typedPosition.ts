import type { Position } from './position'

/** What is wrong with typed coordinates: one number only, or no coordinates at all. */
export type TypedPosition =
  | { ok: true; position: Position }
  | { ok: false; fault: 'half' | 'unreadable' | 'beyond' }

/**
 * Coordinates as people type and copy them, latitude first: "-7.1958, 110.4211" of the maps on the internet,
 * "-7,1958; 110,4211" with Indonesian decimals, 7°11'45"S 110°25'16"E and 7 11 45 LS 110 25 16 BT. A letter says which of both
 * is meant, so that the longitude may come first. Whether the place makes sense is judged by `positionDoubt`.
 */
export function typedPosition(written: string): TypedPosition {
  const text = written
    .trim()
    // As they stand in the address of a map: @-7.1958,110.4211,15z
    .replace(/^[@(]|,\d+(?:\.\d+)?z\b.*$|\)$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[′’‘`´]/g, "'")
    .replace(/[″“”]|''/g, '"')
    .replace(/[º˚]/g, '°')
  const halves = halvesOf(text)
  if (halves === null) return { ok: false, fault: 'unreadable' }
  const [one, other] = halves.map(angleOf)
  if (!one || (halves.length === 2 && !other)) return { ok: false, fault: 'unreadable' }
  if (!other) return { ok: false, fault: 'half' }
  if (one.axis !== null && one.axis === other.axis) return { ok: false, fault: 'unreadable' }
  const isTurned = one.axis === 'lon' || other.axis === 'lat'
  const [lat, lon] = isTurned ? [other.degrees, one.degrees] : [one.degrees, other.degrees]
  if (Math.abs(lat) > 180 || Math.abs(lon) > 180) return { ok: false, fault: 'beyond' }
  return { ok: true, position: { lat: rounded(lat), lon: rounded(lon) } }
}

/** Latitude and longitude as two texts; one where there is only one number. */
function halvesOf(text: string): string[] | null {
  if (!/\d/.test(text)) return null
  const patterns = [
    // A letter ends the first half, or begins both.
    /^(.*?(?:LU|LS|BT|BB|[NSEWUTB]))[\s,;]+(.+)$/i,
    /^([^;]+);(.+)$/,
    // Where a number has a point, the comma parts them.
    /^([^,]*\.[^,]*),\s*([^,]+)$/,
    /^([^,]+),\s*([^,]*\.[^,]*)$/,
    /^([^,]*),\s+(.+)$/,
    // Decimal commas: the comma in the middle, or the blank, parts them.
    /^(-?\d+,\d+)[,\s]+(-?\d+,\d+)$/,
    /^(-?[\d.]+)\s+(-?[\d.]+)$/,
    /^([^°]*°[^°]*["'°])\s*[,\s]\s*(-?\d.*°.*)$/,
  ]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match?.[1] && match[2] && /\d/.test(match[1]) && /\d/.test(match[2]))
      return [match[1], match[2]]
  }
  return [text]
}

type Angle = { degrees: number; axis: 'lat' | 'lon' | null }

const sides: Record<string, { axis: 'lat' | 'lon'; sign: 1 | -1 }> = {
  n: { axis: 'lat', sign: 1 },
  u: { axis: 'lat', sign: 1 },
  lu: { axis: 'lat', sign: 1 },
  s: { axis: 'lat', sign: -1 },
  ls: { axis: 'lat', sign: -1 },
  e: { axis: 'lon', sign: 1 },
  t: { axis: 'lon', sign: 1 },
  bt: { axis: 'lon', sign: 1 },
  w: { axis: 'lon', sign: -1 },
  b: { axis: 'lon', sign: -1 },
  bb: { axis: 'lon', sign: -1 },
}

const number = '(\\d{1,3}(?:[.,]\\d+)?)'
const angle = new RegExp(
  `^([a-z]{1,2})?\\s*(-?)${number}\\s*°?\\s*(?:${number}\\s*'?\\s*(?:${number}\\s*"?)?)?\\s*([a-z]{1,2})?$`,
  'i',
)

function angleOf(text: string): Angle | null {
  const match = angle.exec(text.trim().replace(/[,;]$/, ''))
  if (!match) return null
  const [, before, minus, degrees, minutes, seconds, after] = match
  const letters = (before ?? after ?? '').toLowerCase()
  const side = sides[letters]
  if ((letters !== '' && !side) || (before && after)) return null
  const parts = [minutes, seconds].map((part) => decimal(part ?? '0'))
  if (parts.some((part) => part >= 60)) return null
  const size = decimal(degrees ?? '0') + (parts[0] ?? 0) / 60 + (parts[1] ?? 0) / 3600
  const sign = minus ? -1 : 1
  return { degrees: sign * (side?.sign ?? 1) * size, axis: side?.axis ?? null }
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}

/** Six decimals of a degree are about a tenth of a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
