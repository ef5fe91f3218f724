import { expect, test } from 'vitest'
import { applyChange, type Change, type GroupFile, recordOf } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { Session } from '../records/session'
import {
  cancelledChange,
  heldChange,
  plannedAgainChange,
  postponedChange,
  type Replacement,
} from './statusChanges'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const plan = { objectives: ['Saling kenal'], agenda: [{ activity: 'Doa', minutes: 10 }] }
const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01'),
  exampleSession(1, '2026-02-20', { 'A-01': 'H' }),
  exampleSession(2, '2026-02-27', {}, { status: 'direncanakan', title: 'Peran', plan }),
  exampleSession(3, '2026-03-06', {}, { status: 'direncanakan' }),
)

function session(of: GroupFile, id: string): Session {
  const found = recordOf(of, 'session', id)
  if (!found) throw new Error(`the example has ${id}`)
  return found
}

function after(change: Change, before = group): GroupFile {
  const result = applyChange(before, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function faultsOf(change: Change): string[] {
  const result = applyChange(group, change, stamp)
  return result.ok ? [] : result.faults.map(({ code, field }) => `${code} ${field}`)
}

const postponed = (replacement: Replacement, reason = 'Ujian sekolah') =>
  postponedChange(group, session(group, 'P-2'), { reason, replacement })

test('a meeting is held on its day or later, never ahead of it', () => {
  expect(session(after(heldChange(session(group, 'P-2'))), 'P-2').status).toBe('terlaksana')
  expect(faultsOf(heldChange(session(group, 'P-3')))).toEqual(['dayAhead date'])
})

test('cancelling and putting off need a reason', () => {
  expect(faultsOf(cancelledChange(session(group, 'P-2'), ' '))).toEqual([
    'reasonNeeded statusReason',
  ])
  expect(faultsOf(postponed({ kind: 'unknown' }, ''))).toEqual(['reasonNeeded statusReason'])
  const cancelled = after(cancelledChange(session(group, 'P-2'), 'Ruang terendam'))
  expect(session(cancelled, 'P-2').status).toBe('dibatalkan')
})

test('what is put off takes its plan to a new meeting, and both name each other; all others stay as they are', () => {
  const next = after(postponed({ kind: 'newMeeting', date: '2026-03-13', movesEnd: false }))
  expect(session(next, 'P-2')).toMatchObject({ status: 'ditunda', movedToSessionId: 'P-04' })
  expect(session(next, 'P-04')).toMatchObject({
    number: 4,
    date: '2026-03-13',
    status: 'direncanakan',
    title: 'Peran',
    plan,
    replacesSessionId: 'P-2',
  })
  expect(session(next, 'P-04').attendance).toBeUndefined()
  expect(session(next, 'P-1')).toBe(session(group, 'P-1'))
  expect(session(next, 'P-3')).toBe(session(group, 'P-3'))
})

test('a replacement after the last day is refused, unless the program ends later', () => {
  const date = '2026-07-04'
  expect(faultsOf(postponed({ kind: 'newMeeting', date, movesEnd: false }))).not.toEqual([])
  const next = after(postponed({ kind: 'newMeeting', date, movesEnd: true }))
  expect(next.records.program[0]?.endDate).toBe(date)
})

test('what is put off can be joined to a meeting that is planned, whose own plan stays', () => {
  const next = after(postponed({ kind: 'plannedMeeting', id: 'P-3' }))
  expect(session(next, 'P-3')).toMatchObject({ date: '2026-03-06', replacesSessionId: 'P-2' })
  expect(session(next, 'P-3').plan).toBeUndefined()
  expect(session(next, 'P-2').movedToSessionId).toBe('P-3')
})

test('what is put off without a replacement, or to one that is gone, names none', () => {
  expect(session(after(postponed({ kind: 'unknown' })), 'P-2').movedToSessionId).toBeUndefined()
  const gone = postponed({ kind: 'plannedMeeting', id: 'P-99' })
  expect(session(after(gone), 'P-2').movedToSessionId).toBeUndefined()
})

test('planned again, neither meeting stands in the place of the other', () => {
  const off = after(postponed({ kind: 'plannedMeeting', id: 'P-3' }))
  const again = after(plannedAgainChange(off, session(off, 'P-2')), off)
  expect(session(again, 'P-2')).toMatchObject({ status: 'direncanakan', movedToSessionId: null })
  expect(session(again, 'P-2').statusReason).toBeNull()
  expect(session(again, 'P-3').replacesSessionId).toBeNull()
})
