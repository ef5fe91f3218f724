import { expect, test } from 'vitest'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { acrossGroups } from './acrossGroups'
import { groupContribution } from './groupContribution'

const period = { from: '2026-01-01', to: '2026-03-31' }
const codes = (count: number) =>
  Array.from({ length: count }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`)
const review = (point: string, task: string, attainment: number): AnyDraft => ({
  kind: 'taskReview',
  record: {
    id: `${point}.${task}`,
    point,
    task: task as 'a',
    date: '2026-01-01',
    attainment,
    effort: 1,
    note: 'Catatan penilaian contoh.',
  },
})

/** Six members: four girls and two boys, one boy of whom withdrew; two meetings held, one called off. */
const first = exampleGroup(
  ...exampleProgram({ code: 'KLP-01' }),
  ...codes(6).map((code, index) =>
    exampleMember(code, {
      sex: index < 4 ? 'P' : 'L',
      ppks: 'Anak terlantar',
      joinDate: '2025-12-01',
      ...(index === 5 ? { status: 'mengundurkanDiri', exitDate: '2026-02-05' } : {}),
    } as Partial<DraftOf<'member'>>),
  ),
  exampleSession(1, '2026-01-10', {
    'A-01': 'H',
    'A-02': 'H',
    'A-03': 'T',
    'A-04': 'I',
    'A-05': 'H',
  }),
  exampleSession(2, '2026-02-10', {
    'A-01': 'H',
    'A-02': 'A',
    'A-03': 'H',
    'A-04': 'H',
    'A-05': 'H',
  }),
  exampleSession(3, '2026-02-17', {}, { status: 'dibatalkan', statusReason: 'banjir' }),
  examplePoint('R0', '2026-01-01'),
  examplePoint('R1', '2026-03-01'),
  review('R0', 'a', 1),
  review('R1', 'a', 3),
  review('R0', 'b', 2),
  review('R1', 'b', 2),
  exampleGoal('TK-1', {
    baselineLevel: -1,
    ratings: [{ point: 'R1', date: '2026-03-01', level: 1, evidence: 'Berita acara.' }],
  }),
  ...codes(6).map((memberCode, index) =>
    exampleGoal(`TA-${index + 1}`, {
      memberCode,
      baselineLevel: -1,
      ratings: [
        { point: 'R1', date: '2026-03-01', level: index === 0 ? -1 : 0, evidence: 'Catatan.' },
      ],
    }),
  ),
)
/** Seven boys of a task group, all new in the period, one meeting held. */
const second = exampleGroup(
  ...exampleProgram({ code: 'KLP-02', groupType: 'tugas' }),
  ...codes(7).map((code) => exampleMember(code, { joinDate: '2026-02-01' })),
  exampleSession(1, '2026-02-14', Object.fromEntries(codes(7).map((code) => [code, 'H']))),
  examplePoint('R0', '2026-02-01'),
  examplePoint('R1', '2026-03-15'),
  review('R0', 'a', 3),
  review('R1', 'a', 2),
)
/** Nothing of it lies in the period. */
const later = exampleGroup(
  ...exampleProgram({ code: 'KLP-03', startDate: '2026-05-01' }),
  exampleMember('A-01', { joinDate: '2026-05-01' }),
)
const contributions = [first, second, later].map((group) => groupContribution(group, period))

test('people are summed over groups and told where they are five or more', () => {
  const { people, groups, idle, types } = acrossGroups(contributions)
  expect(groups.map(({ code }) => code)).toEqual(['KLP-01', 'KLP-02'])
  expect(idle).toEqual(['KLP-03'])
  expect(people.total).toBe(13)
  // By sex and type: boys 2 + 7, girls 4 + 0; the 2 and the 4 of the first group are closed, the sums 9 and 4 too.
  expect(people.bySex.map((cell) => typeof cell)).toEqual(['string', 'string'])
  // 6 were there before, 7 came in the period.
  expect(people.byArrival).toEqual([7, 6])
  expect(types).toEqual([
    { type: 'tritmen', groups: 1, held: 2, people: 6 },
    { type: 'tugas', groups: 1, held: 1, people: 7 },
  ])
})

test('one who withdrew closes the count of those who stay: 6 of the first group less 5 would tell the one', () => {
  const { byEnd } = acrossGroups(contributions).people
  // Staying 5 + 7, withdrew 1 + 0; beside the least that may be told, even that it is small would tell it.
  expect(byEnd).toEqual(['closed', 0, 'closed', 0, 0, 0])
})

test('attendance is present of recorded over all marks, never a mean of rates', () => {
  const { attendance, meetings } = acrossGroups(contributions)
  // First: (4 + 4) of (5 + 5), A-06 not recorded once; second: 7 of 7. 15 of 17.
  expect(attendance.overall).toEqual({ present: 15, recorded: 17, notRecorded: 1, rate: 15 / 17 })
  expect(meetings).toEqual({ held: 3, cancelled: 1, postponed: 0, open: 0 })
  expect(attendance.bySex).toBeNull()
})

test('a task moves where a group judged it at the start and again in the period', () => {
  const [a, b, c] = acrossGroups(contributions).tasks
  // KLP-01 from 1 to 3; KLP-02 from 3 (its first judgement in the period) to 2.
  expect(a).toEqual({
    task: 'a',
    atStart: 2,
    inPeriod: 2,
    compared: 2,
    up: 1,
    same: 0,
    down: 1,
    startAtLeast3: 1,
    endAtLeast3: 1,
  })
  expect(b).toMatchObject({ compared: 1, same: 1 })
  expect(c).toMatchObject({ compared: 0, inPeriod: 0 })
})

test('goals of groups are counted by level, those of members only where five or more stand behind a level', () => {
  const { groupGoals, memberGoals } = acrossGroups(contributions)
  expect(groupGoals).toMatchObject({ start: [0, 1, 0, 0, 0], end: [0, 0, 0, 1, 0], groups: 1 })
  // One goal: T = 50 + 10 x, from -1 to +1.
  expect(groupGoals.meanStartT).toBeCloseTo(40, 10)
  expect(groupGoals.meanEndT).toBeCloseTo(60, 10)
  // Six members at -1; at the end one still there and five at 0: 6 - 5 would tell the one.
  expect(memberGoals.start).toEqual([0, 6, 0, 0, 0])
  expect(memberGoals.end).toEqual([0, 'closed', 'closed', 0, 0])
  expect(memberGoals.members).toBe(6)
  // Means of the T of each member: 40; (40 + 5 x 50) / 6.
  expect(memberGoals.meanStartT).toBeCloseTo(40, 10)
  expect(memberGoals.meanEndT).toBeCloseTo(290 / 6, 10)
})

test('one type of program is told where each type has five people or none', () => {
  const { people, groups } = acrossGroups(contributions, { type: 'tugas' })
  expect(groups.map(({ code }) => code)).toEqual(['KLP-02'])
  expect(people).toMatchObject({ limit: null, total: 7, byArrival: [7, 0] })
})

test('where one type has few people, no type is told, for the whole less the others would tell them', () => {
  const few = groupContribution(
    exampleGroup(
      ...exampleProgram({ code: 'KLP-04', groupType: 'tugas' }),
      ...codes(3).map((code) => exampleMember(code)),
      exampleSession(1, '2026-02-14'),
    ),
    period,
  )
  const all = [contributions[0] as NonNullable<(typeof contributions)[0]>, few]
  expect(acrossGroups(all).people.total).toBe(9)
  expect(acrossGroups(all).types.map(({ people }) => people)).toEqual(['closed', 'small'])
  const filtered = acrossGroups(all, { type: 'tritmen' })
  expect(filtered.people).toMatchObject({ limit: 'typeTooSmall', total: 'closed' })
  expect(filtered.attendance.overall).toBeNull()
  expect(filtered.meetings.held).toBe(2)
})

test('an agency of fewer than five people tells hardly anything and why', () => {
  const few = groupContribution(
    exampleGroup(
      ...exampleProgram(),
      ...codes(3).map((code) => exampleMember(code)),
      exampleSession(1, '2026-02-14', { 'A-01': 'H' }),
    ),
    period,
  )
  const across = acrossGroups([few])
  expect(across.people).toMatchObject({ limit: 'tooFew', total: 'small' })
  expect(across.people.byAge.every((cell) => cell === 'closed')).toBe(true)
  expect(across.attendance.overall).toBeNull()
  expect(across.meetings.held).toBe(1)
})

test('a library without groups is told as nobody, and no rate as 0', () => {
  const across = acrossGroups([])
  expect(across.people).toMatchObject({ limit: 'nobody', total: 0 })
  expect(across.attendance.overall?.rate).toBeNull()
  expect(across.groupGoals.meanEndT).toBeNull()
  expect(across.lasting.limit).toBe('tooFewMemberships')
})

test('nothing a contribution holds names a member, not even by code', () => {
  const words = JSON.stringify(contributions)
  expect(words).not.toMatch(/A-0\d|Contoh|Catatan|banjir/)
})
