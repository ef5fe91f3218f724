import { type RefObject, useEffect } from 'react'

/** Ctrl+S saves the form in which the worker is, or the only one on the screen. */
export function useSaveKeys(element: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      const form = element.current
      if (!form) return
      const isOnlyOne = document.querySelectorAll('form').length === 1
      if (!form.contains(document.activeElement) && !isOnlyOne) return
      event.preventDefault()
      const save = form.querySelector<HTMLButtonElement>('button[type="submit"]')
      if (save && save.getAttribute('aria-disabled') !== 'true') form.requestSubmit()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [element])
}
