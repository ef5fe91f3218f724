/** Names of what is written of a goal, wherever it is written. */
export const goalFieldTexts = {
  text: 'Tujuan',
  indicator: 'Indikator',
  baseline: 'Keadaan awal',
  feasibility: 'Mengapa sanggup dicapai',
  aligned: 'Sejalan dengan tujuan lembaga',
  notAligned: 'Belum dipilih',
  target: 'Batas waktu',
  weight: 'Bobot',
  with: 'Dirumuskan oleh',
}

/** The weights of a goal in words, from 1 on. */
export const goalWeights = ['1 · pelengkap', '2 · penting', '3 · utama'] as const

/** One weight in words, e.g. "2 · penting". */
export function weightWords(weight: number): string {
  return goalWeights[weight - 1] ?? String(weight)
}
