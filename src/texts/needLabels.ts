import type { goalLevels, initiators, needStatuses } from '../domain/catalog/lists'
import { listTexts } from './lists'
import { capitals } from './resourceLabels'

type Words<List extends readonly string[]> = Record<List[number], string>

/** How a need stands. */
export const needStatusLabels: Words<typeof needStatuses> = capitals(listTexts.needStatus)
/** Who took the initiative. */
export const initiatorLabels: Words<typeof initiators> = {
  pekerjaSosial: 'Pekerja sosial',
  bersama: 'Pekerja sosial dan anggota bersama',
  anggota: 'Anggota sendiri',
  kelompok: 'Kelompok sendiri',
}
/** Whose need it is. */
export const scopeLabels: Words<typeof goalLevels> = {
  kelompok: 'Kelompok',
  anggota: 'Anggota',
}

/** How pressing a need is, most pressing first: number, name and by what a worker can tell. Source: domain.md 2.14. */
export const priorities: readonly { value: number; label: string; sentence: string }[] = [
  {
    value: 3,
    label: 'Mendesak',
    sentence: 'menyangkut keselamatan, hak, atau tenggat yang dekat',
  },
  { value: 2, label: 'Penting', sentence: 'menentukan tercapainya tujuan kelompok atau anggota' },
  { value: 1, label: 'Dapat menunggu', sentence: 'memperkaya, dan tidak merugikan bila tertunda' },
]

/** "3 · mendesak". */
export function priorityWords(priority: number): string {
  const label = priorities.find(({ value }) => value === priority)?.label ?? ''
  return `${priority} · ${label.toLowerCase()}`
}
