import { useEffect, useState } from 'react'
import { minutesBetween } from '../../../../domain/meetings/agendaClock'

const LOOK_MS = 1_000

/** Whole minutes since an instant (ISO), or up to another one; drawn anew once a minute, not once a second. */
export function useMinutesSince(from: string, until: string | null): number {
  const minutes = () => minutesBetween(from, until ?? new Date().toISOString())
  const [count, setCount] = useState(minutes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `minutes` is made of the two instants
  useEffect(() => {
    setCount(minutes)
    if (until) return
    const timer = setInterval(() => setCount(minutes), LOOK_MS)
    return () => clearInterval(timer)
  }, [from, until])
  return count
}
