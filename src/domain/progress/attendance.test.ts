import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absentTwiceRunning,
  attendanceByMember,
  attendanceBySession,
  attendanceOverall,
  expectedMarks,
} from './attendance'
import { exampleGroup, exampleMember, exampleSession } from './exampleGroup'

const week = (number: number) => `2026-01-${String(number).padStart(2, '0')}`

/** Eight weeks, the fourth cancelled; m3 came later, m4 left, m5 left and came back, m6 is hardly recorded. */
const mixed = exampleGroup(
  exampleMember('m1'),
  exampleMember('m2'),
  exampleMember('m3', { joinDate: week(3) }),
  exampleMember('m4', { exitDate: week(5), status: 'mengundurkanDiri' }),
  exampleMember('m5', {
    spells: [
      { from: '2026-01-01', to: week(2) },
      { from: week(6), to: null },
    ],
  }),
  exampleMember('m6'),
  exampleMember('m7', { status: 'calon' }),
  exampleSession(1, week(1), { m1: 'H', m2: 'H', m4: 'H', m5: 'H', m6: 'I' }),
  exampleSession(2, week(2), { m1: 'H', m2: 'A', m4: 'H', m5: 'I', m6: 'I' }),
  exampleSession(3, week(3), { m1: 'H', m2: 'H', m3: 'H', m4: 'A', m6: 'I' }),
  exampleSession(4, week(4), {}, { status: 'dibatalkan', statusReason: 'Banjir' }),
  exampleSession(5, week(5), { m1: 'H', m2: 'I', m3: 'T', m4: 'A', m6: 'S' }),
  exampleSession(6, week(6), { m1: 'H', m2: 'H', m3: 'H', m5: 'H' }),
  exampleSession(7, week(7), { m1: 'H', m2: 'A', m3: 'S', m5: 'H' }),
  exampleSession(8, week(8), { m1: 'H', m2: 'A', m3: 'H', m5: 'H' }),
)

const memberRate = (code: string) =>
  attendanceByMember(mixed).find(({ member }) => member.code === code)?.attendance

describe('attendance of members', () => {
  it('counts late as present: m3 was there 4 of 5 times, once late', () => {
    expect(memberRate('m3')).toMatchObject({ expected: 5, present: 4, late: 1, S: 1, rate: 0.8 })
  })
  it('expects nobody after leaving: m4 2 of 4', () => {
    expect(memberRate('m4')).toMatchObject({ expected: 4, present: 2, A: 2, rate: 0.5 })
  })
  it('expects one who left and came back only inside both stays: m5 4 of 5', () => {
    expect(memberRate('m5')).toMatchObject({ expected: 5, present: 4, rate: 0.8 })
  })
  it('counts blanks and leaves them out of the rate: m6 0 of 4 recorded, 3 blank', () => {
    expect(memberRate('m6')).toMatchObject({ expected: 7, recorded: 4, notRecorded: 3, rate: 0 })
  })
  it('knows no rate without the excused when every mark is excused', () => {
    expect(memberRate('m6')?.rateWithoutExcused).toBeNull()
    expect(memberRate('m2')?.rateWithoutExcused).toBe(3 / 6)
  })
  it('leaves candidates out', () => {
    expect(memberRate('m7')).toBeUndefined()
  })
})

describe('attendance of meetings', () => {
  it('lists held meetings only, each with the members expected that day', () => {
    const rows = attendanceBySession(mixed).map(({ session, attendance }) => [
      session.number,
      attendance.present,
      attendance.recorded,
      attendance.expected,
    ])
    expect(rows).toEqual([
      [1, 4, 5, 5],
      [2, 2, 5, 5],
      [3, 3, 5, 5],
      [5, 2, 5, 5],
      [6, 4, 4, 5],
      [7, 2, 4, 5],
      [8, 3, 4, 5],
    ])
  })
  it('takes the group rate over all marks, 20 of 32 = 0.625, not over the rates of members', () => {
    expect(attendanceOverall(mixed)).toMatchObject({
      expected: 35,
      recorded: 32,
      present: 20,
      rate: 0.625,
    })
  })
  it('looks at a period by the day of the meeting, both ends included', () => {
    expect(attendanceOverall(mixed, { from: week(2), to: week(3) })).toMatchObject({
      expected: 10,
      present: 5,
    })
  })
  it('leaves planned and postponed meetings out', () => {
    const group = exampleGroup(
      exampleMember('m1'),
      exampleSession(1, week(1), {}, { status: 'ditunda' }),
      exampleSession(2, week(8), {}, { status: 'direncanakan' }),
    )
    expect(attendanceBySession(group)).toEqual([])
    expect(attendanceOverall(group)).toMatchObject({ expected: 0, rate: null })
  })
  it('knows no rate when all marks are blank, and counts the blanks', () => {
    const group = exampleGroup(exampleMember('m1'), exampleMember('m2'), exampleSession(1, week(1)))
    expect(attendanceOverall(group)).toMatchObject({
      expected: 2,
      notRecorded: 2,
      present: 0,
      rate: null,
      rateWithoutExcused: null,
    })
  })
  it('leaves archived meetings out', () => {
    const group = exampleGroup(
      exampleMember('m1'),
      exampleSession(1, week(1), { m1: 'H' }, { archivedAt: '2026-02-01T08:00:00+07:00' }),
    )
    expect(attendanceOverall(group).expected).toBe(0)
  })
})

describe('absentTwiceRunning', () => {
  it('names who missed the last two meetings at which they were expected', () => {
    expect(absentTwiceRunning(expectedMarks(mixed))).toEqual(['m2', 'm4'])
  })
  it('says nothing where the second meeting was not recorded', () => {
    const group = exampleGroup(
      exampleMember('m1'),
      exampleSession(1, week(1), { m1: 'A' }),
      exampleSession(2, week(2)),
    )
    expect(absentTwiceRunning(expectedMarks(group))).toEqual([])
  })
})

describe('attendance in general', () => {
  it('keeps its counts together and its rates between 0 and 1', () => {
    const mark = fc.constantFrom('H', 'T', 'I', 'S', 'A', null)
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 6 }), (meetings) => {
        const group = exampleGroup(
          exampleMember('a'),
          exampleMember('b'),
          ...meetings.map(([a, b], index) =>
            exampleSession(index + 1, week(index + 1), {
              ...(a ? { a } : {}),
              ...(b ? { b } : {}),
            }),
          ),
        )
        const all = attendanceOverall(group)
        expect(all.expected).toBe(2 * meetings.length)
        expect(all.present + all.I + all.S + all.A + all.notRecorded).toBe(all.expected)
        for (const rate of [all.rate, all.rateWithoutExcused])
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true)
        expect(all.rate === null).toBe(all.recorded === 0)
      }),
      { numRuns: 60 },
    )
  })
})
