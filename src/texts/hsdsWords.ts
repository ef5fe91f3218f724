import type { HsdsDay, HsdsWords } from '../domain/directoryExchange/hsdsWords'
import type { HsdsWriting } from '../domain/directoryExchange/toHsds'
import { formatList, formatNumber, formatRupiah } from './formats'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'
import { resourceRowWords } from './resourceColumns'

const dayNames: Record<HsdsDay, string> = {
  MO: 'Senin',
  TU: 'Selasa',
  WE: 'Rabu',
  TH: 'Kamis',
  FR: 'Jumat',
  SA: 'Sabtu',
  SU: 'Minggu',
}

/** How what HSDS keeps in columns is said in words. */
export const hsdsWords: HsdsWords = {
  hours: ({ days, monthDays, opens, closes }) =>
    [
      days.length === 7 ? 'Setiap hari' : formatList(days.map((day) => dayNames[day])),
      monthDays.length > 0 ? `tanggal ${formatList(monthDays)} setiap bulan` : '',
      timesOf(opens, closes),
    ]
      .filter((part) => part !== '')
      .join(' '),
  ages: (from, to) => {
    if (from === null) return `Usia paling tinggi ${formatNumber(to)} tahun`
    if (to === null) return `Usia mulai ${formatNumber(from)} tahun`
    return `Usia ${formatNumber(from)} sampai ${formatNumber(to)} tahun`
  },
  cost: ({ name, amount, currency, note }) =>
    [name === null ? '' : `${name}:`, amount === null ? '' : amountOf(amount, currency), note ?? '']
      .filter((part) => part !== '')
      .join(' '),
  document: (words) => `Dokumen: ${words}`,
  phone: (number, extension) => `${number} pesawat ${extension}`,
  contact: (name, title) => `${name} (${title})`,
  placed: (name, place) => `${name} (${place})`,
  readCategory: resourceRowWords.readCategory,
  readSystemKind: resourceRowWords.readSystemKind,
}

/** How terms are named for readers of HSDS elsewhere. */
export const hsdsLabels: Pick<HsdsWriting, 'categories' | 'systemKinds'> = {
  categories: resourceCategoryTexts,
  systemKinds: systemKindTexts,
}

function timesOf(opens: string | null, closes: string | null): string {
  if (opens && closes) return `pukul ${opens} sampai ${closes}`
  if (opens) return `mulai pukul ${opens}`
  return closes ? `sampai pukul ${closes}` : ''
}

function amountOf(amount: number, currency: string | null): string {
  if (currency === null || /^(idr|rp)$/i.test(currency)) return formatRupiah(amount)
  return `${currency.toUpperCase()} ${formatNumber(amount, Number.isInteger(amount) ? 0 : 2)}`
}
