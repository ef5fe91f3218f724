import { useMemo } from 'react'
import type { MapScene } from './mapScene'

/** The scene as one value that changes only when a part of it does. */
export function useScene(parts: Omit<MapScene, 'isOnline'>, isOnline: boolean): MapScene {
  const { points, agency, circlesKm, selected, pin, layers } = parts
  return useMemo(
    () => ({ points, agency, circlesKm, selected, pin, layers, isOnline }),
    [points, agency, circlesKm, selected, pin, layers, isOnline],
  )
}
