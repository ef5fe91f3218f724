import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import type { RecordKind } from '../records/kindNames'
import type { RecordOf, Records } from '../records/kinds'
import { faultsAcross } from './acrossRecords'
import { isMemberOn, spellsOf } from './membership'

const records = sampleRecords()

function sampleRecords(): Records {
  const text = readFileSync('resources/contoh/langkah-baru.json', 'utf8')
  const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }
  const result = importGroup(JSON.parse(text), { groupId: 'G', stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group.records
}

/** The sample with the record of one kind at a position changed. */
function withRecord<K extends RecordKind>(
  kind: K,
  index: number,
  fields: Partial<RecordOf[K]>,
): Records {
  const list = records[kind].map((record, at) => (at === index ? { ...record, ...fields } : record))
  return { ...records, [kind]: list }
}

/** The sample with a copy of a record of one kind added. */
function withCopy<K extends RecordKind>(
  kind: K,
  index: number,
  fields: Partial<RecordOf[K]>,
): Records {
  return { ...records, [kind]: [...records[kind], { ...records[kind][index], ...fields }] }
}

const told = (changed: Records) =>
  faultsAcross(changed).map(({ code, place, field }) =>
    `${code} ${place.kind} ${place.id} ${field}`.trim(),
  )

test('the sample keeps every rule across records', () => {
  expect(faultsAcross(records)).toEqual([])
})

type Example = { rule: string; breaks: Records; faults: string[]; passes: Records }

const member10 = records.member[9]
if (!member10) throw new Error('the sample has ten members')

const examples: Example[] = [
  {
    rule: 'an id occurs once among the records of a kind',
    breaks: withCopy('supervision', 0, {}),
    faults: ['duplicate supervision SV-01 id'],
    passes: withCopy('supervision', 0, { id: 'SV-90' }),
  },
  {
    rule: 'a member has one consent per purpose',
    breaks: { ...records, consent: [...records.consent, { ...first('consent'), id: 'lain' }] },
    faults: ['duplicate consent lain purpose'],
    passes: withRecord('consent', 0, { id: 'lain' }),
  },
  {
    rule: 'meeting numbers occur once',
    breaks: withRecord('session', 11, { number: 11 }),
    faults: ['duplicate session P-12 number'],
    passes: withRecord('session', 11, { number: 13 }),
  },
  {
    rule: 'a report without a number disturbs no other without one',
    breaks: withRecord('report', 1, { number: first('report').number }),
    faults: [`duplicate report ${records.report[1]?.id} number`],
    passes: {
      ...records,
      report: records.report.map((report) => ({ ...report, number: null })),
    },
  },
  {
    rule: 'a group has one program',
    breaks: withCopy('program', 0, { id: 'PR-02' }),
    faults: ['tooMany program PR-02'],
    passes: withRecord('program', 0, { code: 'KLP-2' }),
  },
  {
    rule: 'a member goes by the member code',
    breaks: withCopy('member', 0, { id: 'A-98', code: 'A-99' }),
    faults: ['codeMismatch member A-98 code'],
    passes: withCopy('member', 0, { id: 'A-99', code: 'A-99' }),
  },
  {
    rule: 'the lead worker is a worker of the agency',
    breaks: withRecord('program', 0, { leadWorkerId: 'PS-99' }),
    faults: ['dangling program PR-01 leadWorkerId'],
    passes: withRecord('program', 0, { leadWorkerId: 'PS-02' }),
  },
  {
    rule: "a member's goal serves a goal of the group, not of a member",
    breaks: withRecord('goal', 4, { groupGoalIds: ['TA-01'] }),
    faults: [`dangling goal ${records.goal[4]?.id} groupGoalIds.0`],
    passes: withRecord('goal', 4, { groupGoalIds: ['TK-1'] }),
  },
  {
    rule: 'a goal of the group serves a purpose of the agency',
    breaks: withRecord('goal', 0, { alignedAgencyGoalId: 'TL-9' }),
    faults: ['dangling goal TK-1 alignedAgencyGoalId'],
    passes: withRecord('goal', 0, { alignedAgencyGoalId: 'TL-1' }),
  },
  {
    rule: 'a role is held by a member, and the fault names its own row',
    breaks: withRecord('organisation', 0, {
      roles: [
        { role: 'Pemandu', memberCode: null },
        { role: 'Ketua', memberCode: 'A-99' },
      ],
    }),
    faults: ['dangling organisation ORG-v1 roles.1.memberCode'],
    passes: withRecord('organisation', 0, { roles: [{ role: 'Ketua', memberCode: 'A-03' }] }),
  },
  {
    rule: 'no meeting before the program starts',
    breaks: withRecord('program', 0, { startDate: '2026-08-02' }),
    faults: ['crossedDates session P-01 date'],
    passes: withRecord('program', 0, { startDate: '2026-08-01' }),
  },
  {
    rule: 'no meeting after the program ends',
    breaks: withRecord('program', 0, { endDate: '2026-10-16' }),
    faults: ['crossedDates session P-12 date'],
    passes: withRecord('program', 0, { endDate: '2026-10-17' }),
  },
  {
    rule: 'only a follow-up meeting may lie after the end',
    breaks: withCopy('session', 11, {
      id: 'P-13',
      number: 13,
      date: '2026-11-14',
      attendance: [],
      laiseg: null,
    }),
    faults: ['crossedDates session P-13 date'],
    passes: withCopy('session', 11, {
      id: 'P-13',
      number: 13,
      date: '2026-11-14',
      attendance: [],
      laiseg: null,
      stage: 'tindakLanjut',
    }),
  },
  {
    // 17 October 2026 + 180 days = 15 April 2027.
    rule: 'a goal is due at most 180 days after the end',
    breaks: withRecord('goal', 0, { targetDate: '2027-04-16' }),
    faults: ['crossedDates goal TK-1 targetDate'],
    passes: withRecord('goal', 0, { targetDate: '2027-04-15' }),
  },
  {
    rule: 'a structure begins at the earliest on the day the former one ends',
    breaks: withRecord('organisation', 1, { validFrom: '2026-09-04' }),
    faults: ['overlap organisation ORG-v2 validFrom'],
    passes: withRecord('organisation', 1, { validFrom: '2026-09-05' }),
  },
  {
    rule: 'nobody is marked before joining',
    breaks: withRecord('member', 0, { joinDate: '2026-08-02' }),
    faults: ['outsideMembership session P-01 attendance.0.memberCode'],
    passes: withRecord('member', 0, { joinDate: '2026-08-01' }),
  },
  {
    rule: 'nobody is marked after leaving',
    breaks: withRecord('member', 0, { exitDate: '2026-10-16' }),
    faults: ['outsideMembership session P-12 attendance.0.memberCode'],
    passes: withRecord('member', 0, { exitDate: '2026-10-17' }),
  },
  {
    // Ten members: with one marked present and nine not yet marked, ten slips are possible.
    rule: 'no more slips than people who were present or may have been',
    breaks: withRecord('session', 0, { laiseg: { n: 11 } }),
    faults: ['outOfRange session P-01 laiseg.n'],
    passes: withRecord('session', 0, {
      laiseg: { n: 10 },
      attendance: [{ memberCode: 'A-01', status: 'H' }],
    }),
  },
  {
    // P-05 is held on 29 August, between the two stays of the example that breaks.
    rule: 'nobody is marked between two stays',
    breaks: withRecord('member', 0, {
      spells: [
        { from: '2026-08-01', to: '2026-08-28' },
        { from: '2026-08-30', to: null },
      ],
    }),
    faults: ['outsideMembership session P-05 attendance.0.memberCode'],
    passes: withRecord('member', 0, {
      spells: [
        { from: '2026-08-01', to: '2026-08-28' },
        { from: '2026-08-29', to: null },
      ],
    }),
  },
  {
    rule: 'a questionnaire has one tick per item',
    breaks: withRecord('administration', 0, { itemScores: Array(19).fill(2) }),
    faults: ['itemCount administration INS-1.A-01.pra itemScores'],
    passes: withRecord('administration', 0, { itemScores: Array(20).fill(2) }),
  },
  {
    rule: 'a tick lies on the scale',
    breaks: withRecord('administration', 0, { itemScores: [5, ...Array(19).fill(2)] }),
    faults: ['outOfRange administration INS-1.A-01.pra itemScores.0'],
    passes: withRecord('administration', 0, { itemScores: [4, null, ...Array(18).fill(0)] }),
  },
  {
    rule: 'a total lies on the scale',
    breaks: withRecord('administration', 0, { total: 80.5 }),
    faults: ['outOfRange administration INS-1.A-01.pra total'],
    passes: withRecord('administration', 0, { total: 80 }),
  },
  {
    rule: 'a principle is answered question by question',
    breaks: withRecord('principleCheck', 0, { answers: Array(5).fill('ya') }),
    faults: ['itemCount principleCheck R1.a answers'],
    passes: withRecord('principleCheck', 0, { answers: Array(6).fill('belum') }),
  },
]

function first<K extends RecordKind>(kind: K): RecordOf[K] {
  const [record] = records[kind]
  if (!record) throw new Error(`the sample has a ${kind}`)
  return record as RecordOf[K]
}

test.each(examples)('$rule', ({ breaks, faults, passes }) => {
  expect(told(breaks)).toEqual(faults)
  expect(told(passes)).toEqual([])
})

test('a stay counts both of its days, and without stays join and exit day bound the one', () => {
  const { spells: _, ...member } = member10
  expect(spellsOf(member)).toEqual([{ from: '2026-08-01', to: '2026-09-04' }])
  expect(isMemberOn(member, '2026-07-31')).toBe(false)
  expect(isMemberOn(member, '2026-08-01')).toBe(true)
  expect(isMemberOn(member, '2026-09-04')).toBe(true)
  expect(isMemberOn(member, '2026-09-05')).toBe(false)
  expect(isMemberOn({ ...member, exitDate: null }, '2030-01-01')).toBe(true)
})
