import { useEffect, useState } from 'react'

/** The instant (ISO) that it is, told anew after each whole step; only what uses it is drawn again. */
export function useNow(stepMs: number): string {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      setNow(Date.now())
      timer = setTimeout(tick, stepMs - (Date.now() % stepMs))
    }
    tick()
    return () => clearTimeout(timer)
  }, [stepMs])
  return new Date(now).toISOString()
}
