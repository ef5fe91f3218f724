import { expect, test } from 'vitest'
import { taskCodes } from '../../catalog/tasks'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleSession } from '../exampleGroup'
import { counts, suggestionFor } from './exampleSuggestion'

const resource = (id: string, fields: Partial<DraftOf<'resource'>> = {}): AnyDraft => ({
  kind: 'resource',
  record: {
    id,
    name: 'PKBM Contoh',
    category: 'pendidikan',
    systemKind: 'formal',
    status: 'aktif',
    ...fields,
  },
})
const place = { lat: -7.2, lon: 110.4 }
const meeting = (number: number, fields: Partial<DraftOf<'session'>> = {}) =>
  exampleSession(number, `2026-03-0${number}`, {}, fields)

test('f1: resources are on the map and were checked within 180 days', () => {
  const checked = resource('RS-1', { ...place, verifiedDate: '2025-10-02' })
  expect(suggestionFor('f1', checked).answer).toBe('ya')
  const stale = suggestionFor('f1', resource('RS-1', { ...place, verifiedDate: '2025-10-01' }))
  expect(stale.answer).toBe('sebagian')
  expect(stale.missing[0]).toMatchObject({ code: 'resourcesVerified', lacking: ['RS-1'] })
  expect(suggestionFor('f1', resource('RS-1')).answer).toBe('belum')
  expect(suggestionFor('f1').answer).toBeNull()
})

test('f1: a resource that was checked only later says nothing of the day', () => {
  expect(suggestionFor('f1', resource('RS-1', { verifiedDate: '2026-04-01' })).answer).toBeNull()
})

test('f2: a resource was used since the last check', () => {
  const use = (date: string): AnyDraft => ({
    kind: 'resourceUse',
    record: { id: 'PM-1', date, resourceId: 'RS-1', initiatedBy: 'anggota', kind: 'kunjungan' },
  })
  const known = [meeting(1), resource('RS-1')]
  expect(suggestionFor('f2', ...known, use('2026-03-05')).answer).toBe('ya')
  expect(suggestionFor('f2', ...known, use('2026-04-05')).answer).toBe('belum')
  expect(suggestionFor('f2', meeting(1)).answer).toBeNull()
})

test('f3: most meetings were chosen by the group, alone or with the worker', () => {
  const chosen = (number: number, chosenBy: 'pekerjaSosial' | 'bersama') =>
    meeting(number, { plan: { chosenBy } })
  const [together, alone] = [chosen(1, 'bersama'), chosen(2, 'pekerjaSosial')]
  expect(suggestionFor('f3', together).answer).toBe('ya')
  expect(suggestionFor('f3', together, alone).answer).toBe('sebagian')
  expect(suggestionFor('f3', alone).answer).toBe('belum')
  expect(suggestionFor('f3', meeting(1)).answer).toBeNull()
})

const measured: AnyDraft[] = [
  {
    kind: 'instrument',
    record: {
      id: 'INS-1',
      code: 'S-1',
      name: 'Skala contoh',
      items: 1,
      itemMin: 0,
      itemMax: 10,
      min: 0,
      max: 10,
      higherIsBetter: true,
      licence: 'milik lembaga',
    },
  },
  {
    kind: 'administration',
    record: {
      id: 'INS-1.A-01.pra',
      instrumentId: 'INS-1',
      memberCode: 'A-01',
      point: 'pra',
      date: '2026-03-01',
      total: 5,
    },
  },
]
const rated: AnyDraft[] = taskCodes.map((task) => ({
  kind: 'taskReview',
  record: {
    id: `R2.${task}`,
    point: 'R2',
    task,
    date: '2026-03-31',
    attainment: 2,
    effort: 1,
    note: 'Sebagian anggota terlibat.',
  },
}))

test('f4: slips at every meeting, results of every member, all eight tasks rated', () => {
  const slips = meeting(1, {
    laiseg: { comfort: 4, n: 1 },
    attendance: [{ memberCode: 'A-01', status: 'H' }],
  })
  const member = exampleMember('A-01')
  expect(suggestionFor('f4', member, slips, ...measured, ...rated).answer).toBe('ya')
  const half = suggestionFor('f4', member, slips, meeting(2), ...measured)
  expect(half.answer).toBe('sebagian')
  expect(counts(half, 'meetingsWithSlips')).toBe('1/2')
  expect(counts(half, 'tasksRated')).toBe('0/8')
  expect(suggestionFor('f4', member, meeting(1)).answer).toBe('belum')
})

test('f4: before the first meeting no slips are asked for', () => {
  const records = [exampleMember('A-01'), ...measured, ...rated]
  expect(suggestionFor('f4', ...records).answer).toBe('ya')
})

test('f5: a report of results was approved and the group heard of them', () => {
  const report = (fields: Partial<DraftOf<'report'>>): AnyDraft => ({
    kind: 'report',
    record: {
      id: 'LP-1',
      kind: 'laporanPerkembanganKelompok',
      date: '2026-03-20',
      classification: 'R',
      ...fields,
    },
  })
  const told: AnyDraft = {
    kind: 'evaluation',
    record: { id: 'EV-1', kind: 'proses', date: '2026-03-20', feedbackToGroupDate: '2026-03-27' },
  }
  expect(suggestionFor('f5', meeting(1), report({ status: 'disahkan' }), told).answer).toBe('ya')
  expect(suggestionFor('f5', meeting(1), report({ number: '041/LPK' }), told).answer).toBe('ya')
  expect(suggestionFor('f5', meeting(1), report({ status: 'draf' }), told).answer).toBe('sebagian')
  const plan = report({ kind: 'rencanaProgram', status: 'disahkan' })
  expect(suggestionFor('f5', meeting(1), plan).answer).toBe('belum')
  expect(suggestionFor('f5').answer).toBeNull()
})
