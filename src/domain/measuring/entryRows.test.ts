import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import { openMatters } from '../progress/openMatters'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { isTypedOut, scaleChoices } from './answerScale'
import { sheetConsentGaps } from './entryConsent'
import { dayOfPoint, entryPoints, otherPoints } from './entryPoints'
import { belongingAt, entryRows } from './entryRows'
import { sheetsOf } from './measureSheets'

const scale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 3,
  itemMin: 0,
  itemMax: 3,
  min: 0,
  max: 9,
  higherIsBetter: false,
  safetyItems: [3],
  licence: 'milik lembaga',
  points: ['pra', 'setiap pertemuan'],
}

function sheet(memberCode: string, point: string, fields: Partial<DraftOf<'administration'>> = {}) {
  const id = `SK-1.${memberCode}.${point}`
  return {
    kind: 'administration',
    record: { id, instrumentId: 'SK-1', memberCode, point, date: '2026-02-01', ...fields },
  } satisfies AnyDraft
}

const group = exampleGroup(
  ...exampleProgram({ startDate: '2026-01-01' }),
  { kind: 'instrument', record: scale },
  exampleMember('A-1'),
  exampleMember('A-2', { joinDate: '2026-03-01' }),
  exampleMember('A-3', { exitDate: '2026-01-20', status: 'mengundurkanDiri' }),
  exampleMember('A-4', { status: 'calon' }),
  exampleMember('A-5', { exitDate: '2026-01-25', status: 'selesai' }),
  exampleSession(1, '2026-01-10'),
  exampleSession(2, '2026-02-01'),
  exampleSession(3, '2026-02-08', {}, { status: 'dibatalkan', statusReason: 'Hujan' }),
  sheet('A-1', 'P-2', { itemScores: [1, 2, 0] }),
  sheet('A-3', 'pra', { date: '2025-12-30', itemScores: [1, null, 0] }),
  sheet('A-5', 'tindakLanjut', { total: 4 }),
  sheet('A-1', 'tindakLanjut', { date: null, missingReason: 'tidak hadir' }),
)
const [instrument] = group.records.instrument
if (!instrument) throw new Error('no instrument')
const sheets = sheetsOf(group, instrument)

test('points are those the instrument names and those that were used; "setiap pertemuan" is none', () => {
  const points = entryPoints(sheets, instrument)
  expect(points).toEqual(['pra', 'P-2', 'tindakLanjut'])
  const others = otherPoints(group, points)
  expect(others.stages).toEqual(['tengah', 'akhir'])
  expect(others.sessions.map(({ id }) => id)).toEqual(['P-1'])
  expect(dayOfPoint(group, sheets, 'P-1')).toBe('2026-01-10')
  expect(dayOfPoint(group, sheets, 'tengah')).toBeNull()
})

test('the table tells of each member which sheet there is, its score, and why one is missing', () => {
  const rows = entryRows(group, instrument, ['pra', 'P-2', 'tindakLanjut'])
  const told = rows.map(({ member, cells }) => [
    member.code,
    ...cells.map(({ score, missingReason, belonging }) => score ?? missingReason ?? belonging),
  ])
  expect(told).toEqual([
    ['A-1', 'member', 3, 'tidak hadir'],
    ['A-2', 'joinedLater', 'joinedLater', 'joinedLater'],
    ['A-3', 'member', 'left', 'left'],
    ['A-4', 'candidate', 'candidate', 'candidate'],
    ['A-5', 'member', 'left', 4],
  ])
  // One of three is more than a tenth: no score, and never a zero.
  expect(rows[2]?.cells[0]).toMatchObject({ score: null, answered: 2, empty: 1 })
})

test('between two stays nobody is a member', () => {
  const spells = [
    { from: '2026-01-05', to: '2026-02-10' },
    { from: '2026-04-01', to: '2026-06-30' },
  ]
  const back = exampleGroup(
    ...exampleProgram({ startDate: '2026-01-10' }),
    exampleMember('A-1', {
      spells,
      joinDate: '2026-01-05',
      exitDate: '2026-06-30',
      status: 'selesai',
    }),
  )
  const [member] = back.records.member
  if (!member) throw new Error('no member')
  const on = (point: string, day: string) => belongingAt(back, member, point, day)
  expect(
    ['2026-02-10', '2026-02-11', '2026-03-31', '2026-04-01'].map((day) => on('tengah', day)),
  ).toEqual(['member', 'left', 'left', 'member'])
  expect([on('pra', '2026-01-02'), on('tengah', '2026-01-02')]).toEqual(['member', 'joinedLater'])
  expect([on('akhir', '2026-07-01'), on('tindakLanjut', '2026-07-01')]).toEqual([
    'member',
    'member',
  ])
  expect(on('tindakLanjut', '2026-03-01')).toBe('left')
})

test('an answer that speaks of danger stays open until it is written what was done', () => {
  const open = (fields: Partial<DraftOf<'administration'>>) =>
    openMatters(
      exampleGroup(
        { kind: 'instrument', record: scale },
        exampleMember('A-1'),
        sheet('A-1', 'P-2', fields),
      ),
      '2026-02-11',
    ).filter(({ kind }) => kind === 'safetyAnswerOpen')
  expect(open({ itemScores: [3, 3, 0] })).toEqual([])
  expect(open({ itemScores: [0, 0, 1] })).toMatchObject([
    {
      ref: { kind: 'administration', id: 'SK-1.A-1.P-2' },
      days: 10,
      sheet: { instrumentId: 'SK-1', memberCode: 'A-1', point: 'P-2' },
    },
  ])
  expect(open({ itemScores: [0, 0, 1], safetyNote: ' ' })).toHaveLength(1)
  expect(open({ itemScores: [0, 0, 1], safetyNote: 'Bicara berdua' })).toEqual([])
  expect(open({ itemScores: [0, 0, 1], date: '2026-02-12' })).toEqual([])
})

test('keeping a sheet needs the consent to keep data, a follow-up also that to be contacted', () => {
  expect(sheetConsentGaps(group, ['A-1'], 'pra', '2026-02-01')).toEqual([
    { memberCode: 'A-1', purpose: 'pencatatanData', reasons: ['notAsked'] },
  ])
  expect(
    sheetConsentGaps(group, ['A-1'], 'tindakLanjut', '2026-02-01').map(({ purpose }) => purpose),
  ).toEqual(['pencatatanData', 'kontakTindakLanjut'])
})

test('a number is typed out when one more digit could make no other of its scale', () => {
  const on = (itemMin: number, itemMax: number) => (typed: string) =>
    isTypedOut(typed, { itemMin, itemMax })
  expect(['1', '5', '6', '', 'x'].map(on(1, 5))).toEqual([true, true, false, false, false])
  expect(['0', '1', '7', '10'].map(on(0, 10))).toEqual([true, false, true, true])
  expect(['1', '5', '50'].map(on(10, 50))).toEqual([false, false, true])
  expect(isTypedOut('1', { itemMin: 0, itemMax: 2.5 })).toBe(false)
})

test('up to eleven whole answers are shown side by side; of more, or of fractions, a number is written', () => {
  expect(scaleChoices({ itemMin: 0, itemMax: 10 })).toHaveLength(11)
  expect(scaleChoices({ itemMin: 0, itemMax: 100 })).toBeNull()
  expect(scaleChoices({ itemMin: 0, itemMax: 2.5 })).toBeNull()
  expect(
    scaleChoices({ itemMin: 1, itemMax: 2, answerLabels: [{ value: 1, label: 'tidak' }] }),
  ).toEqual([
    { value: 1, label: 'tidak' },
    { value: 2, label: null },
  ])
})
