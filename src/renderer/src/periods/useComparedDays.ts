import { useSearch } from '@tanstack/react-router'
import { isDay, type Period } from '../../../domain/day'

/** The days an evaluation looks at and those it compares them with, as the address says; null = all, and nothing beside. */
export function useComparedDays(): { period: Period | null; compared: Period | null } {
  const { dari, sampai, bandingDari, bandingSampai } = useSearch({ strict: false })
  return { period: periodOf(dari, sampai), compared: periodOf(bandingDari, bandingSampai) }
}

function periodOf(from: string | undefined, to: string | undefined): Period | null {
  return from && to && isDay(from) && isDay(to) && from <= to ? { from, to } : null
}
