import { expect, test } from 'vitest'
import { recordOf } from '../../groupFile'
import { exampleGroup, exampleMember, examplePoint, exampleSession } from '../exampleGroup'
import { exampleDecision, exampleGoal, exampleOrganisation } from '../principles/exampleSuggestion'
import { namedRecords, recordsInWindow } from './evidenceRecords'
import { evidenceWindow } from './evidenceWindow'
import { exampleProblem } from './exampleEvidence'

const group = exampleGroup(
  examplePoint('R1', '2026-02-28'),
  examplePoint('R2', '2026-03-31'),
  exampleMember('A-01'),
  exampleSession(1, '2026-02-28'),
  exampleSession(2, '2026-03-01'),
  exampleSession(3, '2026-03-31', {}, { ledBy: 'anggota' }),
  exampleSession(4, '2026-04-01'),
  exampleSession(5, '2026-03-14', {}, { status: 'direncanakan' }),
  exampleDecision('KP-01', { date: '2026-03-05', proposedBy: 'anggota' }),
  exampleProblem('MS-01', {
    raisedDate: '2026-02-01',
    resolvedDate: '2026-03-10',
    status: 'selesai',
    raisedBy: 'pekerjaSosial',
  }),
  exampleProblem('MS-02', { archivedAt: '2026-03-20T08:00:00+07:00' }),
  exampleGoal('TK-1', {
    ratings: ['R1', 'R2'].map((point) => ({
      point,
      date: '2026-03-02',
      level: 0,
      evidence: 'Tampak pada pertemuan',
    })),
  }),
  exampleGoal('TK-2'),
  exampleOrganisation(1, {
    validFrom: '2026-02-01',
    coachingNotes: [{ date: '2026-03-20', text: 'Membagi giliran' }],
  }),
  {
    kind: 'contract',
    record: { id: 'KK-v1.0', version: '1.0', firstSignedDate: '2026-02-07' },
  },
  {
    kind: 'strengthsReview',
    record: { id: 'KL-1', date: '2026-03-25', strengths: ['Saling mengingatkan'] },
  },
  {
    kind: 'incident',
    record: {
      id: 'IN-01',
      date: '2026-03-14',
      kind: 'pelanggaranKerahasiaanAntaranggota',
      severity: 'sedang',
      summary: 'Cerita seorang anggota terdengar di luar.',
      status: 'terbuka',
    },
  },
)

function inWindow(pointId: string, asOf = '2026-07-31'): string[] {
  const point = recordOf(group, 'reviewPoint', pointId)
  if (!point) throw new Error(`no point ${pointId}`)
  return recordsInWindow(group, evidenceWindow(group, point, asOf)).map(
    ({ id, day }) => `${id} ${day}`,
  )
}

test('what can be named lies after the review before and up to the day of this one, in order of time', () => {
  expect(inWindow('R2')).toEqual([
    'P-2 2026-03-01',
    'KP-01 2026-03-05',
    'MS-01 2026-03-10',
    'OR-1 2026-03-20',
    'KL-1 2026-03-25',
    'P-3 2026-03-31',
    'TK-1 2026-03-31',
  ])
})

test('the first review looks back to the beginning', () => {
  expect(inWindow('R1')).toEqual([
    'MS-01 2026-02-01',
    'OR-1 2026-02-01',
    'KK-v1.0 2026-02-07',
    'P-1 2026-02-28',
    'TK-1 2026-02-28',
  ])
})

test('a review that lies ahead offers what happened until today', () => {
  expect(inWindow('R2', '2026-03-09')).toEqual(['P-2 2026-03-01', 'KP-01 2026-03-05'])
})

test('an incident cannot be named, because reports print the names', () => {
  expect(inWindow('R2').some((line) => line.startsWith('IN-01'))).toBe(false)
})

test('named records tell whether members began them; other names stay under their own', () => {
  expect(namedRecords(group, ['P-2', 'P-3', 'KP-01', 'TK-2', 'INS-2@P-03'])).toEqual([
    { kind: 'session', id: 'P-2', day: '2026-03-01', isLedByMembers: false },
    { kind: 'session', id: 'P-3', day: '2026-03-31', isLedByMembers: true },
    { kind: 'decision', id: 'KP-01', day: '2026-03-05', isLedByMembers: true },
    { kind: 'goal', id: 'TK-2', day: null, isLedByMembers: false },
    { kind: null, id: 'INS-2@P-03', day: null, isLedByMembers: false },
  ])
})
