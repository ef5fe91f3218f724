import { type Day, isDay } from '../domain/day'

const monthStarts = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mei',
  'jun',
  'jul',
  'agu',
  'sep',
  'okt',
  'nov',
  'des',
]

/** The day a worker typed: "22 November 2026", "22-11-2026", "22/11/26", "2026-11-22"; null where it names none. */
export function readDay(text: string): Day | null {
  const parts = text
    .trim()
    .toLowerCase()
    .replace(/^(senin|selasa|rabu|kamis|jumat|sabtu|minggu)\s*,?\s*/, '')
    .split(/[\s./-]+/)
  if (parts.length !== 3) return null
  const [first = '', second = '', third = ''] = parts
  const isYearFirst = /^\d{4}$/.test(first)
  const [date, year] = isYearFirst ? [third, first] : [first, third]
  if (!/^\d{1,2}$/.test(date) || !/^(\d{2}|\d{4})$/.test(year)) return null

  const day = [
    year.length === 2 ? `20${year}` : year,
    monthOf(second).padStart(2, '0'),
    date.padStart(2, '0'),
  ].join('-')
  return isDay(day) ? day : null
}

function monthOf(text: string): string {
  if (/^\d{1,2}$/.test(text)) return text
  if (text.startsWith('ags') || text.startsWith('agt')) return '8'
  return String(monthStarts.indexOf(text.slice(0, 3)) + 1)
}
