import type { RangeResponse, Source } from 'pmtiles'
import { type GeoJsonReading, readGeoJsonLayer } from '../../../domain/geo/geoJsonLayer'
import { bridge } from '../bridge'

/** As much as the main process answers at once. */
const SLICE_BYTES = 16 * 1024 * 1024

/** The whole file of a layer; null where it cannot be read. */
async function readLayerFile(layerId: string): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let read = 0
  for (;;) {
    const answer = await bridge.mapLayerBytes({ layerId, offset: read, length: SLICE_BYTES })
    if (!answer.ok) return null
    const { bytes, size } = answer.value
    parts.push(bytes)
    read += bytes.length
    if (read >= size) break
    if (bytes.length === 0) return null
  }
  const whole = new Uint8Array(read)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Reads a GeoJSON layer, here in the sandboxed window, and looks at every number of it; null where there is no such file. */
export async function readGeoJsonFile(layerId: string): Promise<GeoJsonReading | null> {
  const bytes = await readLayerFile(layerId)
  if (bytes === null) return null
  try {
    return readGeoJsonLayer(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return { ok: false, fault: 'notGeoJson' }
  }
}

/** The slices of a PMTiles layer, as its reader asks for them. */
export function layerSource(layerId: string): Source {
  return {
    getKey: () => layerId,
    async getBytes(offset, length): Promise<RangeResponse> {
      const answer = await bridge.mapLayerBytes({ layerId, offset, length })
      if (!answer.ok) throw new Error('the layer cannot be read')
      // A copy: the reader wants a buffer that holds nothing else.
      return { data: new Uint8Array(answer.value.bytes).buffer }
    },
  }
}
