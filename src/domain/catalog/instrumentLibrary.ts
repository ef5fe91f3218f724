import type { DraftOf } from '../records/kinds'
import { climateCheck } from './climateCheck'
import { gad7, phq9, rses, srq20, who5 } from './scoringDefinitions'

/** An instrument that comes with Guyub: a record without an id, to be taken into a group. */
export type LibraryInstrument = {
  record: Omit<DraftOf<'instrument'>, 'id'>
  /** Belongs in the hands of health workers: offered apart, and only after the safety prompt. */
  isClinical: boolean
  /** How many items are reversed where their numbers depend on the form in hand; null where the record tells them. */
  reversedByForm: number | null
}

/** How near one is to a goal of one's own, 0 to 10, more is better. Our own words. Source: evaluation.md 6 [own]. */
const goalThermometer: LibraryInstrument = {
  isClinical: false,
  reversedByForm: null,
  record: {
    code: 'TT-10',
    name: 'Termometer Tujuan',
    version: '1',
    description: 'Seberapa dekat anggota dengan tujuannya sendiri, menurut anggota itu.',
    instructions: 'Bacakan tujuan anggota lebih dahulu. Ia menunjuk satu angka.',
    answerLabels: [
      { value: 0, label: 'belum mulai sama sekali' },
      { value: 10, label: 'sudah tercapai' },
    ],
    items: 1,
    itemTexts: ['Seberapa dekat Saudara dengan tujuan itu sekarang?'],
    itemMin: 0,
    itemMax: 10,
    min: 0,
    max: 10,
    higherIsBetter: true,
    citation: 'Disusun untuk Guyub (2026).',
    validation: 'belum tervalidasi',
    licence: 'milik Guyub, bebas dipakai',
    points: ['pra', 'tengah', 'akhir', 'tindakLanjut'],
  },
}

/**
 * The instruments that Guyub may bring: two of our own with their items, and of others only how they are scored.
 * None whose owner forbids electronic copies or translations, and no wording that resembles theirs. Source:
 * evaluation.md 6.
 */
export const instrumentLibrary: readonly LibraryInstrument[] = [
  climateCheck,
  goalThermometer,
  who5,
  srq20,
  rses,
  phq9,
  gad7,
]

/** What the library says of an instrument of this code; null where it does not know it. */
export function libraryEntry(code: string): LibraryInstrument | null {
  const wanted = code.trim().toLowerCase()
  return instrumentLibrary.find(({ record }) => record.code.toLowerCase() === wanted) ?? null
}
