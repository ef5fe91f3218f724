import { type PointerEvent, useRef } from 'react'
import type { MapHandle } from './mapScene'

/** Less than this is a click with an unsteady hand. */
const STEADY_PIXELS = 4

/** Moves a map with the pointer, and tells where it was only clicked. */
export function useDrag(map: MapHandle, onClick: (x: number, y: number) => void) {
  const held = useRef<{ x: number; y: number; hasMoved: boolean } | null>(null)
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return
      held.current = { x: event.clientX, y: event.clientY, hasMoved: false }
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const from = held.current
      if (!from || event.buttons === 0) return
      const [x, y] = [from.x - event.clientX, from.y - event.clientY]
      if (!from.hasMoved && Math.hypot(x, y) < STEADY_PIXELS) return
      held.current = { x: event.clientX, y: event.clientY, hasMoved: true }
      map.panBy(x, y)
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const from = held.current
      held.current = null
      const isOnSomething = event.target instanceof Element && event.target.closest('[data-thing]')
      if (!from || from.hasMoved || isOnSomething) return
      const { left, top } = event.currentTarget.getBoundingClientRect()
      onClick(event.clientX - left, event.clientY - top)
    },
  }
}
