import type { resourceCategories } from '../catalog/lists'

type ResourceCategory = (typeof resourceCategories)[number]

/** The shapes of marks on the map: each a family of categories, the same on paper as on the screen. */
export const markShapes = [
  'palang',
  'persegi',
  'segitiga',
  'belahKetupat',
  'lingkaran',
  'bintang',
] as const
export type MarkShape = (typeof markShapes)[number]

/** How a mark is filled, so that the categories of one family differ in black and white too; lightest first. */
export const markTones = ['putih', 'kelabu', 'gelap', 'hitam'] as const
export type MarkTone = (typeof markTones)[number]

/** How the resources of a category are marked. */
export type CategoryMark = { shape: MarkShape; tone: MarkTone }

/** The categories that share a shape, by which they are told apart at a glance. */
export const categoriesOfShape: Record<MarkShape, readonly ResourceCategory[]> = {
  palang: ['kesehatan', 'kesehatanJiwa', 'konselingKeluarga', 'hotline'],
  persegi: ['pendidikan', 'pelatihanKerja', 'kerjaMagang', 'literasi'],
  segitiga: ['hukum', 'bantuanHukum', 'perlindungan', 'administrasiKependudukan'],
  belahKetupat: ['kesejahteraanSosial', 'keuangan'],
  lingkaran: ['keagamaan', 'kepemudaan', 'komunitas'],
  bintang: ['seni', 'olahraga'],
}

/** Outlines of the shapes in a square of 24, as the path of a drawing. */
export const shapeOutlines: Record<MarkShape, string> = {
  palang: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  persegi: 'M3.5 3.5h17v17h-17z',
  segitiga: 'M12 2.5 22.5 21h-21z',
  belahKetupat: 'M12 1 23 12 12 23 1 12z',
  lingkaran: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
  bintang: 'M12 1l3.2 7.2 7.8.8-5.9 5.2 1.7 7.7L12 17.9l-6.8 4 1.7-7.7L1 9l7.8-.8z',
}

/** Shape and fill of each category. No two categories are marked alike; none is told by colour alone. */
export function markOf(category: ResourceCategory): CategoryMark {
  for (const shape of markShapes) {
    const tone = markTones[categoriesOfShape[shape].indexOf(category)]
    if (tone) return { shape, tone }
  }
  return { shape: 'lingkaran', tone: 'putih' }
}
