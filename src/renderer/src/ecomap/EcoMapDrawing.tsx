import { useMemo } from 'react'
import type { EcoMap, Seat } from '../../../domain/ecomap/ecoMap'
import { ecoMapLayout, type Point } from '../../../domain/ecomap/ecoMapLayout'
import { ecoMapDrawingText } from '../../../texts/ecomap'
import { Core, KindTitle, RelationLine, SystemBox } from './EcoMapParts'

type EcoMapDrawingProps = {
  map: EcoMap
  /** Only their ratio matters: the drawing fills the width it is given. */
  width: number
  height: number
}

/** The group in the middle of the systems around it; maps with the same seats show everything on the same place. */
export function EcoMapDrawing({ map, width, height }: EcoMapDrawingProps) {
  const layout = useLayout(map.seats, width / height)
  const { places, titles, middle, core } = layout
  const placed = map.systems.flatMap((system) => {
    const place = places.get(system.id)
    return place ? [{ ...system, ...place }] : []
  })
  return (
    <svg
      className="eco-map"
      width={width}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={ecoMapDrawingText.summary(map)}
    >
      {placed.map(({ id, anchor, relation }) => (
        <RelationLine
          key={id}
          from={edgeTowards(middle, core, anchor)}
          to={anchor}
          relation={relation}
        />
      ))}
      <Core middle={middle} radius={core} name={map.centre || ecoMapDrawingText.centre} />
      {titles.map(({ kind, at }) => (
        <KindTitle key={kind} kind={kind} at={at} />
      ))}
      {placed.map(({ id, at, kind, name }) => (
        <SystemBox key={id} at={at} kind={kind} name={name} />
      ))}
    </svg>
  )
}

/** Counted anew only where a seat came or went. */
function useLayout(seats: readonly Seat[], aspect: number) {
  const key = seats.map(({ id, kind }) => `${id} ${kind}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the seats
  return useMemo(() => ecoMapLayout(seats, aspect), [key, aspect])
}

/** The point of the circle from which the line to a system begins. */
function edgeTowards(middle: Point, radius: number, to: Point): Point {
  const length = Math.hypot(to.x - middle.x, to.y - middle.y) || 1
  return {
    x: middle.x + ((to.x - middle.x) / length) * radius,
    y: middle.y + ((to.y - middle.y) / length) * radius,
  }
}
