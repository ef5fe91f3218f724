import { type DragEvent, useRef, useState } from 'react'

type RowDrag = {
  /** Of what the row is held by. */
  handle: (index: number) => {
    draggable: true
    onDragStart: (event: DragEvent) => void
    onDragEnd: () => void
  }
  /** Of the row, which is also a place to drop on. */
  row: (index: number) => {
    onDragOver: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
    'data-drop'?: 'above' | 'below'
  }
}

/** Lets rows of one list be moved with the pointer; the keyboard has its own buttons. */
export function useRowDrag(onMove: (from: number, to: number) => void): RowDrag {
  const from = useRef<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const end = () => {
    from.current = null
    setOver(null)
  }
  return {
    handle: (index) => ({
      draggable: true,
      onDragStart: (event) => {
        from.current = index
        event.dataTransfer.effectAllowed = 'move'
        // Without something to carry, nothing is dragged.
        event.dataTransfer.setData('text/plain', String(index + 1))
        const row = event.currentTarget.closest('[data-row]')
        if (row) event.dataTransfer.setDragImage(row, 12, 12)
      },
      onDragEnd: end,
    }),
    row: (index) => ({
      onDragOver: (event) => {
        // What comes from another list or another program belongs elsewhere.
        if (from.current === null) return
        event.preventDefault()
        setOver(index)
      },
      onDrop: (event) => {
        if (from.current === null) return
        event.preventDefault()
        if (from.current !== index) onMove(from.current, index)
        end()
      },
      ...(over === index && from.current !== null && from.current !== index
        ? { 'data-drop': from.current < index ? ('below' as const) : ('above' as const) }
        : {}),
    }),
  }
}
