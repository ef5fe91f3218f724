import 'maplibre-gl/dist/maplibre-gl.css'
import './mapWorker'
import { type GeoJSONSource, Map as MapLibre, type MapMouseEvent } from 'maplibre-gl'
import type { BaseMap } from './baseMap'
import { addImages } from './mapImages'
import { moveByKey } from './mapKeys'
import {
  FARTHEST_ZOOM,
  type MapCanvasProps,
  type MapHandle,
  type MapScene,
  type MapTarget,
  NEAREST_ZOOM,
  SHOWN_ZOOM,
} from './mapScene'
import { mapStyle } from './mapStyle'
import { onTile, showOnlineTiles } from './onlineTiles'
import { showOwnLayers } from './ownLayers'
import { circleData, markData, pointData } from './sceneData'

/** A map on the graphics card. */
export type GlMap = MapHandle & { show(scene: MapScene): void; remove(): void }

type Events = Pick<
  MapCanvasProps,
  'label' | 'description' | 'onSelect' | 'onPlace' | 'onView' | 'onLayerTrouble' | 'onTiles'
>

/** Begins a map in an element; answers once its base stands. Nothing on it moves by itself. */
export async function startGlMap(
  element: HTMLElement,
  base: BaseMap,
  start: MapTarget,
  events: Events,
): Promise<GlMap> {
  const map = new MapLibre({
    container: element,
    style: mapStyle(base),
    attributionControl: false,
    keyboard: false,
    scrollZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    reduceMotion: true,
    fadeDuration: 0,
    minZoom: FARTHEST_ZOOM,
    maxZoom: NEAREST_ZOOM,
    validateStyle: false,
    renderWorldCopies: false,
    ...cameraOf(start),
  })
  // Tiles that cannot be had are told where they are asked for; there is nothing else to go wrong in silence.
  map.on('error', () => {})
  map.touchZoomRotate.disableRotation()
  await map.once('load')
  addImages(map)
  const handle = handleOf(map)
  takeKeys(map, handle, events)
  listen(map, events)
  const stopTelling = onTile(events.onTiles)
  const shown: { scene: MapScene | null } = { scene: null }
  return {
    ...handle,
    show(scene) {
      show(map, scene, shown.scene, events.onLayerTrouble)
      shown.scene = scene
    },
    remove() {
      stopTelling()
      map.remove()
    },
  }
}

function handleOf(map: MapLibre): MapHandle {
  return {
    zoomBy: (steps) => map.jumpTo({ zoom: map.getZoom() + steps }),
    lookAt: (target) =>
      'bounds' in target
        ? map.fitBounds(cornersOf(target), { padding: 40, maxZoom: 13, duration: 0 })
        : map.jumpTo({ center: [target.center.lon, target.center.lat], zoom: target.zoom }),
    bringIntoSight: ({ lat, lon }) => {
      if (!map.getBounds().contains([lon, lat]))
        map.jumpTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), SHOWN_ZOOM) })
    },
    center: () => ({ lat: map.getCenter().lat, lon: map.getCenter().lng }),
    panBy: (x, y) => map.panBy([x, y], { duration: 0 }),
  }
}

function cameraOf(target: MapTarget) {
  return 'bounds' in target
    ? { bounds: cornersOf(target), fitBoundsOptions: { padding: 40, maxZoom: 13 } }
    : { center: [target.center.lon, target.center.lat] as [number, number], zoom: target.zoom }
}

function cornersOf({
  bounds: { west, south, east, north },
}: Extract<MapTarget, { bounds: object }>) {
  return [west, south, east, north] as [number, number, number, number]
}

/** Only what is another than before is handed on: 5,000 resources are not sent again for a selection. */
function show(
  map: MapLibre,
  scene: MapScene,
  before: MapScene | null,
  onTrouble: (layerId: string) => void,
): void {
  const source = (name: string) => map.getSource<GeoJSONSource>(name)
  if (scene.points !== before?.points) source('resources')?.setData(pointData(scene.points))
  if (scene.agency !== before?.agency || scene.circlesKm !== before?.circlesKm)
    source('circles')?.setData(circleData(scene.agency, scene.circlesKm))
  source('marks')?.setData(markData(scene))
  if (scene.layers !== before?.layers) void showOwnLayers(map, scene.layers, onTrouble)
  showOnlineTiles(map, scene.isOnline)
}

function listen(map: MapLibre, { onSelect, onPlace, onView }: Events): void {
  const tellView = () => onView({ lat: map.getCenter().lat, zoom: map.getZoom() })
  map.on('moveend', tellView)
  tellView()
  map.on('click', (event) => {
    const [hit] = hitsOf(map, event)
    if (!hit) return onPlace({ lat: event.lngLat.lat, lon: event.lngLat.lng })
    const cluster = hit.properties.cluster_id
    if (typeof cluster !== 'number') return onSelect(hit.properties.id)
    void openCluster(map, cluster, event)
  })
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = hitsOf(map, event).length > 0 ? 'pointer' : ''
  })
}

/** Fingers and tired hands miss by some pixels. */
const MISS = 6

function hitsOf(map: MapLibre, { point: { x, y } }: MapMouseEvent) {
  const box: [[number, number], [number, number]] = [
    [x - MISS, y - MISS],
    [x + MISS, y + MISS],
  ]
  return map
    .queryRenderedFeatures(box, { layers: ['marks', 'resources', 'clusters'] })
    .filter(({ properties }) => properties.id || properties.cluster_id !== undefined)
}

async function openCluster(map: MapLibre, cluster: number, { lngLat }: MapMouseEvent) {
  const source = map.getSource<GeoJSONSource>('resources')
  const zoom = (await source?.getClusterExpansionZoom(cluster)) ?? map.getZoom() + 2
  map.jumpTo({ center: lngLat, zoom })
}

function takeKeys(map: MapLibre, handle: MapHandle, { label, description, onPlace }: Events): void {
  const canvas = map.getCanvas()
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-label', label)
  canvas.setAttribute('aria-description', description)
  canvas.addEventListener('keydown', (event) =>
    moveByKey(event, handle, () => onPlace(handle.center())),
  )
  // A wheel over a map in the middle of a form is meant for the form, unless the map was gone to.
  canvas.addEventListener('focus', () => map.scrollZoom.enable())
  canvas.addEventListener('blur', () => map.scrollZoom.disable())
}
