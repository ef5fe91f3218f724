import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen, and how to change that; Escape leaves it by itself. */
export function useFullScreen(): { isFull: boolean; toggle: () => Promise<void> } {
  const isFull = useSyncExternalStore(onChange, () => document.fullscreenElement !== null)
  const toggle = () =>
    isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return { isFull, toggle }
}

function onChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
