import { expect, test } from 'vitest'
import { applyChange, type Change, invertChange, type Origin, withoutStamps } from '../groupFile'
import { incidentChange } from '../incidents/incidentChange'
import { exampleGroup, exampleProgram, exampleSession } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { incidentGaps } from './incidentGaps'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const worker = (id: string, role: DraftOf<'worker'>['role']): AnyDraft => ({
  kind: 'worker',
  record: { id, name: `Contoh ${id}`, role },
})
const incident = (fields: Partial<DraftOf<'incident'>> = {}): DraftOf<'incident'> => ({
  id: 'IN-01',
  date: '2026-02-14',
  kind: 'cedera',
  severity: 'ringan',
  summary: 'Seorang anggota terjatuh dari tangga',
  status: 'terbuka',
  ...fields,
})
const groupWith = (fields: Partial<DraftOf<'incident'>> = {}) =>
  exampleGroup(
    ...exampleProgram(),
    worker('PS-03', 'supervisor'),
    worker('PS-04', 'pimpinan'),
    exampleSession(1, '2026-02-07'),
    exampleSession(2, '2026-02-14', {}, { safetyIncidentIds: fields.sessionId ? ['IN-01'] : [] }),
    { kind: 'incident', record: incident(fields) },
  )
const open = groupWith()

/** What stands against a change, as "code field". */
function against(group: typeof open, change: Change, origin: Origin = 'workHere'): string[] {
  const result = applyChange(group, change, stamp, origin)
  return result.ok ? [] : result.faults.map(({ code, field }) => `${code} ${field}`)
}

const written = (fields: Partial<DraftOf<'incident'>>): Change => ({
  put: [{ kind: 'incident', record: incident(fields) }],
  remove: [],
})

test('an incident that was recorded is neither removed nor set aside, not even by taking back', () => {
  const gone: Change = { put: [], remove: [{ kind: 'incident', id: 'IN-01' }] }
  expect(against(open, gone)).toEqual(['recordKept '])
  expect(against(open, gone, 'takingBack')).toEqual(['recordKept '])
  expect(against(open, written({ archivedAt: stamp.at }))).toEqual(['recordKept '])

  const before = groupWith({ id: 'IN-00' })
  const recording = incidentChange(before, incident({ sessionId: 'P-2' }))
  const result = applyChange(before, recording, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  expect(against(result.group, invertChange(before, recording), 'takingBack')).toEqual([
    'recordKept ',
  ])
})

test('it is corrected freely, and a correction can be taken back', () => {
  const correction = written({ summary: 'Seorang anggota terpeleset di tangga' })
  expect(against(open, correction)).toEqual([])
  expect(against(open, invertChange(open, correction), 'takingBack')).toEqual([])
})

test('only a supervisor or the head closes it', () => {
  const closed = (closedBy: string | null) =>
    against(open, written({ status: 'ditutup', closedDate: '2026-02-20', closedBy }))
  expect(closed(null)).toEqual(['supervisorNeeded closedBy'])
  expect(closed('PS-01')).toEqual(['supervisorNeeded closedBy'])
  expect(closed('PS-03')).toEqual([])
  expect(closed('PS-04')).toEqual([])
})

test('nobody else is afterwards written down as the one who closed it', () => {
  const closing = { status: 'ditutup', closedDate: '2026-02-20' } as const
  const closed = groupWith({ ...closing, closedBy: 'PS-03' })
  expect(against(closed, written({ ...closing, closedBy: 'PS-01' }))).toEqual([
    'supervisorNeeded closedBy',
  ])
  expect(against(closed, written({ ...closing, closedBy: null }))).toEqual([
    'supervisorNeeded closedBy',
  ])
  expect(against(closed, written({ ...closing, closedBy: 'PS-04' }))).toEqual([])
  expect(against(closed, written({ status: 'ditangani' }))).toEqual([])
})

test('one that came closed from elsewhere, by nobody named, can still be written in', () => {
  const closing = { status: 'ditutup', closedDate: '2026-02-20' } as const
  expect(against(groupWith(closing), written({ ...closing, followUp: 'RJ-03' }))).toEqual([])
})

test('nothing about it lies in the days to come', () => {
  expect(against(open, written({ subjectsNotifiedDate: '2026-03-02' }))).toEqual([
    'dayAhead subjectsNotifiedDate',
  ])
  expect(against(open, written({ knownAt: '2026-03-02T01:00:00+07:00' }))).toEqual([
    'dayAhead knownAt',
  ])
})

test('the meeting it happened at lists it, in the same change, whether or not that meeting is signed', () => {
  const signature = { workerId: 'PS-01', at: '2026-02-15T09:00:00+07:00' }
  const signed = exampleGroup(
    ...exampleProgram(),
    exampleSession(1, '2026-02-07'),
    exampleSession(2, '2026-02-14', {}, { signature, safetyIncidentIds: [] }),
    { kind: 'incident', record: incident() },
  )
  const done = (group: typeof open, fields: Partial<DraftOf<'incident'>>) => {
    const result = applyChange(group, incidentChange(group, incident(fields)), stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    expect(incidentGaps(result.group.records)).toEqual([])
    return result.group
  }
  const lists = ({ records }: typeof open) => records.session.map((one) => one.safetyIncidentIds)
  const linked = done(signed, { sessionId: 'P-2' })
  expect(lists(linked)).toEqual([undefined, ['IN-01']])
  const moved = done(linked, { sessionId: 'P-1' })
  expect(lists(moved)).toEqual([['IN-01'], []])
  expect(lists(done(moved, { sessionId: null }))).toEqual([[], []])
  expect(withoutStamps<'session'>(moved.records.session[1] as never).signature).toEqual(signature)
})
