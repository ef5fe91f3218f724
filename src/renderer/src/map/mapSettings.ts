import { useEffect } from 'react'
import type { MapSettings } from '../../../bridge/mapQuestions'
import { bridge } from '../bridge'
import { createStore, useStore } from '../state/store'

/** Off until this computer has said otherwise. */
const settings = createStore<MapSettings>({ onlineTiles: false })

/** What this computer allows the map; the same for every map of the window. */
export function useMapSettings(): MapSettings {
  useEffect(() => {
    void bridge.mapSettings({}).then((answer) => {
      if (answer.ok && answer.value.onlineTiles !== settings.get().onlineTiles)
        settings.set(answer.value)
    })
  }, [])
  return useStore(settings, (value) => value)
}

/** Allows or forbids tiles from the internet on this computer. */
export async function changeMapSettings(next: MapSettings): Promise<void> {
  const answer = await bridge.changeMapSettings(next)
  if (answer.ok) settings.set(answer.value)
}
