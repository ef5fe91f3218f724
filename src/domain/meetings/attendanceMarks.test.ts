import { describe, expect, it } from 'vitest'
import type { GroupFile } from '../groupFile'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import type { Session } from '../records/session'
import {
  attendanceAt,
  marked,
  markRefusal,
  marksForBlanks,
  peopleAt,
  statusOfKey,
  withMarks,
} from './attendanceMarks'

const DAY = '2026-03-07'
const sessionOf = (group: GroupFile): Session => {
  const [session] = group.records.session
  if (!session) throw new Error('the example has no meeting')
  return session
}
const agreed = (memberCode: string, fields: object = {}): AnyDraft => ({
  kind: 'consent',
  record: {
    id: `S-${memberCode}`,
    memberCode,
    purpose: 'ikutKelompok',
    status: 'setuju',
    date: '2026-01-02',
    form: 'tertulis',
    signedByMember: true,
    guardianSigned: true,
    ...fields,
  },
})

describe('marks of one meeting', () => {
  it('are given by the five letters, small or capital, and by no other key', () => {
    expect(['h', 'T', 'i', 'S', 'a'].map(statusOfKey)).toEqual(['H', 'T', 'I', 'S', 'A'])
    expect(['x', 'Enter', ' ', ''].map(statusOfKey)).toEqual([null, null, null, null])
  })
  it('drop what only belonged to the former mark: an absent person has no participation and is not late', () => {
    const late = { memberCode: 'A-01', status: 'T', lateMinutes: 15, participation: 2 } as const
    const row = { ...late, note: 'Hujan' }
    expect(marked(row, 'A-01', 'A')).toEqual({ memberCode: 'A-01', status: 'A', note: 'Hujan' })
    expect(marked(row, 'A-01', 'H')).toEqual({
      memberCode: 'A-01',
      status: 'H',
      note: 'Hujan',
      participation: 2,
    })
  })
  it('given to all blanks leave alone what stands: 2 of 4 are recorded, 2 become H', () => {
    const rows = [marked(undefined, 'A-02', 'I'), marked(undefined, 'A-04', 'H')]
    const marks = marksForBlanks(['A-01', 'A-02', 'A-03', 'A-04'], rows, 'H')
    expect(withMarks(rows, marks).map((row) => `${row.memberCode} ${row.status}`)).toEqual([
      'A-02 I',
      'A-04 H',
      'A-01 H',
      'A-03 H',
    ])
  })
  it('are taken away by nothing: a cleared member is not yet recorded, never absent', () => {
    const rows = [marked(undefined, 'A-01', 'H'), marked(undefined, 'A-02', 'A')]
    expect(withMarks(rows, { 'A-02': null })).toEqual([{ memberCode: 'A-01', status: 'H' }])
    expect(withMarks(undefined, { 'A-09': null })).toEqual([])
  })
})

describe('the list of one meeting', () => {
  const members = [
    exampleMember('A-01'),
    exampleMember('A-02', { exitDate: '2026-03-06', status: 'mengundurkanDiri' }),
    exampleMember('A-03', { joinDate: '2026-03-08' }),
    exampleMember('A-04', {
      spells: [
        { from: '2026-01-01', to: '2026-02-01' },
        { from: DAY, to: null },
      ],
    }),
    exampleMember('A-05', { status: 'calon' }),
  ]
  it('holds who belongs to the group on its day, whoever came back included', () => {
    const group = exampleGroup(...members, exampleSession(9, DAY))
    expect(peopleAt(group, sessionOf(group)).map(({ code }) => code)).toEqual(['A-01', 'A-04'])
  })
  it('keeps in sight who was marked before', () => {
    const archived = exampleMember('A-06', { archivedAt: '2026-04-01T08:00:00+07:00' })
    const group = exampleGroup(...members, archived, exampleSession(9, DAY, { 'A-06': 'H' }))
    expect(peopleAt(group, sessionOf(group)).map(({ code }) => code)).toEqual([
      'A-01',
      'A-04',
      'A-06',
    ])
  })
  it('counts blanks apart: present 1 of 2 recorded (0.5), 1 blank', () => {
    const three = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))
    const session = exampleSession(9, DAY, { 'A-01': 'T', 'A-02': 'S' }, { status: 'direncanakan' })
    const group = exampleGroup(...three, session)
    expect(attendanceAt(group, sessionOf(group))).toMatchObject({
      expected: 3,
      recorded: 2,
      notRecorded: 1,
      present: 1,
      rate: 0.5,
    })
  })
})

describe('why a mark is refused', () => {
  const people = [exampleMember('A-01'), exampleMember('A-02')]
  const group = exampleGroup(...people, agreed('A-01'), exampleSession(9, DAY, { 'A-02': 'H' }))
  const refusal = (memberCode: string, status: 'H' | 'T' | 'I' | 'A', today = DAY) =>
    markRefusal(group, sessionOf(group), { memberCode, status }, today)

  it('nothing stands against somebody who agreed', () => {
    expect(refusal('A-01', 'H')).toBeNull()
  })
  it('nobody is newly present without consent; absence needs none', () => {
    const bare = exampleGroup(...people, exampleSession(9, DAY))
    const mark = { memberCode: 'A-02', status: 'H' } as const
    expect(markRefusal(bare, sessionOf(bare), mark, DAY)).toBe('withoutConsent')
    expect(markRefusal(bare, sessionOf(bare), { ...mark, status: 'A' }, DAY)).toBeNull()
  })
  it('whoever was taken over as present may turn out to have been late', () => {
    expect(refusal('A-02', 'T')).toBeNull()
  })
  it('before the day only those who sent word are written down', () => {
    expect(refusal('A-01', 'H', '2026-03-06')).toBe('ahead')
    expect(refusal('A-01', 'A', '2026-03-06')).toBe('ahead')
    expect(refusal('A-01', 'I', '2026-03-06')).toBeNull()
  })
})
