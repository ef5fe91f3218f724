import type { GoalSheet } from '../domain/report/goalSheet'
import type { PrintedValue } from '../domain/report/goalWords'
import { formatDay, formatSigned } from './formats'

/** Words of the printed map and ladders of goals. */
export const goalSheetText = {
  title: 'Peta dan Tangga Tujuan',
  asOf: (day: string) => `Keadaan per ${formatDay(day)}`,
  map: 'I. Peta Tujuan',
  mapNote:
    'Garis menunjukkan tujuan mana mendukung tujuan mana; kotak bergaris putus belum terhubung. Anggota ditulis dengan kode.',
  attainment: 'II. Capaian',
  groupGoals: 'III. Tujuan Kelompok',
  memberGoals: 'IV. Tujuan Anggota',
  none: 'Belum ada tujuan.',
  noGroupGoals: 'Tujuan kelompok belum dirumuskan.',
  noMemberGoals: 'Tujuan anggota belum dirumuskan.',
  aid: 'Cara membaca: 50 = sesuai harapan secara keseluruhan, makin tinggi makin baik. Jenjang bersifat ordinal, dan skor tertinggi bergantung pada banyaknya tujuan; skor anggota dengan jumlah tujuan berbeda tidak untuk dibandingkan.',
  noScale: 'Tangga capaian belum ditulis.',
  undescribed: 'belum diuraikan',
  amendments:
    'Perubahan sesudah penilaian pertama: yang diubah, semula dan menjadi, beserta alasannya',
  amendmentColumns: { goal: 'Tujuan', day: 'Tanggal', change: 'Yang diubah', reason: 'Alasan' },
  fromTo: (field: string, from: string, to: string) => `${field}: semula ${from}; menjadi ${to}.`,
  empty: '(kosong)',
}

/** What a field said, in words: a scale from its lowest level up. */
export function printedValueWords(value: PrintedValue): string {
  if (value === null) return goalSheetText.empty
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `"${value}"`
  return value
    .map(({ level, text }) => `${formatSigned(level)} ${text ?? goalSheetText.empty}`)
    .join(', ')
}

/** Title of the file: the code of the program and the day, no names. */
export function goalSheetTitle({ program, asOf }: GoalSheet): string {
  return ['Tujuan', program?.code ?? 'kelompok', asOf].join(' ')
}
