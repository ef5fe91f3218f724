import type { Day } from '../domain/day'
import { roundHalfUp } from '../domain/statistics/rounding'
import { zoneHours } from '../domain/zonedTime'

/** Stands where a text was not filled in. */
export const EMPTY = '-'
/** Stands where records could have said something and do not; never a zero. */
export const NO_RECORD = 'belum ada data'
/** Stands where a figure has no meaning (nothing to divide by, nothing rated). */
export const NOT_COMPUTABLE = 'tidak dapat dihitung'

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const collectives = [
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
]
/** The three time zones of Indonesia, as agencies write them. */
export type Timezone = keyof typeof zoneHours

/** "22 November 2026". */
export function formatDay(day: Day | null | undefined): string {
  if (!day) return EMPTY
  const { year, month, date } = partsOf(day)
  return `${date} ${months[month - 1]} ${year}`
}

/** "Sabtu, 1 Agustus 2026". */
export function formatWeekday(day: Day): string {
  return `${weekdays[new Date(`${day}T00:00Z`).getUTCDay()]}, ${formatDay(day)}`
}

/** "1-8-2026", for narrow columns. */
export function formatShortDay(day: Day | null | undefined): string {
  if (!day) return EMPTY
  const { year, month, date } = partsOf(day)
  return `${date}-${month}-${year}`
}

/** "6 September s.d. 17 Oktober 2026"; month and year are said once where they are the same. */
export function formatPeriod(from: Day, to: Day): string {
  const [start, end] = [partsOf(from), partsOf(to)]
  if (from === to) return formatDay(from)
  if (start.year !== end.year) return `${formatDay(from)} s.d. ${formatDay(to)}`
  if (start.month !== end.month)
    return `${start.date} ${months[start.month - 1]} s.d. ${formatDay(to)}`
  return `${start.date} s.d. ${formatDay(to)}`
}

/** "13.30-15.30 WIB"; 13:30 is understood too. */
export function formatTimes(
  start: string | null | undefined,
  end: string | null | undefined,
  timezone: Timezone,
): string {
  const times = [start, end].filter((time) => time).map((time) => time?.replace(':', '.'))
  return times.length === 0 ? EMPTY : `${times.join('-')} ${timezone}`
}

/** "22 November 2026 pukul 14.05 WIB", from an instant with any offset. */
export function formatInstant(instant: string, timezone: Timezone): string {
  const local = new Date(Date.parse(instant) + zoneHours[timezone] * 3_600_000).toISOString()
  return `${formatDay(local.slice(0, 10))} pukul ${local.slice(11, 16).replace(':', '.')} ${timezone}`
}

/** "1.234,5": decimal comma, dots between thousands, halves rounded away from zero. */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOT_COMPUTABLE
  const [whole = '', fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const text = fraction ? `${grouped},${fraction}` : grouped
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** "88,5%", from a percentage. */
export function formatPercent(percent: number | null | undefined): string {
  return percent === null || percent === undefined ? NOT_COMPUTABLE : `${formatNumber(percent, 1)}%`
}

/** "88,5% (100 dari 113)": a percentage never stands without its n. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return NOT_COMPUTABLE
  return `${formatPercent((100 * part) / whole)} (${formatCount(part, whole)})`
}

/** "100 dari 113". */
export function formatCount(part: number, whole: number): string {
  return `${formatNumber(part)} dari ${formatNumber(whole)}`
}

/** "Rp4.560.000", without a space. */
export function formatRupiah(amount: number): string {
  return amount < 0 ? `-Rp${formatNumber(-amount)}` : `Rp${formatNumber(amount)}`
}

/** "+1", "0", "-2": a level of goal attainment or a change. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** "naik 2", "tetap", "turun 1": the direction is said in words, so that no colour is needed. */
export function formatChange(change: number | null): string {
  if (change === null) return EMPTY
  if (change === 0) return 'tetap'
  return change > 0 ? `naik ${change}` : `turun ${-change}`
}

/** "anggota, wali, dan lembaga". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? EMPTY
  if (items.length === 2) return items.join(' dan ')
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`
}

/** "kedelapan" for a whole of eight; beyond ten "ke-12". One has no such word: null. */
export function collective(count: number): string | null {
  if (count < 2) return null
  return collectives[count - 2] ?? `ke-${count}`
}

/** "anggota" or, where nothing was written, "-". */
export function formatText(text: string | null | undefined): string {
  return text && /\S/u.test(text) ? text : EMPTY
}

/** First letter in capitals, the rest untouched. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('id-ID') + text.slice(1)
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  }
}
