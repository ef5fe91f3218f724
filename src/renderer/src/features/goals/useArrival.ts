import { type RefObject, useEffect, useRef } from 'react'

/**
 * Coming to a goal moves the focus to its heading. Only whoever takes something back in the frame stays
 * there: what is shown then came by itself.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!document.activeElement?.closest('header')) heading.current?.focus()
  }, [])
  return heading
}
