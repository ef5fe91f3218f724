import { geoMercator, geoPath } from 'd3-geo'
import type { Position } from '../../../domain/geo/position'
import type { BaseMap } from './baseMap'
import { FARTHEST_ZOOM, type MapTarget, NEAREST_ZOOM, SHOWN_ZOOM } from './mapScene'

/** What a plain map looks at; `zoom` counts as on the other map. */
export type PlainView = { center: Position; zoom: number }
/** Pixels of the map on the screen. */
export type Size = { width: number; height: number }

/** Width of the world in pixels at zoom 0. */
const WORLD = 512
/** The world in which all paths are drawn once; nearer zooms enlarge it. */
const projection = geoMercator()
  .scale((WORLD * 2 ** 8) / (2 * Math.PI))
  .translate([0, 0])
const drawing = geoPath(projection).digits(1)
const DRAWN_ZOOM = 8

const drawn = new WeakMap<object, string>()

/** The path of shapes in the world of `worldTransform`; drawn once. */
export function pathOf(shapes: BaseMap['provinces']): string {
  const before = drawn.get(shapes)
  if (before !== undefined) return before
  const path = drawing(shapes) ?? ''
  drawn.set(shapes, path)
  return path
}

/** Thousands of places are asked for with each step; none of them moves. */
const known = new WeakMap<Position, [number, number]>()

function inWorld(position: Position): [number, number] {
  const before = known.get(position)
  if (before) return before
  const point = projection([position.lon, position.lat]) ?? [0, 0]
  known.set(position, point)
  return point
}

const enlarged = (zoom: number) => 2 ** (zoom - DRAWN_ZOOM)

/** Moves the drawn world so that the middle of the view stands in the middle of the screen. */
export function worldTransform({ center, zoom }: PlainView, { width, height }: Size): string {
  const k = enlarged(zoom)
  const [x, y] = inWorld(center)
  return `translate(${width / 2 - k * x} ${height / 2 - k * y}) scale(${k})`
}

/** Where a place stands on the screen. */
export function onScreen(
  { center, zoom }: PlainView,
  { width, height }: Size,
): (position: Position) => { x: number; y: number } {
  const k = enlarged(zoom)
  const [middleX, middleY] = inWorld(center)
  return (position) => {
    const [x, y] = inWorld(position)
    return { x: width / 2 + k * (x - middleX), y: height / 2 + k * (y - middleY) }
  }
}

/** The view after the middle has moved by so many pixels. */
export function moved(view: PlainView, x: number, y: number): PlainView {
  const k = enlarged(view.zoom)
  const [middleX, middleY] = inWorld(view.center)
  const [lon, lat] = projection.invert?.([middleX + x / k, middleY + y / k]) ?? [0, 0]
  return { ...view, center: { lat, lon } }
}

/** The view nearer or farther by so many steps. */
export function zoomed(view: PlainView, steps: number): PlainView {
  return { ...view, zoom: Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, view.zoom + steps)) }
}

/** The same view where the place is in sight; else one with the place in its middle. */
export function shown(view: PlainView, size: Size, position: Position): PlainView {
  const { x, y } = onScreen(view, size)(position)
  const isInSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height
  return isInSight ? view : { center: position, zoom: Math.max(view.zoom, SHOWN_ZOOM) }
}

const MARGIN = 40
const NEAREST_OVERVIEW = 13

/** The view that shows a target. */
export function viewOf(target: MapTarget, { width, height }: Size): PlainView {
  if (!('bounds' in target)) return target
  const { south, west, north, east } = target.bounds
  const [left, top] = inWorld({ lat: north, lon: west })
  const [right, bottom] = inWorld({ lat: south, lon: east })
  const k = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1e-6),
    (height - 2 * MARGIN) / Math.max(bottom - top, 1e-6),
  )
  const zoom = Math.min(NEAREST_OVERVIEW, DRAWN_ZOOM + Math.log2(Math.max(k, 1e-9)))
  const [lon, lat] = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0]
  return zoomed({ center: { lat, lon }, zoom }, 0)
}
