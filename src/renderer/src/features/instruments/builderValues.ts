import { hasOtherRange } from '../../../../domain/instruments/instrumentFindings'
import type { Instrument } from '../../../../domain/records/instrument'

/** A number as it is typed: blank, or words that are none, until it is one. */
export type Figure = number | string

/** One item; `isItem` keeps a row that says nothing else from being taken for no row. */
export type ItemRow = {
  isItem: boolean
  text: string
  isReversed: boolean
  isSafety: boolean
  /** Keys of the subscales it belongs to: names may change, and items may move. */
  subscales: string[]
}

/** What the form of an instrument shows. */
export type BuilderValues = {
  code: string
  name: string
  version: string
  description: string
  instructions: string
  rows: ItemRow[]
  subscales: { key: string; name: string }[]
  itemMin: Figure
  itemMax: Figure
  /** By value: "v1". */
  labels: Record<string, string>
  direction: 'naik' | 'turun'
  factor: Figure
  mostMissing: Figure
  isOwnRange: boolean
  rangeMin: Figure
  rangeMax: Figure
  /** Numbers of safety items where the items themselves are locked. */
  safety: string[]
  cutOffs: { value: Figure; label: string; citation: string }[]
  norm: Record<NormFigure, Figure> & { citation: string }
  citation: string
  validation: string
  licence: string
  points: string[]
}

export const normFigures = [
  'sd',
  'reliability',
  'clinicalMean',
  'clinicalSd',
  'normMean',
  'normSd',
] as const
export type NormFigure = (typeof normFigures)[number]

export const blankItem: ItemRow = {
  isItem: true,
  text: '',
  isReversed: false,
  isSafety: false,
  subscales: [],
}

/** An instrument that nobody has written yet. */
const blankValues: BuilderValues = {
  code: '',
  name: '',
  version: '',
  description: '',
  instructions: '',
  rows: [blankItem],
  subscales: [],
  itemMin: 1,
  itemMax: 5,
  labels: {},
  direction: 'naik',
  factor: '',
  mostMissing: '',
  isOwnRange: false,
  rangeMin: '',
  rangeMax: '',
  safety: [],
  cutOffs: [],
  norm: {
    sd: '',
    reliability: '',
    clinicalMean: '',
    clinicalSd: '',
    normMean: '',
    normSd: '',
    citation: '',
  },
  citation: '',
  validation: 'belum tervalidasi',
  licence: '',
  points: ['pra', 'akhir'],
}

/** The form of an instrument as it is saved; of a new one where there is none. */
export function valuesOf(instrument: Instrument | null): BuilderValues {
  if (!instrument) return blankValues
  const { norm, factor, mostMissing } = instrument
  const isOwnRange = hasOtherRange(instrument)
  return {
    ...textsOf(instrument),
    rows: rowsOf(instrument),
    subscales: (instrument.subscales ?? []).map((name, index) => ({ key: `s${index + 1}`, name })),
    itemMin: instrument.itemMin,
    itemMax: instrument.itemMax,
    labels: Object.fromEntries(
      (instrument.answerLabels ?? []).map(({ value, label }) => [labelKey(value), label]),
    ),
    direction: instrument.higherIsBetter ? 'naik' : 'turun',
    factor: factor ?? '',
    mostMissing: mostMissing ?? '',
    isOwnRange,
    rangeMin: isOwnRange ? instrument.min : '',
    rangeMax: isOwnRange ? instrument.max : '',
    safety: (instrument.safetyItems ?? []).map(String),
    cutOffs: [...(instrument.cutOffs ?? [])],
    norm: {
      ...blankValues.norm,
      ...Object.fromEntries(normFigures.map((figure) => [figure, norm?.[figure] ?? ''])),
      citation: norm?.citation ?? '',
    },
    points: [...(instrument.points ?? [])],
  }
}

/** The place of the name of an answer in the form. */
export function labelKey(value: number): string {
  return `v${String(value).replace('.', ',')}`
}

function textsOf(instrument: Instrument) {
  const { code, name, licence } = instrument
  const said = (field: 'version' | 'description' | 'instructions' | 'citation' | 'validation') =>
    instrument[field] ?? ''
  return {
    code,
    name,
    licence,
    version: said('version'),
    description: said('description'),
    instructions: said('instructions'),
    citation: said('citation'),
    validation: said('validation'),
  }
}

function rowsOf(instrument: Instrument): ItemRow[] {
  const { items, itemTexts, reverseItems, safetyItems, subscales, subscaleItems } = instrument
  return Array.from({ length: items }, (_, index) => ({
    isItem: true,
    text: itemTexts?.[index] ?? '',
    isReversed: reverseItems?.includes(index + 1) ?? false,
    isSafety: safetyItems?.includes(index + 1) ?? false,
    subscales: (subscales ?? []).flatMap((name, at) =>
      subscaleItems?.[name]?.includes(index + 1) ? `s${at + 1}` : [],
    ),
  }))
}

/** The items with more wordings: rows that have none are filled first, so that what is ticked there stays. */
export function withItems(rows: readonly ItemRow[], texts: readonly string[]): ItemRow[] {
  const left = [...texts]
  const filled = rows.map((row) => (row.text.trim() ? row : { ...row, text: left.shift() ?? '' }))
  return [...filled, ...left.map((text) => ({ ...blankItem, text }))]
}
