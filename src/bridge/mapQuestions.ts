import { z } from 'zod'
import type { mapLayerForms } from '../domain/catalog/lists'
import { idField, whole } from '../domain/records/fields'

/** The most bytes of a layer that one question is answered with. */
export const MOST_SLICE_BYTES = 16 * 1024 * 1024
/** The largest GeoJSON that is taken: it is held in memory as a whole. */
export const MOST_GEOJSON_BYTES = 32 * 1024 * 1024
/** The largest PMTiles that is taken: it is read slice by slice. */
export const MOST_PMTILES_BYTES = 1024 * 1024 * 1024
/** The nearest zoom for which the tile server has tiles. */
export const MOST_TILE_ZOOM = 19

/** How a layer's file is written. */
export type MapLayerForm = (typeof mapLayerForms)[number]

const nothing = z.strictObject({})
const layerId = idField

/** The schemas of the questions about the map: its own layers, and tiles from the internet. */
export const mapRequests = {
  chooseMapLayer: nothing,
  keepMapLayer: z.strictObject({ layerId }),
  giveUpMapLayer: z.strictObject({ layerId }),
  mapLayerBytes: z.strictObject({
    layerId,
    offset: whole(0, MOST_PMTILES_BYTES),
    length: whole(1, MOST_SLICE_BYTES),
  }),
  mapSettings: nothing,
  changeMapSettings: z.strictObject({ onlineTiles: z.boolean() }),
  onlineTile: z
    .strictObject({
      zoom: whole(0, MOST_TILE_ZOOM),
      x: whole(0, 2 ** MOST_TILE_ZOOM - 1),
      y: whole(0, 2 ** MOST_TILE_ZOOM - 1),
    })
    .refine(({ zoom, x, y }) => x < 2 ** zoom && y < 2 ** zoom, 'no such tile'),
} as const

/**
 * A file that the worker chose as a layer. Nothing is copied yet: the window reads it first, under the id and file
 * name that its record will have.
 */
export type ChosenLayer =
  | {
      state: 'chosen'
      layerId: string
      fileName: string
      form: MapLayerForm
      originalName: string
      size: number
    }
  | { state: 'refused'; trouble: 'tooLarge' | 'notALayer'; originalName: string }

/** A slice of a layer's file; shorter than asked for where the file ends. `size` is that of the whole file. */
export type LayerBytes = { bytes: Uint8Array; size: number }

/** What this computer allows the map. */
export type MapSettings = { onlineTiles: boolean }

/** A tile as PNG, or why there is none: the map then stays as it is without. */
export type OnlineTile = { state: 'fetched'; bytes: Uint8Array } | { state: 'unreachable' }
