import { addProtocol, type Map as MapLibre } from 'maplibre-gl'
import { MOST_TILE_ZOOM } from '../../../bridge/mapQuestions'
import { bridge } from '../bridge'
import { FIRST_LABEL_LAYER } from './mapStyle'

const NAME = 'online'
const listeners = new Set<(isReachable: boolean) => void>()

// The page itself reaches no network: it asks the main process, which fetches only where that is allowed.
addProtocol('ubin', async ({ url }) => {
  const [zoom = -1, x = -1, y = -1] = url.replace('ubin://', '').split('/').map(Number)
  const answer = await bridge.onlineTile({ zoom, x, y })
  const tile = answer.ok && answer.value.state === 'fetched' ? answer.value.bytes : null
  for (const listener of listeners) listener(tile !== null)
  // Without a tile the base map shows through.
  return { data: tile ? new Uint8Array(tile).buffer : new ArrayBuffer(0) }
})

/** Shows the streets from the internet beneath the names, or takes them away. */
export function showOnlineTiles(map: MapLibre, isOnline: boolean): void {
  if (isOnline === Boolean(map.getSource(NAME))) return
  if (!isOnline) {
    map.removeLayer(NAME)
    map.removeSource(NAME)
    return
  }
  map.addSource(NAME, {
    type: 'raster',
    tiles: ['ubin://{z}/{x}/{y}'],
    tileSize: 256,
    maxzoom: MOST_TILE_ZOOM,
  })
  const firstOwn = map.getStyle().layers.find(({ id }) => id.startsWith('own:'))
  const before = firstOwn?.id ?? FIRST_LABEL_LAYER
  map.addLayer(
    { id: NAME, type: 'raster', source: NAME, paint: { 'raster-fade-duration': 0 } },
    before,
  )
}

/** Tells with each tile whether it could be had; answers how to stop telling. */
export function onTile(listener: (isReachable: boolean) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
