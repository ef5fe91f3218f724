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

const families: Record<MarkShape, readonly ResourceCategory[]> = {
  palang: ['kesehatan', 'kesehatanJiwa', 'konselingKeluarga', 'hotline'],
  persegi: ['pendidikan', 'pelatihanKerja', 'kerjaMagang', 'literasi'],
  segitiga: ['hukum', 'bantuanHukum', 'perlindungan', 'administrasiKependudukan'],
  belahKetupat: ['kesejahteraanSosial', 'keuangan'],
  lingkaran: ['keagamaan', 'kepemudaan', 'komunitas'],
  bintang: ['seni', 'olahraga'],
}

/** Shape and fill of each category. No two categories are marked alike; none is told by colour alone. */
export function markOf(category: ResourceCategory): CategoryMark {
  for (const shape of markShapes) {
    const tone = markTones[families[shape].indexOf(category)]
    if (tone) return { shape, tone }
  }
  return { shape: 'lingkaran', tone: 'putih' }
}
