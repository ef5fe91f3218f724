import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { namesIn } from '../report/maskNames'
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

test('no word of an instrument names a member, and a subscale keeps its items', () => {
  const group = exampleGroup(exampleMember('A-02', { fullName: 'Bambang Prakoso' }))
  const own: DraftOf<'instrument'> = {
    id: 'INS-1',
    code: 'SDB',
    version: '2',
    name: 'Skala dukungan',
    items: 2,
    itemMin: 0,
    itemMax: 4,
    min: 0,
    max: 8,
    higherIsBetter: true,
    answerLabels: [{ value: 0, label: 'seperti Bambang' }],
    subscales: ['Dukungan Bambang'],
    subscaleItems: { 'Dukungan Bambang': [1, 2] },
    cutOffs: [{ value: 4, label: 'setara Bambang', citation: 'catatan Bambang' }],
    norm: { sd: 2, reliability: 0.8, citation: 'contoh dari Bambang' },
    citation: 'disusun bersama Bambang Prakoso',
    validation: 'dicoba pada Bambang Prakoso',
    licence: 'milik Bambang',
    points: ['kunjungan Bambang'],
  }
  const copy = forAgency(group, own)
  expect(copy).toMatchObject({
    code: 'SDB',
    version: '2',
    answerLabels: [{ value: 0, label: 'seperti A-02' }],
    subscales: ['Dukungan A-02'],
    subscaleItems: { 'Dukungan A-02': [1, 2] },
    validation: 'dicoba pada A-02',
    norm: { sd: 2, citation: 'contoh dari A-02' },
  })
  expect(namesIn([JSON.stringify(copy)], group)).toEqual([])
})
