import { useEffect, useState } from 'react'
import { bridge } from '../bridge'

/** Hours left are told in whole hours, so a minute is soon enough. */
const MINUTE_MS = 60_000

/** This instant (ISO) by the clock that also stamps what is saved, once a minute; null until it has answered. */
export function useNow(): string | null {
  const [now, setNow] = useState<string | null>(null)
  useEffect(() => {
    const ask = () =>
      bridge.start({}).then((answer) => {
        if (answer.ok) setNow(answer.value.now)
      })
    void ask()
    const timer = setInterval(ask, MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
