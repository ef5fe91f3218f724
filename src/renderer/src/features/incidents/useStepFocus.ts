import { type RefObject, useEffect, useRef } from 'react'

/** Coming to a step moves the focus to what is wrong in it, else to its heading; the first step leaves it where it is. */
export function useStepFocus(
  step: string,
  form: RefObject<HTMLFormElement | null>,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const place = faulty ?? heading.current
    place?.focus()
  }, [step, form])
  return heading
}
