import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleReferral, exampleResource, exampleUse } from '../resources/exampleResources'
import { asasMeanOf, asasMeansOver, halvesOf } from './asas'
import { budgetSummary } from './budget'
import {
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from './exampleGroup'
import { connectedAtEnd, outOfSchoolAtStart } from './outOfSchool'
import { principleScores } from './principles'
import { heldSessions } from './sessions'

describe('asas', () => {
  const sessions = heldSessions(
    exampleGroup(
      exampleSession(
        1,
        '2026-01-03',
        {},
        { asas: { keterbukaan: 1, penerimaan: 4, umpanBalik: null } },
      ),
      exampleSession(2, '2026-01-10', {}, { asas: { keterbukaan: 2 } }),
      exampleSession(3, '2026-01-17'),
    ),
  )
  it('average what was observed at a meeting: (1 + 4) / 2', () => {
    expect(sessions.map(asasMeanOf)).toEqual([
      { n: 2, mean: 2.5 },
      { n: 1, mean: 2 },
      { n: 0, mean: null },
    ])
  })
  it('average over meetings for each asas', () => {
    expect(asasMeansOver(sessions)).toMatchObject({
      keterbukaan: { n: 2, mean: 1.5 },
      umpanBalik: { n: 0, mean: null },
    })
  })
  it('put the middle meeting of an odd number into the first half', () => {
    const { first, last } = halvesOf(sessions)
    expect([first.map(({ number }) => number), last.map(({ number }) => number)]).toEqual([
      [1, 2],
      [3],
    ])
  })
})

describe('principles', () => {
  const check = (
    principle: 'b' | 'c',
    answers: DraftOf<'principleCheck'>['answers'],
  ): AnyDraft => ({
    kind: 'principleCheck',
    record: { id: `R1.${principle}`, point: 'R1', principle, answers },
  })
  const [scores] = principleScores(
    exampleGroup(
      examplePoint('R0', '2026-01-01'),
      examplePoint('R1', '2026-02-01'),
      check('b', ['ya', 'ya', 'sebagian', 'belum', 'tidakRelevan']),
      check('c', ['ya', null, null, 'tidakRelevan', 'tidakRelevan']),
    ),
  )
  it('average all answers that count: (1 + 1 + 0.5 + 0 + 1) / 5, blanks told apart', () => {
    expect(scores?.point.id).toBe('R1')
    expect(scores?.all).toEqual({ n: 5, blank: 2, score: 0.7 })
  })
  it('are unknown where the principle was not checked', () => {
    expect(scores?.byPrinciple.b.score).toBe(2.5 / 4)
    expect(scores?.byPrinciple.d).toEqual({ n: 0, blank: 0, score: null })
  })
})

describe('the budget', () => {
  const lines = [
    { item: 'Konsumsi', qty: 144, price: 15_000, realised: 2_000_000 },
    { item: 'Transport', qty: 10, price: 10_000 },
  ]
  it('plans quantity x price, 2,160,000 + 100,000, and sums what was realised so far', () => {
    expect(budgetSummary(exampleGroup(...exampleProgram({ budget: { lines } })))).toEqual({
      planned: 2_260_000,
      realised: 2_000_000,
      realisedShare: 2_000_000 / 2_260_000,
      linesWithoutRealised: 1,
    })
  })
  it('knows nothing realised when nothing was written', () => {
    const summary = budgetSummary(
      exampleGroup(...exampleProgram({ budget: { lines: lines.slice(1) } })),
    )
    expect(summary).toMatchObject({ planned: 100_000, realised: null, realisedShare: null })
  })
  it('is unknown without lines, or without a program', () => {
    expect(budgetSummary(exampleGroup(...exampleProgram()))).toBeNull()
    expect(budgetSummary(exampleGroup())).toBeNull()
  })
})

describe('members out of school at the start', () => {
  it('are counted among the admitted', () => {
    const group = exampleGroup(
      exampleMember('A-01', { education: 'putusSekolah' }),
      exampleMember('A-02', { education: 'SMK kelas XI' }),
      exampleMember('A-03', { education: 'putusSekolah', status: 'calon' }),
    )
    expect(outOfSchoolAtStart(group)).toBe(1)
  })
  it('are connected by an internship, a training or a referral taken up, not by a visit', () => {
    const dropped = { education: 'putusSekolah' }
    const group = exampleGroup(
      ...['A-01', 'A-02', 'A-03', 'A-04'].map((code) => exampleMember(code, dropped)),
      exampleMember('A-05', { education: 'SMK kelas XI' }),
      exampleResource('RS-01', { category: 'pendidikan' }),
      exampleUse('PM-1', 'RS-01', { kind: 'kunjungan', memberCodes: ['A-01', 'A-02'] }),
      exampleUse('PM-2', 'RS-01', { kind: 'pelatihan', memberCodes: ['A-02', 'A-05'] }),
      exampleReferral('RJ-1', 'RS-01', { memberCode: 'A-03', status: 'berjalan' }),
      exampleReferral('RJ-2', 'RS-01', { memberCode: 'A-04', status: 'ditolak' }),
    )
    expect(connectedAtEnd(group)).toEqual(['A-02', 'A-03'])
  })
  it('are unknown when no schooling was written', () => {
    expect(outOfSchoolAtStart(exampleGroup(exampleMember('A-01')))).toBeNull()
  })
})
