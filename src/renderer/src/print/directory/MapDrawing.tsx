import { geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { type CategoryMark, markOf } from '../../../../domain/geo/categoryShapes'
import type { MapFrame } from '../../../../domain/geo/mapFrame'
import type { MapMarker } from '../../../../domain/geo/mapMarkers'
import type { MappedResource, PaperMap } from '../../../../domain/geo/paperMap'
import type { BaseMap } from './baseMap'
import { MapFurniture } from './MapFurniture'
import { MarkShapeOf } from './MarkShapeOf'
import { mapProjection } from './mapProjection'

type MapDrawingProps = {
  map: PaperMap
  resources: readonly MappedResource[]
  base: BaseMap | null
  label: string
}

/** The map as vectors, one unit a millimetre: land and borders, circles, names, and on top the numbers. */
export function MapDrawing({ map, resources, base, label }: MapDrawingProps) {
  const { width, height } = map.frame
  const categories = new Map(resources.map(({ number, category }) => [number, category]))
  const markOfMarker = ({ numbers }: MapMarker) => {
    const category = categories.get(numbers[0] ?? 0)
    return numbers.length === 1 && category ? markOf(category) : null
  }
  return (
    <svg className="paper-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Ground frame={map.frame} base={base} />
      <MapFurniture map={map} />
      {map.names.map(({ name, x, y, box, hasDot }) => (
        <g key={`${name} ${x} ${y}`}>
          {hasDot && <circle cx={x} cy={y} r={0.35} fill="#777" />}
          <text x={box.x} y={box.y + 0.9} className="paper-map-name">
            {name}
          </text>
        </g>
      ))}
      {map.markers.map(({ at, box, text }) =>
        at.x === box.x && at.y === box.y ? null : (
          <g key={text}>
            <line x1={at.x} y1={at.y} x2={box.x} y2={box.y} stroke="#000" strokeWidth={0.25} />
            <circle cx={at.x} cy={at.y} r={0.7} />
          </g>
        ),
      )}
      {map.markers.map((marker) => (
        <Marker key={marker.text} marker={marker} mark={markOfMarker(marker)} />
      ))}
      <rect
        x={0.15}
        y={0.15}
        width={width - 0.3}
        height={height - 0.3}
        fill="none"
        stroke="#000"
        strokeWidth={0.3}
      />
    </svg>
  )
}

type MarkerProps = { marker: MapMarker; mark: CategoryMark | null }

/** A white label: the sign of the category, where the mark is of one resource, and the number. */
function Marker({ marker: { box, text }, mark }: MarkerProps) {
  const { x, y, width, height } = box
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={0.8}
        fill="#fff"
        stroke="#000"
        strokeWidth={mark ? 0.2 : 0.45}
      />
      {mark && <MarkShapeOf mark={mark} at={{ x: x - width / 2 + 2.3, y }} size={3.4} />}
      <text x={mark ? x + 1.9 : x} y={y + 0.95} className="paper-map-number">
        {text}
      </text>
    </g>
  )
}

/** Only what lies within the frame is drawn. */
function Ground({ frame, base }: { frame: MapFrame; base: BaseMap | null }) {
  const paths = useMemo(() => (base ? pathsOf(frame, base) : null), [frame, base])
  if (!paths) return null
  return (
    <>
      <path d={paths.neighbours} fill="#ececec" stroke="#999" strokeWidth={0.15} />
      <path d={paths.land} fill="#f6f6f6" stroke="#666" strokeWidth={0.25} />
      <path
        d={paths.borders}
        fill="none"
        stroke="#888"
        strokeWidth={0.3}
        strokeDasharray="1.8 0.8 0.4 0.8"
      />
    </>
  )
}

function pathsOf(frame: MapFrame, base: BaseMap) {
  const { width, height } = frame
  const projection = mapProjection(frame).clipExtent([
    // The lines along the edge of the clipping lie outside the drawing.
    [-2, -2],
    [width + 2, height + 2],
  ])
  const path = geoPath(projection).digits(2)
  return {
    neighbours: path(base.neighbours) ?? '',
    land: path(base.land) ?? '',
    borders: path(base.borders) ?? '',
  }
}
