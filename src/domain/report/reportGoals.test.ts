import { expect, test } from 'vitest'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { type ProgressReport, progressReport } from './progressReport'

const gas = { '-2': 'Tidak ada', '-1': 'Satu', '0': 'Dua', '1': 'Tiga', '2': 'Empat' }

const goal = (id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft =>
  exampleGoal(id, {
    text: 'Kelompok mengadakan kegiatan sendiri',
    weight: 1,
    gas,
    baselineLevel: -2,
    status: 'dinilai',
    ...fields,
  })

const rating = (point: string, level: number) => ({
  point,
  level,
  date: '2026-06-30',
  evidence: `Bukti ${point}`,
})

function reportOf(from: string, to: string, ...goals: AnyDraft[]): ProgressReport {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleMember('A-02'),
    examplePoint('R1', '2026-02-28'),
    examplePoint('R2', '2026-03-31'),
    ...goals,
  )
  return progressReport(group, { from, to, asOf: '2026-07-31' })
}
const february = (...goals: AnyDraft[]) => reportOf('2026-02-01', '2026-02-28', ...goals)
const march = (...goals: AnyDraft[]) => reportOf('2026-03-01', '2026-03-31', ...goals)

const amended = goal('TK-1', {
  weight: 3,
  ratings: [rating('R1', -1), rating('R2', -1)],
  amendments: [
    {
      date: '2026-03-15',
      reason: 'Ukuran terlalu longgar',
      former: { weight: 1, gas: { ...gas, '-1': 'Satu atau dua' } },
    },
  ],
})

test('a level is told in the words that were in force when it was rated', () => {
  expect(february(amended).goals.rows[0]).toMatchObject({ now: -1, levelText: 'Satu atau dua' })
  expect(march(amended).goals.rows[0]).toMatchObject({ now: -1, levelText: 'Satu' })
})

test('a report of days before an amendment stays as it was: weight, score, and nothing of the amendment', () => {
  const other = goal('TK-2', { ratings: [rating('R1', 1), rating('R2', 1)] })
  const before = february(amended, other).goals
  expect(before.rows[0]).toMatchObject({ weight: 1, amendments: [] })
  // Weights 1 and 1, levels -1 and 1: 50.
  expect(before.tNow).toBe(50)

  const after = march(amended, other).goals
  expect(after.rows[0]).toMatchObject({ weight: 3, amendments: [{ date: '2026-03-15' }] })
  // Weights 3 and 1: 50 + 10 x (-3 + 1) / sqrt(0.7 x 10 + 0.3 x 16) = 50 - 20 / sqrt(11.8).
  expect(after.tNow).toBeCloseTo(50 - 20 / Math.sqrt(11.8), 9)
  // Nothing moved, so with the same weights the period before has the same score.
  expect(after.tPrevious).toBe(after.tNow)
})

test('a goal stands with the purpose and the goals of members that it is tied to', () => {
  const { rows } = march(
    goal('TK-1'),
    goal('TA-02', { memberCode: 'A-02', groupGoalIds: ['TK-1'] }),
    goal('TA-01', { memberCode: 'A-01', groupGoalIds: ['TK-1'] }),
  ).goals
  expect(rows).toMatchObject([{ id: 'TK-1', servesPurpose: null, servedBy: ['TA-01', 'TA-02'] }])
})

test('stopped and replaced goals stand with their reason and in no score', () => {
  const { rows, pursued, tNow } = march(
    goal('TK-1', { ratings: [rating('R2', 0)] }),
    goal('TK-2', {
      ratings: [rating('R2', -2)],
      status: 'dihentikan',
      statusReason: 'Tempat ditutup',
    }),
    goal('TK-3', { status: 'diganti', statusReason: 'Diganti TK-1' }),
  ).goals
  expect(rows.map(({ statusReason }) => statusReason)).toEqual([
    null,
    'Tempat ditutup',
    'Diganti TK-1',
  ])
  expect([pursued, tNow]).toEqual([1, 50])
})

test('a member stands with the levels of each own goal, never its words, and T over the goals rated', () => {
  const { members } = march(
    goal('TA-01', {
      memberCode: 'A-01',
      ratings: [rating('R2', 1)],
      amendments: [
        {
          date: '2026-04-05',
          reason: 'Ukuran diganti',
          former: { gas: { ...gas, '1': 'Tiga bersama Contoh A-02' } },
        },
      ],
    }),
    goal('TA-01-2', { memberCode: 'A-01', baselineLevel: null }),
  )
  expect(members).toMatchObject([
    {
      code: 'A-01',
      goals: [
        { id: 'TA-01', baseline: -2, now: 1 },
        { id: 'TA-01-2', baseline: null, now: null },
      ],
      t: 60,
      rated: 1,
    },
    { code: 'A-02', goals: [], t: null, rated: 0 },
  ])
  expect(JSON.stringify(members)).not.toContain('Tiga bersama')
})
