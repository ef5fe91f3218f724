import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import { forAgency } from './forAgency'

test('what the agency keeps names no member and no meeting of the group', () => {
  const group = exampleGroup(
    exampleMember('A-05', { fullName: 'Eko Rekaan', nickname: 'Eko' }),
    exampleSession(3, '2026-02-01'),
  )
  const own = {
    id: 'INS-1',
    code: 'SKB',
    name: 'Keberanian Eko',
    description: 'Seberapa berani Eko Rekaan bertanya',
    items: 2,
    itemTexts: ['Eko bertanya.', 'Saya bertanya.'],
    itemMin: 0,
    itemMax: 4,
    min: 0,
    max: 8,
    higherIsBetter: true,
    licence: 'milik lembaga',
    points: ['pra', 'P-3', 'akhir'],
  }
  expect(forAgency(group, own)).toMatchObject({
    name: 'Keberanian A-05',
    description: 'Seberapa berani A-05 bertanya',
    itemTexts: ['A-05 bertanya.', 'Saya bertanya.'],
    points: ['pra', 'akhir'],
  })
})
