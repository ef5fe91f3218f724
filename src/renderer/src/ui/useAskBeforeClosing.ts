import { useEffect } from 'react'

/** Lets the window ask before it closes while something is unsaved. */
export function useAskBeforeClosing(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return
    const object = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', object)
    return () => window.removeEventListener('beforeunload', object)
  }, [isAsking])
}
