import { type ReactNode, useEffect, useState } from 'react'

/** Shorter waits show nothing: a flash of "loading" reads as slowness. */
const PATIENCE_MS = 300

type LoadingProps = { label: string; children?: ReactNode }

/** Says that something is on its way, once it takes longer than a blink, and offers the way out of waiting. */
export function Loading({ label, children }: LoadingProps) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <p role="status" className="soft">
        {isLong ? label : ''}
      </p>
      {isLong && children && <div>{children}</div>}
    </>
  )
}
