import type { MapHandle } from './mapScene'

const STEP = 80

const moves: Readonly<Record<string, (map: MapHandle) => void>> = {
  ArrowLeft: (map) => map.panBy(-STEP, 0),
  ArrowRight: (map) => map.panBy(STEP, 0),
  ArrowUp: (map) => map.panBy(0, -STEP),
  ArrowDown: (map) => map.panBy(0, STEP),
  '+': (map) => map.zoomBy(1),
  '=': (map) => map.zoomBy(1),
  '-': (map) => map.zoomBy(-1),
}

/** The keys of a map that has the focus; the same for both kinds of map. */
export function moveByKey(event: KeyboardEvent, map: MapHandle, onEnter: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'Enter') onEnter()
  else if (moves[event.key]) moves[event.key]?.(map)
  else return
  event.preventDefault()
}
