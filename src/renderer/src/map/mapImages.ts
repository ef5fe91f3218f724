import type { Map as MapLibre } from 'maplibre-gl'
import { markShapes, shapeOutlines } from '../../../domain/geo/categoryShapes'
import { mapColours } from './mapColours'
import { shapeColours } from './shapeColours'

/** Twice as many pixels as are shown, for sharp edges. */
const RATIO = 2

/** A house for the agency, a drop for the place that is being told, a ring around what is selected. */
export const markPaths = {
  agency: 'M12 2 22 11v11h-7v-6H9v6H2V11z',
  pin: 'M12 23.5C8 17 4 13.5 4 8.8a8 8 0 0 1 16 0c0 4.700-4 8.200-8 14.700z',
  ring: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
} as const

/** Hands the shapes to the map; they are drawn here and come from no file. */
export function addImages(map: MapLibre): void {
  for (const shape of markShapes) {
    const look = { fill: shapeColours[shape], line: '#ffffff', width: 3 }
    map.addImage(shape, drawn(shapeOutlines[shape], 20, look), { pixelRatio: RATIO })
  }
  const marks = [
    ['agency', markPaths.agency, 26, { fill: mapColours.ink, line: '#ffffff', width: 3 }],
    ['pin', markPaths.pin, 34, { fill: '#b3261e', line: '#ffffff', width: 2 }],
    ['ring', markPaths.ring, 36, { fill: null, line: '#111111', width: 2.5 }],
  ] as const
  for (const [name, path, size, look] of marks)
    map.addImage(name, drawn(path, size, look), { pixelRatio: RATIO })
}

type Look = { fill: string | null; line: string; width: number }

/** A path of a square of 24 as pixels, with room for its outline. */
function drawn(path: string, size: number, { fill, line, width }: Look): ImageData {
  const pixels = (size + 4) * RATIO
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = pixels
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no canvas to draw on')
  pen.translate(2 * RATIO, 2 * RATIO)
  pen.scale((size * RATIO) / 24, (size * RATIO) / 24)
  const shape = new Path2D(path)
  pen.lineJoin = 'round'
  pen.lineWidth = width
  pen.strokeStyle = line
  pen.stroke(shape)
  if (fill !== null) {
    pen.fillStyle = fill
    pen.fill(shape)
  }
  return pen.getImageData(0, 0, pixels, pixels)
}
