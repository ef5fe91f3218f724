import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type VirtualRowsOptions = {
  count: number
  /** Height of a row in pixels as long as it was not seen. */
  rowHeight: number
  keyOf: (index: number) => string
}

/** Rows that stand in the page, and the empty pixels before each where rows were left out. */
export type StandingRow = { item: VirtualItem; gap: number }

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * Of a long list only the rows in sight stand in the page, and the one that has the focus, so that it is never
 * lost. Arrows, Page, Home and End move the focus from row to row, to rows out of sight as well.
 */
export function useVirtualRows({ count, rowHeight, keyOf }: VirtualRowsOptions) {
  const scroller = useRef<HTMLElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const awaited = useRef<number | null>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      if (focused === null || focused >= count || inSight.includes(focused)) return inSight
      return [...inSight, focused].sort((one, other) => one - other)
    },
  })
  useEffect(() => {
    if (awaited.current === null) return
    const row = scroller.current?.querySelector(`[data-index="${awaited.current}"]`)
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    awaited.current = null
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const at = indexOf(event.target)
    if (!step || at === null || count === 0) return
    event.preventDefault()
    const next = Math.min(count - 1, Math.max(0, step(at, count)))
    awaited.current = next
    setFocused(next)
    rows.scrollToIndex(next, { align: 'auto' })
  }
  const onFocus = ({ target }: { target: EventTarget }) => setFocused(indexOf(target))
  return {
    scroller,
    standing: withGaps(rows.getVirtualItems()),
    rest: rows.getTotalSize() - (rows.getVirtualItems().at(-1)?.end ?? 0),
    measure: rows.measureElement,
    show: (index: number) => rows.scrollToIndex(index, { align: 'auto' }),
    onKeyDown,
    onFocus,
    onBlur: () => setFocused(null),
  }
}

function withGaps(items: readonly VirtualItem[]): StandingRow[] {
  return items.map((item, at) => ({ item, gap: item.start - (items[at - 1]?.end ?? 0) }))
}

function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  return row === null ? null : Number(row.getAttribute('data-index'))
}
