import { expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, examplePoint, exampleSession } from '../exampleGroup'
import { counts, suggestionFor } from './exampleSuggestion'

const meeting = (number: number, fields: Partial<DraftOf<'session'>> = {}) =>
  exampleSession(number, `2026-03-0${number}`, {}, fields)
const mark = (memberCode: string, participation: number | null) => ({
  memberCode,
  status: 'H' as const,
  participation,
})

test('c1: every meeting has an objective and an agenda', () => {
  const planned = meeting(1, {
    plan: { objectives: ['saling mengenal'], agenda: [{ activity: 'putaran nama' }] },
  })
  expect(suggestionFor('c1', planned).answer).toBe('ya')
  const half = suggestionFor('c1', planned, meeting(2))
  expect(half.answer).toBe('sebagian')
  expect(half.missing.map(({ lacking }) => lacking)).toEqual([['2'], ['2']])
  expect(suggestionFor('c1', meeting(1)).answer).toBe('belum')
  expect(suggestionFor('c1').answer).toBeNull()
})

test('c2: acceptance is rated 2 throughout and 3 mostly, and notes carry no labels', () => {
  const accepted = (number: number, penerimaan: number, processSummary = 'Anggota berbagi.') =>
    meeting(number, { asas: { penerimaan }, recording: { processSummary } })
  expect(suggestionFor('c2', accepted(1, 2), accepted(2, 3), accepted(3, 3)).answer).toBe('ya')
  expect(suggestionFor('c2', accepted(1, 2), accepted(2, 2)).answer).toBe('sebagian')
  const labelled = suggestionFor('c2', accepted(1, 3, 'A-01 malas dan diam.'))
  expect(labelled.answer).toBe('sebagian')
  expect(labelled.missing.map(({ code, lacking }) => [code, lacking])).toEqual([
    ['notesWithoutLabels', ['1']],
  ])
  expect(suggestionFor('c2', accepted(1, 3, 'Kemalasan bukan topiknya.')).answer).toBe('ya')
  expect(suggestionFor('c2', meeting(1, { asas: { penerimaan: 1 } })).answer).toBe('belum')
  expect(suggestionFor('c2', meeting(1)).answer).toBeNull()
})

test('c3: nobody is silent at two meetings; a mark without participation says nothing', () => {
  const members = [exampleMember('A-01'), exampleMember('A-02'), exampleMember('A-03')]
  const first = meeting(1, { attendance: [mark('A-01', 2), mark('A-02', 0), mark('A-03', null)] })
  const second = (value: number) =>
    meeting(2, { attendance: [mark('A-01', 1), mark('A-02', value)] })
  expect(suggestionFor('c3', ...members, first, second(1)).answer).toBe('ya')
  const silent = suggestionFor('c3', ...members, first, second(0))
  expect(silent.answer).toBe('sebagian')
  expect(counts(silent, 'nobodySilentTwice')).toBe('1/2')
  expect(silent.missing[0]?.lacking).toEqual(['A-02'])
  expect(suggestionFor('c3', ...members, meeting(1)).answer).toBeNull()
})

test('c3: when all are silent twice it is belum', () => {
  const records = [1, 2].map((number) => meeting(number, { attendance: [mark('A-01', 0)] }))
  expect(suggestionFor('c3', exampleMember('A-01'), ...records).answer).toBe('belum')
})

test('c4: pattern and role of the worker are written for most meetings', () => {
  const observed = (number: number) =>
    meeting(number, { recording: { interactionPattern: 'bebas', workerRole: 'memudahkan' } })
  expect(suggestionFor('c4', observed(1), observed(2), meeting(3)).answer).toBe('ya')
  expect(suggestionFor('c4', observed(1), meeting(2)).answer).toBe('sebagian')
  expect(suggestionFor('c4', meeting(1)).answer).toBe('belum')
  expect(suggestionFor('c4').answer).toBeNull()
})

test('c5: norms stand in a contract that was signed by the day', () => {
  const contract = (fields: Partial<DraftOf<'contract'>>): AnyDraft => ({
    kind: 'contract',
    record: { id: 'KK-v1.0', version: '1.0', norms: ['Satu orang bicara'], ...fields },
  })
  expect(suggestionFor('c5', meeting(1), contract({ firstSignedDate: '2026-03-08' })).answer).toBe(
    'ya',
  )
  expect(suggestionFor('c5', meeting(1), contract({ firstSignedDate: '2026-04-08' })).answer).toBe(
    'sebagian',
  )
  expect(suggestionFor('c5', meeting(1)).answer).toBe('belum')
  expect(suggestionFor('c5').answer).toBeNull()
})

test('only meetings after the last check of the same principle count', () => {
  const before: AnyDraft[] = [
    examplePoint('R1', '2026-03-01'),
    {
      kind: 'principleCheck',
      record: { id: 'R1.c', point: 'R1', principle: 'c', answers: ['ya', null, null, null, null] },
    },
  ]
  const planned = meeting(2, { plan: { objectives: ['x'], agenda: [{ activity: 'y' }] } })
  expect(suggestionFor('c1', ...before, meeting(1), planned).answer).toBe('ya')
  expect(suggestionFor('c1', meeting(1), planned).answer).toBe('sebagian')
})

test('what lies after the review point is not known yet', () => {
  expect(suggestionFor('c1', exampleSession(9, '2026-04-01')).answer).toBeNull()
})
