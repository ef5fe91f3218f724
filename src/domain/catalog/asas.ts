/** The twelve asas (working conditions of counselling), the union of seeds 000, 001 and 002. Source: domain.md 4.2. */
export const asasKeys = [
  'kerahasiaan',
  'kesukarelaan',
  'keterbukaan',
  'kegiatan',
  'kenormatifan',
  'kekinian',
  'kepercayaan',
  'penerimaan',
  'tanggungJawab',
  'keunikanKesamaan',
  'umpanBalik',
  'keahlian',
] as const
export type AsasKey = (typeof asasKeys)[number]

/** Which of the seed texts name each asas. */
export const asasSeeds: Record<AsasKey, readonly string[]> = {
  kerahasiaan: ['000', '001', '002'],
  kesukarelaan: ['000', '002'],
  keterbukaan: ['000', '001', '002'],
  kegiatan: ['000', '002'],
  kenormatifan: ['000', '002'],
  kekinian: ['000', '002'],
  kepercayaan: ['001'],
  penerimaan: ['001'],
  tanggungJawab: ['001'],
  keunikanKesamaan: ['001'],
  umpanBalik: ['001'],
  keahlian: ['002'],
}
