import type { resourceCategories } from '../../../domain/catalog/lists'

type Category = (typeof resourceCategories)[number]

/** The families of categories that a map can tell apart at a glance. */
export const familyNames = ['health', 'work', 'law', 'welfare', 'community', 'leisure'] as const
export type FamilyName = (typeof familyNames)[number]

/**
 * Each family has a shape of its own, so that it is known without its colour: in grey print, on a dim projector, by
 * eyes that see no red. `path` lies in a square of 24; all colours stand out from the land by 4.5 to 1.
 */
export const families: Record<FamilyName, { path: string; colour: string }> = {
  health: { path: 'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z', colour: '#a3261b' },
  work: { path: 'M3.5 3.5h17v17h-17z', colour: '#1f4e9c' },
  law: { path: 'M12 2.5 22.5 21h-21z', colour: '#6b3a87' },
  welfare: { path: 'M12 1 23 12 12 23 1 12z', colour: '#1f6b3a' },
  community: { path: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z', colour: '#8a4b00' },
  leisure: {
    path: 'M12 1l3.2 7.2 7.8.8-5.9 5.2 1.7 7.7L12 17.9l-6.8 4 1.7-7.7L1 9l7.8-.8z',
    colour: '#0b6472',
  },
}

const familyOfCategory: Record<Category, FamilyName> = {
  kesehatan: 'health',
  kesehatanJiwa: 'health',
  konselingKeluarga: 'health',
  hotline: 'health',
  pendidikan: 'work',
  pelatihanKerja: 'work',
  kerjaMagang: 'work',
  literasi: 'work',
  hukum: 'law',
  bantuanHukum: 'law',
  perlindungan: 'law',
  administrasiKependudukan: 'law',
  kesejahteraanSosial: 'welfare',
  keuangan: 'welfare',
  keagamaan: 'community',
  kepemudaan: 'community',
  komunitas: 'community',
  seni: 'leisure',
  olahraga: 'leisure',
}

export function familyOf(category: Category): FamilyName {
  return familyOfCategory[category]
}

/** The categories that share a shape. */
export function categoriesOf(family: FamilyName): Category[] {
  return (Object.keys(familyOfCategory) as Category[]).filter(
    (category) => familyOfCategory[category] === family,
  )
}
