import { describe, expect, it } from 'vitest'
import { exampleGroup } from '../progress/exampleGroup'
import { problemOf } from './exampleLogs'
import { allProblems, filteredProblems, type ProblemFilter, problemFigures } from './problemList'

const TODAY = '2026-03-01'
const group = exampleGroup(
  problemOf('MS-01', '2026-02-01', {
    status: 'selesai',
    resolvedDate: '2026-02-08',
    agreedSolution: 'Pasangan acak',
    owner: 'kelompok',
  }),
  problemOf('MS-02', '2026-02-01', {
    status: 'selesai',
    resolvedDate: '2026-02-15',
    raisedBy: 'pekerjaSosial',
    category: 'norma',
    agreedSolution: 'Pengingat',
  }),
  problemOf('MS-03', '2026-02-07', { status: 'dibukaKembali', reopened: true }),
  problemOf('MS-04', '2026-02-08', { status: 'dibahas' }),
)
const shown = (part: Partial<ProblemFilter>) =>
  filteredProblems(group, { ...allProblems, ...part }, TODAY).map(({ id }) => id)

describe('a list of problems', () => {
  it('is narrowed by state, kind, raiser, time, words and age', () => {
    expect(shown({})).toEqual(['MS-04', 'MS-03', 'MS-02', 'MS-01'])
    expect(shown({ status: 'dibahas' })).toEqual(['MS-04'])
    expect(shown({ category: 'norma' })).toEqual(['MS-02'])
    expect(shown({ raisedBy: 'anggota' })).toEqual(['MS-04', 'MS-03', 'MS-01'])
    expect(shown({ period: { from: '2026-02-07', to: '2026-02-07' } })).toEqual(['MS-03'])
    expect(shown({ words: 'acak' })).toEqual(['MS-01'])
  })
  it('calls open for long what is open for 22 days, not 21', () => {
    expect(shown({ isOpenLong: true })).toEqual(['MS-03'])
  })
  it('takes (7 + 14) / 2 = 10,5 days in the median, n = 2; agreed needs an owner too', () => {
    expect(problemFigures(filteredProblems(group, allProblems, TODAY), TODAY)).toEqual({
      total: 4,
      raisedByMembers: 3,
      resolved: 2,
      medianDays: 10.5,
      timed: 2,
      agreed: 1,
      openLong: 1,
      reopened: 1,
    })
  })
  it('has no median while nothing is resolved, or nothing is there', () => {
    const open = filteredProblems(group, { ...allProblems, status: 'dibahas' }, TODAY)
    expect(problemFigures(open, TODAY)).toMatchObject({ medianDays: null, timed: 0 })
    expect(problemFigures([], TODAY)).toMatchObject({ total: 0, medianDays: null })
  })
})
