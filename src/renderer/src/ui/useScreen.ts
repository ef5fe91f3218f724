import { type RefObject, useEffect, useRef } from 'react'
import { appText } from '../../../texts/app'

let hasShownScreen = false

/** The place of the focus when what held it is gone: the heading of the screen. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus()
}

/**
 * Names the window after the screen and moves the focus to its heading, so that a change of screen is
 * heard as well as seen. The very first screen leaves the focus where it is.
 */
export function useScreen(title: string, place?: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = appText.windowTitle(title, place)
  }, [title, place])
  useEffect(() => {
    if (hasShownScreen) heading.current?.focus()
    hasShownScreen = true
  }, [])
  return heading
}
