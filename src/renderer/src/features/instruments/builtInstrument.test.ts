import { expect, test } from 'vitest'
import { instrumentLibrary } from '../../../../domain/catalog/instrumentLibrary'
import { changedMeaning } from '../../../../domain/instruments/scoreMeaning'
import type { Instrument } from '../../../../domain/records/instrument'
import { schemas } from '../../../../domain/records/kinds'
import { tidied } from '../../form/tidied'
import { builderFaults } from './builderFaults'
import { type BuilderValues, blankItem, valuesOf, withItems } from './builderValues'
import { builderField, builtInstrument, labelledValues } from './builtInstrument'

const stamp = '2026-01-01T08:00:00+07:00'
const stamps = { createdAt: stamp, createdBy: 'x', updatedAt: stamp, updatedBy: 'x', revision: 1 }
function recordOf(fields: object): Instrument {
  return schemas.instrument.record.parse({ ...fields, ...stamps })
}
const scale = recordOf({
  id: 'INS-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 3,
  itemMin: 0,
  itemMax: 4,
  min: 0,
  max: 20,
  higherIsBetter: false,
  reverseItems: [2],
  safetyItems: [3],
  answerLabels: [
    { value: 0, label: 'tidak' },
    { value: 2.5, label: 'di antaranya' },
  ],
  subscales: ['A', 'B'],
  subscaleItems: { A: [1, 2], B: [2, 3] },
  norm: { sd: 4, reliability: 0.8, citation: 'Contoh (fiktif)' },
  cutOffs: [{ value: 10, label: 'cukup', citation: 'Contoh (fiktif)' }],
  licence: 'milik lembaga',
  points: ['setiap sesi'],
})
const shelf = instrumentLibrary.map(({ record }) => recordOf({ id: 'INS-9', ...record }))
const written = (values: BuilderValues, isLocked = false) =>
  builtInstrument(tidied(values) as Partial<BuilderValues>, { id: 'INS-1' }, isLocked)

test.each([scale, ...shelf].map((one) => [one.code, one] as const))(
  '%s passes through the form unchanged',
  (_, record) => {
    const { id, ...built } = builtInstrument(
      tidied(valuesOf(record)) as Partial<BuilderValues>,
      record,
      false,
    )
    expect(changedMeaning(record, { ...built, ...stamps, id })).toEqual([])
    expect(recordOf({ id, ...built })).toMatchObject({
      safetyItems: record.safetyItems ?? null,
      cutOffs: record.cutOffs ?? null,
      norm: record.norm ?? null,
      points: record.points ?? null,
      licence: record.licence,
    })
    expect(builderFaults(valuesOf(record), false)).toEqual({})
  },
)

test('items without wording count, the range follows them, and ticks move with their item', () => {
  const rows = [
    blankItem,
    { ...blankItem, isReversed: true },
    { ...blankItem, text: 'Saya hadir.' },
  ]
  const values = { ...valuesOf(null), code: 'X', name: 'X', licence: 'umum', factor: 2, rows }
  expect(written(values)).toMatchObject({
    items: 3,
    itemTexts: ['', '', 'Saya hadir.'],
    reverseItems: [2],
    min: 6,
    max: 30,
  })
  expect(written({ ...values, rows: rows.toReversed() })).toMatchObject({ reverseItems: [2] })
  expect(written({ ...values, rows: [rows[1] ?? blankItem] })).toMatchObject({
    items: 1,
    reverseItems: [1],
  })
})

test('pasted wordings fill the rows that have none before they make new ones', () => {
  const rows = [
    { ...blankItem, isReversed: true },
    { ...blankItem, text: 'Saya hadir.' },
  ]
  expect(withItems(rows, ['Saya diam.', 'Saya ikut.'])).toEqual([
    { ...blankItem, isReversed: true, text: 'Saya diam.' },
    { ...blankItem, text: 'Saya hadir.' },
    { ...blankItem, text: 'Saya ikut.' },
  ])
})

test('of an answered instrument only what is free is written', () => {
  const values = { ...valuesOf(scale), direction: 'naik', name: 'Lain', safety: ['1'] } as const
  const built = builtInstrument(tidied(values) as Partial<BuilderValues>, scale, true)
  expect(built).toMatchObject({ higherIsBetter: false, name: 'Lain', safetyItems: [1], items: 3 })
})

test('each step of a short scale has a name, of a long one its ends', () => {
  expect(labelledValues(1, 5)).toEqual([1, 2, 3, 4, 5])
  expect(labelledValues(0, 10)).toHaveLength(11)
  expect(labelledValues(0, 100)).toEqual([0, 100])
  expect(labelledValues(-2, 2)).toEqual([-2, -1, 0, 1, 2])
  expect([labelledValues('', 5), labelledValues(5, 5)]).toEqual([[], []])
})

test('what is wrong is told at its field', () => {
  const wrong: BuilderValues = {
    ...valuesOf(scale),
    licence: ' ',
    itemMin: 4,
    factor: 'dua',
    rows: [],
    subscales: [
      { key: 's1', name: 'A' },
      { key: 's2', name: 'a ' },
      { key: 's3', name: '' },
    ],
    cutOffs: [
      { value: 'x', label: 'cukup', citation: '' },
      { value: '', label: '', citation: '' },
    ],
    norm: { ...valuesOf(null).norm, sd: 4 },
  }
  expect(Object.keys(builderFaults(wrong, false)).sort()).toEqual([
    'cutOffs.0.citation',
    'cutOffs.0.value',
    'factor',
    'itemMax',
    'licence',
    'norm.citation',
    'rows',
    'subscales.1.name',
    'subscales.2.name',
  ])
  expect(Object.keys(builderFaults(wrong, true)).sort()).toEqual([
    'cutOffs.0.citation',
    'cutOffs.0.value',
    'licence',
    'norm.citation',
  ])
  expect(['items', 'itemTexts.2', 'max', 'subscales.1', 'norm.sd'].map(builderField)).toEqual([
    'rows',
    'rows.2.text',
    'rangeMax',
    'subscales.1.name',
    'norm.sd',
  ])
})
