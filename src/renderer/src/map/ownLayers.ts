import { addProtocol, type LayerSpecification, type Map as MapLibre } from 'maplibre-gl'
import { PMTiles, Protocol, TileType } from 'pmtiles'
import type { MapLayer } from '../../../domain/records/mapLayer'
import { layerSource, readGeoJsonFile } from './layerFiles'
import { mapColours } from './mapColours'
import { FIRST_LABEL_LAYER } from './mapStyle'

const archives = new Protocol()
addProtocol('pmtiles', archives.tile)

type Unnamed = LayerSpecification extends infer One
  ? One extends { id: string }
    ? Omit<One, 'id'>
    : never
  : never
type Trouble = (layerId: string) => void

const prefixOf = (layerId: string) => `own:${layerId}`

/** Shows these layers of the agency and no others; one that cannot be read is told and left out. */
export async function showOwnLayers(
  map: MapLibre,
  layers: readonly MapLayer[],
  onTrouble: Trouble,
): Promise<void> {
  const wanted = new Set(layers.map(({ id }) => prefixOf(id)))
  for (const name of Object.keys(map.getStyle().sources))
    if (name.startsWith('own:') && !wanted.has(name)) remove(map, name)
  for (const layer of layers) {
    const name = prefixOf(layer.id)
    if (map.getSource(name)) continue
    try {
      await (layer.form === 'pmtiles' ? addTiles(map, layer.id) : addShapes(map, layer.id))
    } catch {
      remove(map, name)
      onTrouble(layer.id)
    }
  }
}

async function addShapes(map: MapLibre, layerId: string): Promise<void> {
  const reading = await readGeoJsonFile(layerId)
  if (!reading?.ok) throw new Error('no layer')
  const name = prefixOf(layerId)
  if (map.getSource(name)) return
  map.addSource(name, { type: 'geojson', data: reading.layer as never })
  add(map, name, [
    ...linesAndFills(name),
    {
      type: 'symbol',
      source: name,
      minzoom: 9,
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Inter'], 'text-size': 11 },
      paint: { 'text-color': mapColours.own, 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 },
    },
  ])
}

async function addTiles(map: MapLibre, layerId: string): Promise<void> {
  const archive = new PMTiles(layerSource(layerId))
  const { tileType } = await archive.getHeader()
  archives.add(archive)
  const name = prefixOf(layerId)
  if (map.getSource(name)) return
  const url = `pmtiles://${layerId}`
  if (tileType !== TileType.Mvt) {
    map.addSource(name, { type: 'raster', url, tileSize: 256 })
    add(map, name, [{ type: 'raster', source: name }])
    return
  }
  const { vector_layers: parts } = (await archive.getMetadata()) as {
    vector_layers?: { id: string }[]
  }
  map.addSource(name, { type: 'vector', url })
  add(
    map,
    name,
    (parts ?? []).flatMap(({ id }) => linesAndFills(name, id)),
  )
}

function linesAndFills(source: string, part?: string): Unnamed[] {
  const from = { source, ...(part === undefined ? {} : { 'source-layer': part }) }
  return [
    {
      ...from,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': mapColours.own, 'fill-opacity': 0.04 },
    },
    {
      ...from,
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': mapColours.own, 'line-width': 1 },
    },
    {
      ...from,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': mapColours.own, 'circle-radius': 3 },
    },
  ]
}

function add(map: MapLibre, name: string, layers: readonly Unnamed[]): void {
  layers.forEach((layer, index) => {
    map.addLayer({ ...layer, id: `${name}:${index}` } as LayerSpecification, FIRST_LABEL_LAYER)
  })
}

function remove(map: MapLibre, name: string): void {
  for (const { id } of map.getStyle().layers) if (id.startsWith(`${name}:`)) map.removeLayer(id)
  if (map.getSource(name)) map.removeSource(name)
}
