import type { MapLayerForm } from '../../../bridge/mapQuestions'
import type { GeoJsonFault } from '../../../domain/geo/geoJsonLayer'
import { layerSource, readGeoJsonFile } from './layerFiles'

/** What was found in a file that is to become a layer: how many shapes, or why it cannot be one. */
export type LayerCheck =
  | { ok: true; features: number | null }
  | { ok: false; fault: GeoJsonFault | 'unreadable' }

/** Reads a chosen file in the sandboxed window before anything of it is kept. */
export async function checkLayer(layerId: string, form: MapLayerForm): Promise<LayerCheck> {
  if (form === 'pmtiles') return checkTiles(layerId)
  const reading = await readGeoJsonFile(layerId)
  if (reading === null) return { ok: false, fault: 'unreadable' }
  return reading.ok ? { ok: true, features: reading.layer.features.length } : reading
}

async function checkTiles(layerId: string): Promise<LayerCheck> {
  try {
    const { PMTiles } = await import('pmtiles')
    const archive = new PMTiles(layerSource(layerId))
    await archive.getHeader()
    await archive.getMetadata()
    return { ok: true, features: null }
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
}
