import type { FeatureCollection, Point } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import type { BaseMap } from './baseMap'
import { mapColours as colours } from './mapColours'
import { NEAREST_ZOOM } from './mapScene'

/** Below this layer everything of the agency and the internet is put: names and resources stay on top. */
export const FIRST_LABEL_LAYER = 'places'

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

const font = ['Inter']
const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data })

/** From how near the names of each rank are worth reading. */
const placeZoom = ['step', ['zoom'], 1, 6.5, 2, 8.5, 3] as const

/** The base map and the empty places of everything that is shown on it. */
export function mapStyle(base: BaseMap): StyleSpecification {
  return {
    version: 8,
    sources: {
      neighbours: geojson(base.neighbours),
      provinces: geojson(base.provinces),
      places: geojson(labelPoints(base)),
      circles: geojson(nothing),
      resources: {
        ...geojson(nothing),
        cluster: true,
        clusterRadius: 44,
        clusterMaxZoom: NEAREST_ZOOM - 2,
      },
      marks: geojson(nothing),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      {
        id: 'neighbours',
        type: 'fill',
        source: 'neighbours',
        paint: { 'fill-color': colours.neighbours },
      },
      { id: 'land', type: 'fill', source: 'provinces', paint: { 'fill-color': colours.land } },
      {
        id: 'coast',
        type: 'line',
        source: 'provinces',
        paint: { 'line-color': colours.coast, 'line-width': 0.8 },
      },
      {
        id: FIRST_LABEL_LAYER,
        type: 'symbol',
        source: 'places',
        minzoom: 4.5,
        filter: ['<=', ['get', 'rank'], placeZoom as never],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': font,
          'text-size': ['match', ['get', 'rank'], 1, 13, 2, 12, 11],
          'symbol-sort-key': ['get', 'rank'],
          'text-padding': 6,
        },
        paint: {
          'text-color': colours.label,
          'text-halo-color': colours.halo,
          'text-halo-width': 1.5,
        },
      },
      {
        id: 'circles',
        type: 'line',
        source: 'circles',
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colours.circle, 'line-width': 1.5, 'line-dasharray': [4, 3] },
      },
      {
        id: 'circleNames',
        type: 'symbol',
        source: 'circles',
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': font,
          'text-size': 12,
          'text-anchor': 'bottom',
          'text-allow-overlap': true,
        },
        paint: { 'text-color': colours.circle, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
      },
      {
        id: 'clusters',
        type: 'circle',
        source: 'resources',
        filter: ['has', 'point_count'],
        paint: {
          'circle-color': colours.cluster,
          'circle-radius': ['step', ['get', 'point_count'], 13, 10, 16, 100, 20, 1_000, 24],
          'circle-stroke-color': '#ffffff',
          'circle-stroke-width': 2,
        },
      },
      {
        id: 'clusterCounts',
        type: 'symbol',
        source: 'resources',
        filter: ['has', 'point_count'],
        layout: {
          'text-field': ['to-string', ['get', 'point_count']],
          'text-font': font,
          'text-size': 13,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': '#ffffff' },
      },
      {
        id: 'resources',
        type: 'symbol',
        source: 'resources',
        filter: ['!', ['has', 'point_count']],
        layout: {
          'icon-image': ['get', 'shape'],
          'icon-allow-overlap': true,
          'text-field': ['step', ['zoom'], '', 11, ['get', 'name']],
          'text-font': font,
          'text-size': 12,
          'text-anchor': 'top',
          'text-offset': [0, 1],
          'text-max-width': 12,
          'text-optional': true,
        },
        paint: { 'text-color': colours.ink, 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 },
      },
      {
        id: 'marks',
        type: 'symbol',
        source: 'marks',
        layout: {
          'icon-image': ['get', 'image'],
          'icon-anchor': ['get', 'anchor'],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          // The selected one stands in front of the agency.
          'symbol-z-order': 'source',
          'text-field': ['get', 'name'],
          'text-font': font,
          'text-size': 13,
          'text-anchor': 'top',
          'text-offset': [0, 1.2],
          'text-max-width': 14,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': colours.ink, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
      },
    ],
  }
}

function labelPoints({ places }: BaseMap): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, rank, lat, lon }) => ({
      type: 'Feature',
      properties: { name, rank },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }
}
