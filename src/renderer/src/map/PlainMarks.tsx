import { shapeOutlines } from '../../../domain/geo/categoryShapes'
import { circleAround, clustersOf } from '../../../domain/geo/mapMeasures'
import type { Position } from '../../../domain/geo/position'
import { mapText } from '../../../texts/map'
import { mapColours } from './mapColours'
import { markPaths } from './mapImages'
import type { MapPoint, MapScene } from './mapScene'
import type { Size } from './plainView'
import { shapeColours } from './shapeColours'

type PlainMarksProps = {
  scene: MapScene
  size: Size
  place: (position: Position) => { x: number; y: number }
  onSelect: (id: string) => void
  onCluster: (center: Position) => void
}

const SQUARE = 44

/** Everything that stands on the plain map. The list beside it is what keys and ears use. */
export function PlainMarks({ scene, size, place, onSelect, onCluster }: PlainMarksProps) {
  const { agency, circlesKm, selected, pin } = scene
  const visible = scene.points
    .map((point) => ({ point, ...place(point) }))
    .filter(({ x, y }) => x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20)
  return (
    <g>
      {agency &&
        circlesKm.map((km) => (
          <path
            key={km}
            d={lineOf(circleAround(agency, km).map(place))}
            fill="none"
            stroke={mapColours.circle}
            strokeWidth={1.5}
            strokeDasharray="6 4"
          />
        ))}
      {clustersOf(visible, SQUARE).map(({ x, y, members: [first, ...others] }) =>
        first && others.length === 0 ? (
          <Mark key={first.point.id} point={first.point} x={x} y={y} onSelect={onSelect} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside the map do the same
          <g
            key={first?.point.id}
            data-thing
            onClick={() => first && onCluster(first.point)}
            textAnchor="middle"
            fontSize={13}
          >
            <circle cx={x} cy={y} r={15} fill={mapColours.cluster} stroke="#fff" strokeWidth={2} />
            <text x={x} y={y + 4.5} fill="#fff">
              {others.length + 1}
            </text>
          </g>
        ),
      )}
      {agency && (
        <Shape path={markPaths.agency} colour={mapColours.ink} {...place(agency)} size={26} />
      )}
      {selected && <Selected point={selected} {...place(selected)} />}
      {pin && <Shape path={markPaths.pin} colour="#b3261e" {...dropOn(place(pin))} size={34} />}
    </g>
  )
}

/** The point of the drop stands on the place. */
function dropOn({ x, y }: { x: number; y: number }) {
  return { x, y: y - 16 }
}

function lineOf(points: readonly { x: number; y: number }[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
}

type ShapeProps = { path: string; colour: string; x: number; y: number; size: number }

function Shape({ path, colour, x, y, size }: ShapeProps) {
  const k = size / 24
  return (
    <path
      d={path}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${k})`}
      fill={colour}
      stroke="#fff"
      strokeWidth={3}
      paintOrder="stroke"
    />
  )
}

type MarkProps = { point: MapPoint; x: number; y: number }

function Mark({ point, x, y, onSelect }: MarkProps & { onSelect: (id: string) => void }) {
  const path = shapeOutlines[point.shape]
  const colour = shapeColours[point.shape]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same
    <g data-thing onClick={() => onSelect(point.id)}>
      <title>{point.name}</title>
      <Shape path={path} colour={colour} x={x} y={y} size={20} />
    </g>
  )
}

function Selected({ point, x, y }: MarkProps) {
  const path = shapeOutlines[point.shape]
  const colour = shapeColours[point.shape]
  return (
    <g textAnchor="middle" fontSize={13} paintOrder="stroke" aria-label={mapText.selected}>
      <circle cx={x} cy={y} r={17} fill="none" stroke="#fff" strokeWidth={5} />
      <circle cx={x} cy={y} r={17} fill="none" stroke="#111" strokeWidth={2.5} />
      <Shape path={path} colour={colour} x={x} y={y} size={20} />
      <text x={x} y={y + 32} stroke="#fff" strokeWidth={3}>
        {point.name}
      </text>
    </g>
  )
}
