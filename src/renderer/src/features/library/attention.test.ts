import { expect, test } from 'vitest'
import type { GroupSummary } from '../../../../domain/groupSummary'
import { attentionOf } from './attention'

const calm: GroupSummary = {
  code: 'KLP-01',
  name: 'Kelompok Contoh',
  status: 'berjalan',
  members: 8,
  plannedSessions: 12,
  heldSessions: 2,
  heldDays: ['2026-01-03', '2026-01-10'],
  plannedDays: ['2026-01-17'],
  unrecorded: 0,
  openProblems: 0,
  lastReview: '2026-01-10',
}

test('a group in order asks for nothing on the day of its next meeting', () => {
  expect(attentionOf(calm, '2026-01-17')).toEqual([])
})

test('a planned meeting whose day has passed is told', () => {
  expect(attentionOf(calm, '2026-01-18')).toEqual(['1 pertemuan terencana sudah lewat'])
})

test('unwritten meetings, open problems and a missing review are told in this order', () => {
  const busy = { ...calm, unrecorded: 2, openProblems: 1, lastReview: null }
  expect(attentionOf(busy, '2026-01-11')).toEqual([
    '2 pertemuan belum dicatat',
    '1 persoalan masih terbuka',
    'Delapan tugas belum pernah ditelaah',
  ])
})
