import type { MarkShape } from '../../../domain/geo/categoryShapes'

/** On the screen each shape has a colour too; all stand out from the land by 4.5 to 1. */
export const shapeColours: Record<MarkShape, string> = {
  palang: '#a3261b',
  persegi: '#1f4e9c',
  segitiga: '#6b3a87',
  belahKetupat: '#1f6b3a',
  lingkaran: '#8a4b00',
  bintang: '#0b6472',
}
