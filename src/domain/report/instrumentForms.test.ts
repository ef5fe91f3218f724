import { expect, test } from 'vitest'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { instrumentForms, namesOnForms } from './instrumentForms'

const scale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  version: '1.1',
  items: 3,
  itemTexts: ['Saya punya citra diri yang baik', ' '],
  itemMin: 0,
  itemMax: 2,
  answerLabels: [{ value: 0, label: 'tidak' }],
  min: 0,
  max: 6,
  higherIsBetter: true,
  reverseItems: [2],
  mostMissing: 1,
  safetyItems: [3],
  cutOffs: [{ value: 4, label: 'Perlu dirujuk', citation: 'Contoh (fiktif)' }],
  licence: 'milik lembaga',
}
const group = exampleGroup(
  { kind: 'instrument', record: scale },
  exampleMember('A-1', { fullName: 'Citra Contohwati', nickname: 'Citra' }),
)

test('a sheet bears the items in their order, room where they have no words, and the scale', () => {
  const { instrument, memberCodes } = instrumentForms(group, {
    instrumentId: 'SK-1',
    memberCodes: ['A-1'],
    point: 'pra',
    asOf: '2026-02-01',
  })
  expect(memberCodes).toEqual(['A-1'])
  expect(instrument?.items).toEqual([
    { number: 1, text: 'Saya punya citra diri yang baik' },
    { number: 2, text: null },
    { number: 3, text: null },
  ])
  expect(instrument?.choices).toEqual([
    { value: 0, label: 'tidak' },
    { value: 1, label: null },
    { value: 2, label: null },
  ])
})

test('nothing of the scoring stands on a sheet that a member holds, and no name', () => {
  const forms = instrumentForms(group, {
    instrumentId: 'SK-1',
    memberCodes: ['A-1'],
    point: null,
    asOf: '2026-02-01',
  })
  const printed = JSON.stringify(forms)
  for (const words of ['reverse', 'mostMissing', 'cutOff', 'Perlu dirujuk', 'safety', 'Contohwati'])
    expect(printed).not.toContain(words)
})

test('an item is printed in its own words; that one is a name too is told beforehand', () => {
  const [instrument] = group.records.instrument
  if (!instrument) throw new Error('no instrument')
  expect(namesOnForms(group, instrument)).toEqual(['citra'])
})
