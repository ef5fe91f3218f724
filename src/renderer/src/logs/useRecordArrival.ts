import { type RefObject, useEffect, useRef } from 'react'

/**
 * Going from the list to a record, or back, moves the focus to the heading, which names the one or the other.
 * Only whoever takes something back in the frame stays there: what is shown then came by itself.
 */
export function useRecordArrival(
  heading: RefObject<HTMLHeadingElement | null>,
  recordId: string | undefined,
): void {
  const former = useRef(recordId)
  useEffect(() => {
    if (former.current === recordId) return
    former.current = recordId
    if (!document.activeElement?.closest('header')) heading.current?.focus()
  }, [heading, recordId])
}
