import { expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember } from './exampleGroup'
import { incidentMatters } from './incidentMatters'

const incident = (fields: Partial<DraftOf<'incident'>> = {}): AnyDraft => ({
  kind: 'incident',
  record: {
    id: 'IN-01',
    date: '2026-10-02',
    kind: 'kegagalanPelindunganData',
    severity: 'sedang',
    memberCodes: ['A-01'],
    summary: 'Daftar hadir tertinggal',
    status: 'terbuka',
    ...fields,
  },
})

/** What is the matter on a day, as "kind days". */
function matters(day: string, fields: Partial<DraftOf<'incident'>> = {}): string[] {
  const group = exampleGroup(exampleMember('A-01'), incident(fields))
  return incidentMatters(group, day).map(({ kind, days }) => `${kind} ${days}`)
}

test('whoever must be told comes first', () => {
  expect(matters('2026-10-02')).toEqual([
    'supervisorNotTold 0',
    // From the first minute of 2 October 72 hours: the last whole day is 4 October.
    'subjectsNotNotified 2',
    'authorityNotNotified 2',
  ])
  expect(matters('2026-10-06')).toEqual([
    'supervisorNotTold -4',
    'subjectsNotNotified -2',
    'authorityNotNotified -2',
  ])
})

test('what was done, even late, is no open matter; then closing is left', () => {
  const told = {
    informed: [{ who: 'Bu Endang', date: '2026-10-05', role: 'supervisor' as const }],
    subjectsNotifiedDate: '2026-10-04',
    authorityNotifiedDate: '2026-10-08',
  }
  expect(matters('2026-10-08', told)).toEqual(['incidentNotClosed 6'])
  expect(matters('2026-10-04', told)).toEqual(['supervisorNotTold -2', 'authorityNotNotified 0'])
})

test('closing takes the place of telling the supervisor, not of the notices of the law', () => {
  const closed = { status: 'ditutup', closedDate: '2026-10-05' } as const
  expect(matters('2026-10-05', closed)).toEqual([
    'subjectsNotNotified -1',
    'authorityNotNotified -1',
  ])
  expect(matters('2026-10-04', closed)).toContain('supervisorNotTold -2')
  expect(matters('2026-10-05', { ...closed, kind: 'cedera' })).toEqual([])
})

test('what became known later is no matter before, and nothing of what was written is passed on', () => {
  expect(matters('2026-10-01')).toEqual([])
  expect(matters('2026-10-03', { knownAt: '2026-10-04T09:00:00+07:00' })).toEqual([])
  const group = exampleGroup(exampleMember('A-01'), incident())
  expect(JSON.stringify(incidentMatters(group, '2026-10-06'))).not.toMatch(/A-01|Daftar hadir/)
})
