import { useMemo } from 'react'
import type { Position } from '../../../domain/geo/position'

/** The same position as one value, however often it is built anew. */
export function usePosition(position: Position | null): Position | null {
  const { lat, lon } = position ?? {}
  return useMemo(() => (lat === undefined || lon === undefined ? null : { lat, lon }), [lat, lon])
}
