import { expect, test } from 'vitest'
import { applyChange, type GroupFile, invertChange, recordOf, withoutStamps } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const signature = { workerId: 'PS-01', at: '2026-02-10T10:00:00+07:00' }
const addendum = {
  at: '2026-02-12T10:00:00+07:00',
  workerId: 'PS-01',
  text: 'A-01 datang pukul 14.',
}

function groupWith(fields: Partial<DraftOf<'session'>> = {}): GroupFile {
  return exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleSession(1, '2026-02-07', {}, { title: 'Kenalan', ...fields }),
  )
}

function storedIn(group: GroupFile): DraftOf<'session'> {
  const stored = recordOf(group, 'session', 'P-1')
  if (!stored) throw new Error('the example has its meeting')
  return withoutStamps<'session'>(stored)
}

/** What stands against writing the meeting, as "code field". */
function against(group: GroupFile, fields: Partial<DraftOf<'session'>>): string[] {
  const record = { ...storedIn(group), ...fields }
  const result = applyChange(group, { put: [{ kind: 'session', record }], remove: [] }, stamp)
  return result.ok ? [] : result.faults.map(({ code, field }) => `${code} ${field}`)
}

const open = groupWith()
const signed = groupWith({ signature })

test('a record that nobody has signed changes freely', () => {
  expect(against(open, { title: 'Perkenalan', recording: { processSummary: 'Tenang.' } })).toEqual(
    [],
  )
})

test('only a meeting that was held is signed', () => {
  expect(against(open, { signature })).toEqual([])
  for (const status of ['direncanakan', 'ditunda', 'dibatalkan'] as const) {
    const group = groupWith({ status, statusReason: 'Ruang dipakai' })
    expect(against(group, { signature })).toEqual(['notHeld signature'])
  }
  expect(
    against(groupWith({ status: 'direncanakan' }), { status: 'terlaksana', signature }),
  ).toEqual([])
})

test('a signed record keeps every word, its status and its signature', () => {
  expect(
    against(signed, {
      title: 'Perkenalan',
      recording: { processSummary: 'Ramai.' },
      taskFocus: { a: 2 },
    }),
  ).toEqual(['recordSigned title', 'recordSigned recording', 'recordSigned taskFocus'])
  expect(against(signed, { status: 'direncanakan' })).toEqual(['recordSigned status'])
  expect(against(signed, { signature: null })).toEqual(['recordSigned signature'])
  expect(against(signed, { signature: { ...signature, workerId: 'PS-01', at: stamp.at } })).toEqual(
    ['recordSigned signature'],
  )
  expect(against(signed, { archivedAt: stamp.at })).toEqual(['recordSigned archivedAt'])
})

test('writing a signed record as it was, or a blank where nothing stood, is no change', () => {
  expect(against(signed, {})).toEqual([])
  expect(against(signed, { place: null })).toEqual([])
})

test('a signed record takes addenda, and keeps those it has', () => {
  expect(against(signed, { addenda: [addendum] })).toEqual([])
  const added = groupWith({ signature, addenda: [addendum] })
  expect(against(added, { addenda: [addendum, { ...addendum, text: 'Lagi.' }] })).toEqual([])
  expect(against(added, { addenda: [] })).toEqual(['recordSigned addenda'])
  expect(against(added, { addenda: [{ ...addendum, text: 'Lain.' }] })).toEqual([
    'recordSigned addenda',
  ])
  expect(against(added, { addenda: [{ ...addendum, text: 'Baru.' }, addendum] })).toEqual([
    'recordSigned addenda',
  ])
})

test('a signed record is not taken away, one that nobody signed is', () => {
  const removed = (group: GroupFile) => {
    const change = { put: [], remove: [{ kind: 'session' as const, id: 'P-1' }] }
    const result = applyChange(group, change, stamp)
    return result.ok ? [] : result.faults.map(({ code }) => code)
  }
  expect(removed(signed)).toEqual(['recordSigned'])
  expect(removed(open)).toEqual([])
})

test('the signature itself can be taken back, as long as nothing else was done', () => {
  const record = { ...storedIn(open), signature }
  const change = { put: [{ kind: 'session' as const, record }], remove: [] }
  const result = applyChange(open, change, stamp)
  if (!result.ok) throw new Error('the example was refused')
  const back = applyChange(result.group, invertChange(open, change), stamp, 'takingBack')
  expect(back.ok && recordOf(back.group, 'session', 'P-1')?.signature).toBeUndefined()
  expect(applyChange(result.group, invertChange(open, change), stamp).ok).toBe(false)
})

test('putting a meeting off needs a reason; one that was put off elsewhere without any does not hinder', () => {
  expect(against(groupWith({ status: 'direncanakan' }), { status: 'ditunda' })).toEqual([
    'reasonNeeded statusReason',
  ])
  expect(
    against(groupWith({ status: 'direncanakan' }), { status: 'ditunda', statusReason: 'Banjir' }),
  ).toEqual([])
  expect(against(groupWith({ status: 'ditunda' }), { title: 'Perkenalan' })).toEqual([])
})

test('work on other records goes on beside a signed one', () => {
  const record = { ...storedIn(open), id: 'P-2', number: 2, date: '2026-02-14' }
  expect(applyChange(signed, { put: [{ kind: 'session', record }], remove: [] }, stamp).ok).toBe(
    true,
  )
})
