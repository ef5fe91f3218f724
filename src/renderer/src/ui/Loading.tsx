import { useEffect, useState } from 'react'

/** Shorter waits show nothing: a flash of "loading" reads as slowness. */
const PATIENCE_MS = 300

/** Says that something is on its way, once it takes longer than a blink. */
export function Loading({ label }: { label: string }) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="soft">
      {isLong ? label : ''}
    </p>
  )
}
