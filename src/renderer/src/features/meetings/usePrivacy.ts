import { useEffect, useState } from 'react'

/** Whether names and notes are covered: so at first, as others may look on; P changes it, except where something is written. */
export function usePrivacy(): { isCovered: boolean; toggle: () => void } {
  const [isCovered, setIsCovered] = useState(true)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.key.toLowerCase() === 'p' && !isWriting(event.target))
        setIsCovered((before) => !before)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return { isCovered, toggle: () => setIsCovered((before) => !before) }
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  )
}
