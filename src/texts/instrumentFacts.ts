import { missingAllowed } from '../domain/measuring/scoreOf'
import type { DraftOf } from '../domain/records/kinds'
import { EMPTY, formatList } from './formats'
import { pointWord } from './instruments'
import { subscaleName } from './subscaleNames'

type Draft = Omit<DraftOf<'instrument'>, 'id'>
type Fact = readonly [name: string, value: string]

/** A number as it is written here, with no more decimals than it has. */
export function plainNumber(value: number): string {
  return String(value).replace('.', ',')
}

/** "Rentang skor 8 sampai 40". */
export function rangeWords({ min, max }: { min: number; max: number }): string {
  return `Rentang skor ${plainNumber(min)} sampai ${plainNumber(max)}`
}

/** Which way is better. */
export const directionWords = {
  naik: 'Skor naik berarti membaik',
  turun: 'Skor turun berarti membaik',
} as const

export function directionOf({ higherIsBetter }: Pick<Draft, 'higherIsBetter'>): string {
  return higherIsBetter ? directionWords.naik : directionWords.turun
}

/** How many items may stay unanswered. */
export function missingWords(instrument: Draft): string {
  const most = missingAllowed(instrument)
  return most === 0
    ? 'Semua butir harus terisi'
    : `Boleh kosong ${most} dari ${instrument.items} butir`
}

/** "butir 4, 8, dan 10". */
function itemWords(items: readonly number[] | null | undefined): string {
  return items?.length ? `butir ${formatList(items.map(String))}` : 'tidak ada'
}

function labelWords({ answerLabels }: Draft): string {
  return answerLabels?.length
    ? answerLabels.map(({ value, label }) => `${plainNumber(value)} = ${label}`).join('; ')
    : EMPTY
}

function subscaleWords({ subscales, subscaleItems }: Draft): string {
  if (!subscales?.length) return 'tidak ada'
  return subscales
    .map((name) => {
      const items = subscaleItems?.[name] ?? []
      return items.length > 0
        ? `${subscaleName(name)} (${itemWords(items)})`
        : `${subscaleName(name)} (ditulis jumlahnya)`
    })
    .join('; ')
}

export const instrumentFactNames = {
  range: 'Rentang skor',
  items: 'Banyaknya butir',
  scale: 'Nilai tiap butir',
  labels: 'Sebutan jawaban',
  direction: 'Arah',
  reversed: 'Butir terbalik',
  safety: 'Butir keselamatan',
  subscales: 'Subskala',
  factor: 'Pengali',
  missing: 'Butir kosong',
  cutOffs: 'Batas skor',
  points: 'Waktu pengukuran',
  validation: 'Validitas',
  citation: 'Asal',
  licence: 'Lisensi',
} as const
const name = instrumentFactNames

/** What decides the meaning of a score. */
export function meaningFacts(instrument: Draft): Fact[] {
  const { items, itemMin, itemMax, factor, min, max } = instrument
  return [
    [name.items, String(items)],
    [name.scale, `${plainNumber(itemMin)} sampai ${plainNumber(itemMax)}`],
    [name.labels, labelWords(instrument)],
    [name.reversed, itemWords(instrument.reverseItems)],
    [name.subscales, subscaleWords(instrument)],
    [name.factor, factor && factor !== 1 ? `jumlah dikali ${plainNumber(factor)}` : 'tidak ada'],
    [name.missing, missingWords(instrument)],
    [name.range, `${plainNumber(min)} sampai ${plainNumber(max)}`],
    [name.direction, directionOf(instrument)],
  ]
}

/** What else is known of an instrument. */
export function sourceFacts(instrument: Draft): Fact[] {
  const { cutOffs, points, validation, citation, licence, safetyItems } = instrument
  return [
    [name.safety, itemWords(safetyItems)],
    [
      name.cutOffs,
      cutOffs?.length
        ? cutOffs
            .map((one) => `mulai ${plainNumber(one.value)}: ${one.label} (${one.citation})`)
            .join('; ')
        : 'tidak ada',
    ],
    [name.points, points?.length ? formatList(points.map(pointWord)) : EMPTY],
    [name.validation, validation?.trim() || EMPTY],
    [name.citation, citation?.trim() || EMPTY],
    [name.licence, licence],
  ]
}

export const instrumentFactsText = {
  items: 'Butir',
  noItems: 'Susunan kata butir tidak disertakan; ketik dari lembar resmi yang lembaga miliki.',
  noItemsHere: 'Susunan kata butir tidak tertulis di sini.',
  noWording: '(belum ditulis)',
  details: (code: string) => `Rincian ${code}`,
}
