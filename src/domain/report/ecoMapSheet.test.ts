import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { exampleResource as resource } from '../resources/exampleTies'
import { ecoMapSheet } from './ecoMapSheet'

const asOf = '2026-07-02'
const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01', { fullName: 'Zulkarnaenwati' }),
  resource('RS-01', {
    relationHistory: [
      { date: '2026-05-01', strength: 'lemah', note: 'Zulkarnaenwati dan A-01 pernah ke sana' },
      { date: '2026-07-01', strength: 'kuat', direction: 'duaArah' },
    ],
  }),
  resource('RS-02', { name: 'Warung Zulkarnaenwati', relationStrength: 'sedang' }),
)

test('is restricted, bears no number, and holds no member, no code and no note', () => {
  const sheet = ecoMapSheet(group, { days: [], asOf })
  expect(sheet.document).toMatchObject({ classification: 'T', number: null, isDraft: false })
  expect(sheet.maps.map(({ day, systems }) => [day, systems.length])).toEqual([['2026-07-01', 2]])
  expect(sheet.change).toBeNull()
  expect(JSON.stringify(sheet)).not.toMatch(/Zulkarnaenwati|pernah/)
})

test('two days lie beside each other, the earlier first, with what changed', () => {
  const { maps, change } = ecoMapSheet(group, { days: ['2026-07-01', '2026-05-01'], asOf })
  expect(maps.map(({ day, seats }) => [day, seats.length])).toEqual([
    ['2026-05-01', 2],
    ['2026-07-01', 2],
  ])
  expect(change?.changes.map(({ id, turn }) => [id, turn])).toEqual([['RS-01', 'stronger']])
  expect(change?.undated.map(({ id }) => id)).toEqual(['RS-02'])
})

test('the same day twice is one version', () => {
  expect(ecoMapSheet(group, { days: ['2026-05-01', '2026-05-01'], asOf }).maps).toHaveLength(1)
})
