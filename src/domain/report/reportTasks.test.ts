import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { progressReport } from './progressReport'
import type { TaskRow } from './reportTasks'

const march = { from: '2026-03-01', to: '2026-03-31', asOf: '2026-07-31' }

function review(point: string, fields: Partial<DraftOf<'taskReview'>> = {}): AnyDraft {
  return {
    kind: 'taskReview',
    record: {
      id: `${point}.h`,
      point,
      task: 'h',
      date: '2026-03-31',
      attainment: 2,
      effort: 2,
      note: 'Anggota mulai saling menyapa.',
      ...fields,
    },
  }
}

function tasksOf(...put: AnyDraft[]) {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    examplePoint('R1', '2026-02-28'),
    examplePoint('R2', '2026-03-31'),
    exampleSession(1, '2026-03-07', { 'A-01': 'H' }, { stage: 'awal' }),
    exampleSession(2, '2026-03-21', { 'A-01': 'H' }, { stage: 'tengah' }),
    ...put,
  )
  return progressReport(group, march).tasks
}

function rowOf(...put: AnyDraft[]): TaskRow | undefined {
  return tasksOf(...put).rows.find(({ task }) => task === 'h')
}

const relation = (id: string, fields: Partial<DraftOf<'problem'>> = {}): AnyDraft => ({
  kind: 'problem',
  record: {
    id,
    raisedDate: '2026-03-08',
    text: 'Dua anggota saling mendiamkan',
    category: 'relasi',
    raisedBy: 'anggota',
    severity: 'sedang',
    status: 'terbuka',
    ...fields,
  },
})

const incident = (id: string, date: string, kind: DraftOf<'incident'>['kind']): AnyDraft => ({
  kind: 'incident',
  record: {
    id,
    date,
    kind,
    severity: 'sedang',
    memberCodes: ['A-01'],
    summary: 'Rinciannya dicatat pada berkas tersendiri',
    status: 'ditutup',
    closedDate: date,
  },
})

test('what speaks against a task is told first and wholly, then what speaks for it, up to three', () => {
  const harmony = exampleSession(
    3,
    '2026-03-28',
    { 'A-01': 'H' },
    { asas: { penerimaan: 1, kenormatifan: 1, umpanBalik: 0 } },
  )
  const against = rowOf(
    review('R2'),
    relation('MS-01'),
    harmony,
    incident('IN-1', '2026-03-10', 'pelanggaranKerahasiaanAntaranggota'),
  )?.counted
  // Violations 1; means of the asas 1, 1 and 0 of 4, all under a third; 0 of 1 relations repaired: five against.
  expect(against).toMatchObject({ for: 0, against: 5, of: 8 })
  expect(against?.told.map(({ code, voice }) => `${code} ${voice}`)).toEqual([
    'violations against',
    'asasAcceptance against',
    'asasNorms against',
    'asasFeedback against',
    'relationsRepaired against',
  ])

  const well = exampleSession(
    3,
    '2026-03-28',
    { 'A-01': 'H' },
    { asas: { penerimaan: 4, kenormatifan: 3, umpanBalik: 1 } },
  )
  const mixed = rowOf(review('R2'), well)?.counted
  expect(mixed).toMatchObject({ for: 3, against: 1, of: 8 })
  expect(mixed?.told.map(({ code }) => code)).toEqual([
    'asasFeedback',
    'violations',
    'asasAcceptance',
  ])
})

test('a rating older than the period has nothing counted for it', () => {
  expect(rowOf(review('R1'))).toMatchObject({ isRatedInPeriod: false, counted: null })
  expect(rowOf()).toMatchObject({ current: null, counted: null })
})

test("the members' own view stands with how many said so, and visible indicators are counted", () => {
  const seen = review('R2', {
    indicatorStates: ['tampak', 'tampak', 'sebagian', 'tampak', 'belum'],
    memberRating: 3,
    memberRatingCount: 8,
  })
  expect(rowOf(seen)).toMatchObject({ visibleIndicators: 3, memberRating: { level: 3, n: 8 } })
  expect(rowOf(review('R2', { memberRating: 0 }))?.memberRating).toEqual({ level: 0, n: null })
  expect(rowOf(review('R2'))).toMatchObject({ visibleIndicators: null, memberRating: null })
})

test('phases and changes of organisation of the period stand with their days, incidents only as count and kind', () => {
  const organisation = (version: number, validFrom: string): AnyDraft => ({
    kind: 'organisation',
    record: {
      id: `OR-${version}`,
      version,
      validFrom,
      form: 'bergilir',
      ...(version > 1 ? { reason: 'Agar semua belajar memimpin' } : {}),
    },
  })
  const { events, incidents } = tasksOf(
    organisation(1, '2026-02-14'),
    organisation(2, '2026-03-14'),
    incident('IN-1', '2026-03-10', 'risikoMenyakitiDiri'),
    incident('IN-2', '2026-03-19', 'risikoMenyakitiDiri'),
    incident('IN-3', '2026-04-02', 'KDRT'),
  )
  expect(events).toEqual([
    { day: '2026-03-07', kind: 'phase', to: 'awal' },
    { day: '2026-03-14', kind: 'organisation', version: 2 },
    { day: '2026-03-21', kind: 'phase', to: 'tengah' },
  ])
  expect(incidents).toEqual([{ kind: 'risikoMenyakitiDiri', count: 2 }])
})
