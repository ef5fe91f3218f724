import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { slipMeetings } from './slipMeetings'

const slips: DraftOf<'instrument'> = {
  id: 'UCA',
  code: 'UCA',
  name: 'Penilaian segera',
  items: 3,
  itemMin: 1,
  itemMax: 5,
  min: 3,
  max: 15,
  higherIsBetter: true,
  licence: 'umum',
  points: ['setiap pertemuan'],
}

function count(fields: Partial<DraftOf<'instrument'>> = {}): number {
  const group = exampleGroup(
    { kind: 'instrument', record: { ...slips, ...fields } },
    exampleMember('A-01'),
    exampleSession(1, '2026-02-01', { 'A-01': 'H' }, { laiseg: { comfort: 4, n: 1 } }),
    exampleSession(2, '2026-02-08', { 'A-01': 'H' }),
  )
  const [instrument] = group.records.instrument
  return instrument ? slipMeetings(group, instrument) : -1
}

test('an instrument of every meeting is answered where slips were counted', () => {
  expect(count()).toBe(1)
})

test('an instrument with points of its own, or with none, is answered on sheets', () => {
  expect(count({ points: ['pra', 'setiap pertemuan'] })).toBe(0)
  expect(count({ points: null })).toBe(0)
  expect(count({ points: ['setiap sesi konseling'] })).toBe(0)
})
