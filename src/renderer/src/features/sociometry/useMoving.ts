import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { SociogramNode } from '../../../../domain/progress/sociogram'
import type { Place } from '../../../../domain/progress/sociogramLayout'
import { type Frame, placeAt } from '../../ui/charts/sociogramGeometry'

/** A member on the way to another place. */
type Moving = { code: string; place: Place }

const STEP = 0.02
const LEAP = 0.1
/** A row of key strokes is one change: it is kept when the hand rests, or goes elsewhere. */
const REST_MS = 700

const directions: Record<string, Place> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** Moving one member of a drawing by keys or pointer; `onMove` is told once, at the end. */
export function useMoving(
  svg: RefObject<SVGSVGElement | null>,
  frame: Frame,
  onMove: (code: string, place: Place) => Promise<unknown>,
) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const latest = useRef<Moving | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = useRef(onMove)
  tell.current = onMove
  const put = (next: Moving | null) => {
    latest.current = next
    setMoving(next)
  }
  const finish = () => {
    clearTimeout(timer.current)
    const done = latest.current
    latest.current = null
    if (!done) return
    // From now on the records say where the member stands.
    void tell.current(done.code, done.place).then(() => latest.current ?? setMoving(null))
  }
  // What was moved and not yet kept is kept when the drawing is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only leaving is a reason
  useEffect(() => () => finish(), [])

  const keysOf = (node: SociogramNode) => ({
    onKeyDown: (event: KeyboardEvent) => {
      const direction = directions[event.key]
      if (!direction || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      const step = event.shiftKey ? LEAP : STEP
      put({
        code: node.code,
        place: {
          x: within(node.x + direction.x * step),
          y: within(node.y + direction.y * step),
        },
      })
      clearTimeout(timer.current)
      timer.current = setTimeout(finish, REST_MS)
    },
    onBlur: finish,
  })
  const pointerOf = (node: SociogramNode) => ({
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return
      finish()
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const point = pointUnder(event)
      if (point) put({ code: node.code, place: placeAt(point, frame) })
    },
    onPointerUp: finish,
    onPointerCancel: () => put(null),
  })
  return { moving, keysOf, pointerOf }

  function pointUnder({ clientX, clientY }: PointerEvent): Place | null {
    const matrix = svg.current?.getScreenCTM()
    if (!matrix) return null
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())
    return { x, y }
  }
}

function within(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000
}
