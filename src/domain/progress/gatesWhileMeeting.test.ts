import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember, examplePoint, exampleProgram } from './exampleGroup'
import type { CriterionCode, GateItem } from './gateCriterion'
import { gateOf } from './gates'
import { exampleGoal, exampleReviews } from './gatesExample'

const DAY = '2026-03-31'
const two = [...exampleProgram(), exampleMember('A-01'), exampleMember('A-02')]

/** "met", or what is missing, of one criterion when leaving a phase. */
function told(from: 'awal' | 'tengah', code: CriterionCode, ...drafts: AnyDraft[]): string {
  const gate = gateOf(exampleGroup(...two, ...drafts), from, DAY)
  const one = gate?.criteria.find((criterion) => criterion.code === code)
  if (!one) throw new Error(`the gate has no ${code}`)
  return one.isMet ? 'met' : ['unmet', ...one.items.map(nameOf)].join(' ')
}

function nameOf(item: GateItem): string {
  if (item.kind === 'member') return item.memberCode
  if (item.kind === 'task') return `${item.task}${item.attainment ?? '-'}`
  if (item.kind === 'meetings') return item.numbers.join('+')
  return 'id' in item ? item.id : item.kind
}

const contract = (fields: Partial<DraftOf<'contract'>>): AnyDraft => ({
  kind: 'contract',
  record: { id: 'KK-1', version: '1', ...fields },
})
function session(number: number, fields: Partial<DraftOf<'session'>>): AnyDraft {
  const date = `2026-02-0${number}`
  return {
    kind: 'session',
    record: { id: `P-${number}`, number, date, status: 'terlaksana', ...fields },
  }
}
const comfortOf = (...values: number[]) =>
  values.map((comfort, index) => session(index + 1, { laiseg: { comfort, n: 2 } }))
const sign = (memberCode: string, date = '2026-01-10') => ({ memberCode, date })

describe('leaving the first phase', () => {
  it('needs the signature of every member of that day under the latest contract', () => {
    const code = 'contractSigned'
    expect(told('awal', code)).toBe('unmet')
    expect(told('awal', code, contract({ signatures: [sign('A-01')] }))).toBe('unmet A-02')
    const both = [sign('A-01'), sign('A-02')]
    expect(told('awal', code, contract({ signatures: both }))).toBe('met')
    const late = [sign('A-01'), sign('A-02', '2026-04-01')]
    expect(told('awal', code, contract({ signatures: late }))).toBe('unmet A-02')
  })
  it('takes a counted number of signatures where none is written out', () => {
    expect(told('awal', 'contractSigned', contract({ signedCount: 2 }))).toBe('met')
    expect(told('awal', 'contractSigned', contract({ signedCount: 1 }))).toBe('unmet A-01 A-02')
  })
  it('needs norms', () => {
    expect(told('awal', 'norms', contract({ norms: ['Saling mendengar'] }))).toBe('met')
    expect(told('awal', 'norms', contract({ norms: [] }))).toBe('unmet')
  })
  it('needs a goal of the group and for each member one with a whole scale', () => {
    const ofGroup = exampleGoal('TK-1', { level: 'kelompok', memberCode: null })
    const both = [exampleGoal('TA-01'), exampleGoal('TA-02', { memberCode: 'A-02' })]
    expect(told('awal', 'goalsOfAll', ofGroup, ...both)).toBe('met')
    expect(told('awal', 'goalsOfAll', ...both)).toBe('unmet')
    const flat = exampleGoal('TA-02', { memberCode: 'A-02', gas: null })
    expect(told('awal', 'goalsOfAll', ofGroup, exampleGoal('TA-01'), flat)).toBe('unmet A-02')
  })
  it('needs tasks a and b at 2, as last reviewed', () => {
    const at = (a: number, b: number) => exampleReviews('R1', 0, { a, b })
    const point = examplePoint('R1', '2026-02-10')
    expect(told('awal', 'tasksAB', point, ...at(2, 2))).toBe('met')
    expect(told('awal', 'tasksAB', point, ...at(4, 1))).toBe('unmet b1')
    expect(told('awal', 'tasksAB')).toBe('unmet a- b-')
    expect(told('awal', 'tasksAB', examplePoint('R1', '2026-04-01'), ...at(2, 2))).toBe(
      'unmet a- b-',
    )
  })
  it('needs every member to have spoken at some meeting', () => {
    const heard = (participation: number) =>
      session(1, {
        attendance: [
          { memberCode: 'A-01', status: 'H', participation: 3 },
          { memberCode: 'A-02', status: 'H', participation },
        ],
      })
    expect(told('awal', 'spoken', heard(1))).toBe('met')
    expect(told('awal', 'spoken', heard(0))).toBe('unmet A-02')
  })
  it('needs comfort that did not fall at both of the last two meetings', () => {
    expect(told('awal', 'comfort', ...comfortOf(3.2, 3.4, 3.3))).toBe('met')
    expect(told('awal', 'comfort', ...comfortOf(3.4, 3.3, 2.9))).toBe('unmet 2+3')
    expect(told('awal', 'comfort', ...comfortOf(3.4, 3.3, 2.9, 3))).toBe('met')
    expect(told('awal', 'comfort', ...comfortOf(3.4, 3.4, 3.3))).toBe('met')
    expect(told('awal', 'comfort')).toBe('unmet')
  })
})

