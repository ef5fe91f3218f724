import type { Place } from '../../../domain/geo/places'
import type { Position } from '../../../domain/geo/position'
import { mapColours } from './mapColours'
import type { Size } from './plainView'

type PlainPlacesProps = {
  places: readonly Place[]
  zoom: number
  size: Size
  place: (position: Position) => { x: number; y: number }
}

/** Names of places, as many as have room without touching each other, the best known first. */
export function PlainPlaces({ places, zoom, size, place }: PlainPlacesProps) {
  return (
    <g
      fontSize={11}
      textAnchor="middle"
      fill={mapColours.label}
      stroke={mapColours.halo}
      strokeWidth={2.5}
      paintOrder="stroke"
    >
      {namesWithRoom(places, zoom, size, place).map(({ name, x, y }) => (
        <text key={`${name}:${x}:${y}`} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  )
}

const LINE = 16
const LETTER = 7

function namesWithRoom(
  places: readonly Place[],
  zoom: number,
  { width, height }: Size,
  place: PlainPlacesProps['place'],
) {
  const lowest = zoom < 4.5 ? 0 : zoom < 6.5 ? 1 : zoom < 8.5 ? 2 : 3
  const named: { name: string; x: number; y: number; half: number }[] = []
  for (let rank = 1; rank <= lowest; rank += 1)
    for (const one of places) {
      if (one.rank !== rank) continue
      const { x, y } = place(one)
      if (x < 0 || y < 0 || x > width || y > height) continue
      const half = (one.name.length * LETTER) / 2
      const isFree = named.every(
        (other) => Math.abs(other.y - y) > LINE || Math.abs(other.x - x) > other.half + half,
      )
      if (isFree) named.push({ name: one.name, x: Math.round(x), y: Math.round(y), half })
    }
  return named
}