it('what every member must meet is not met by a group that has none, or whose members come later', () => {
  const unmetOf = (...drafts: AnyDraft[]) =>
    gateOf(exampleGroup(...exampleProgram(), ...drafts), 'awal', DAY)
      ?.criteria.filter(({ isMet }) => !isMet)
      .map(({ code, items }) => [code, ...items.map(nameOf)].join(' '))
  const ofGroup = exampleGoal('TK-1', { level: 'kelompok', memberCode: null })
  expect(unmetOf(ofGroup, contract({ signedCount: 0 }))).toEqual(
    expect.arrayContaining(['contractSigned nobody', 'goalsOfAll nobody', 'spoken nobody']),
  )
  expect(unmetOf(exampleMember('A-01', { joinDate: '2026-04-01' }))).toEqual(
    expect.arrayContaining(['goalsOfAll A-01', 'spoken A-01']),
  )
})

describe('leaving the work', () => {
  it('needs tasks c to h at 2 and five of eight at 3', () => {
    const point = examplePoint('R1', '2026-02-10')
    const rated = (rest: number, named = {}) => [point, ...exampleReviews('R1', rest, named)]
    expect(told('tengah', 'tasksCH', ...rated(2, { a: 0, b: 0 }))).toBe('met')
    expect(told('tengah', 'tasksCH', ...rated(2, { g: 1 }))).toBe('unmet g1')
    expect(told('tengah', 'fiveTasks', ...rated(3, { a: 2, b: 2, c: 2 }))).toBe('met')
    expect(told('tengah', 'fiveTasks', ...rated(3, { a: 2, b: 2, c: 2, d: 2 }))).toBe(
      'unmet a2 b2 c2 d2',
    )
  })
  it('needs heavy problems to be closed', () => {
    const problem = (fields: Partial<DraftOf<'problem'>>): AnyDraft => ({
      kind: 'problem',
      record: {
        id: 'MS-01',
        raisedDate: '2026-02-01',
        text: 'Contoh',
        category: 'relasi',
        raisedBy: 'anggota',
        severity: 'berat',
        status: 'terbuka',
        ...fields,
      },
    })
    expect(told('tengah', 'heavyProblems', problem({}))).toBe('unmet MS-01')
    const gate = gateOf(exampleGroup(...two, problem({})), 'tengah', DAY)
    expect(gate?.criteria.find((one) => one.code === 'heavyProblems')?.items).toMatchObject([
      { place: { screen: 'persoalan', record: 'MS-01' } },
    ])
    expect(told('tengah', 'heavyProblems', problem({ severity: 'sedang' }))).toBe('met')
    const closed = { status: 'selesai', resolvedDate: '2026-03-01' } as const
    expect(told('tengah', 'heavyProblems', problem(closed))).toBe('met')
  })
  it('needs a plan for members nobody chose, and a survey to know them by', () => {
    const survey: AnyDraft = {
      kind: 'sociometricSurvey',
      record: {
        id: 'SM-1',
        date: '2026-02-10',
        question: 'Dengan siapa?',
        maxChoices: 1,
        choices: { 'A-01': ['A-02'], 'A-02': [] },
      },
    }
    const plan = (raisedDate: string): AnyDraft => ({
      kind: 'problem',
      record: {
        id: 'MS-02',
        raisedDate,
        text: 'Satu anggota tersisih',
        category: 'isolasi',
        raisedBy: 'pekerjaSosial',
        severity: 'sedang',
        agreedSolution: 'Tugas berpasangan',
        status: 'terbuka',
      },
    })
    expect(told('tengah', 'isolates')).toBe('unmet')
    expect(told('tengah', 'isolates', survey)).toBe('unmet A-01')
    expect(told('tengah', 'isolates', survey, plan('2026-02-11'))).toBe('met')
    expect(told('tengah', 'isolates', survey, plan('2026-02-09'))).toBe('unmet A-01')
  })
  it('needs every member measured since the work began, or the reason why not', () => {
    const instrument: AnyDraft = {
      kind: 'instrument',
      record: {
        id: 'INS-1',
        code: 'SK-1',
        name: 'Skala Contoh',
        items: 1,
        itemMin: 0,
        itemMax: 4,
        min: 0,
        max: 4,
        higherIsBetter: true,
        licence: 'milik lembaga',
      },
    }
    const sheet = (memberCode: string, fields: Partial<DraftOf<'administration'>>): AnyDraft => ({
      kind: 'administration',
      record: {
        id: `${memberCode}.1`,
        instrumentId: 'INS-1',
        memberCode,
        point: 'tengah',
        ...fields,
      },
    })
    const both = (other: Partial<DraftOf<'administration'>>) =>
      told('tengah', 'midMeasure', instrument, sheet('A-01', { total: 3 }), sheet('A-02', other))
    expect(told('tengah', 'midMeasure')).toBe('unmet A-01 A-02')
    expect(both({ total: 0 })).toBe('met')
    expect(both({})).toBe('unmet A-02')
    expect(both({ missingReason: 'sakit' })).toBe('met')
    expect(both({ total: 2, point: 'pra', date: '2026-01-01' })).toBe('unmet A-02')
  })
  it('needs each goal rated since the work began', () => {
    const began: AnyDraft = {
      kind: 'phaseChange',
      record: { id: 'PT-02', date: '2026-02-15', from: 'awal', to: 'tengah' },
    }
    const rated = (point: string) => [
      began,
      examplePoint('R1', '2026-02-14'),
      examplePoint('R2', '2026-02-15'),
      exampleGoal('TA-01', {
        ratings: [{ point, date: '2026-02-14', level: 0, evidence: 'Contoh bukti' }],
      }),
    ]
    expect(told('tengah', 'goalsReviewed', ...rated('R2'))).toBe('met')
    expect(told('tengah', 'goalsReviewed', ...rated('R1'))).toBe('unmet TA-01')
  })
})
