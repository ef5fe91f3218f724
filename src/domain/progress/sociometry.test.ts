import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember } from './exampleGroup'
import { sociometricSurveys } from './sociometry'

type Member = Partial<DraftOf<'member'>>

function survey(members: Record<string, Member>, choices: Record<string, string[]>) {
  const group = exampleGroup(
    ...Object.entries(members).map(([code, fields]) => exampleMember(code, fields)),
    {
      kind: 'sociometricSurvey',
      record: {
        id: 'SM-1',
        date: '2026-02-01',
        question: 'Bekerja dengan siapa?',
        maxChoices: 5,
        choices,
      },
    },
  )
  const [result] = sociometricSurveys(group)
  if (!result) throw new Error('no survey')
  return result
}

const eight = { A: {}, B: {}, C: {}, D: {}, E: {}, F: {}, G: {}, H: {} }

describe('a survey', () => {
  const result = survey(eight, {
    A: ['B', 'C', 'D'],
    B: ['A', 'C', 'D'],
    C: ['A', 'B', 'E'],
    D: ['A', 'B'],
    E: ['A', 'C', 'F'],
    F: ['E', 'A'],
    G: ['A', 'F'],
    H: [],
  })

  it('counts 18 choices, 7 mutual pairs: reciprocity 14/18, density 18/56', () => {
    expect(result.choices).toHaveLength(18)
    expect(result.mutualPairs).toHaveLength(7)
    expect(result.reciprocity).toBeCloseTo(14 / 18, 12)
    expect(result.density).toBeCloseTo(18 / 56, 12)
  })
  it('says whom most chose', () => {
    expect(result.received).toMatchObject({ A: 6, G: 0 })
    expect(result.mostChosen).toEqual(['A'])
  })
  it('tells one nobody chose from one who chose nobody either', () => {
    expect(result.isolates).toEqual(['G', 'H'])
    expect(result.notChosen).toEqual(['G'])
    expect(result.unconnected).toEqual(['H'])
  })
})

describe('a survey with gaps', () => {
  it('never calls one who did not answer an isolate', () => {
    const result = survey({ A: {}, B: {}, C: {} }, { A: ['B'], B: ['A'] })
    expect(result.nonRespondents).toEqual(['C'])
    expect(result.isolates).toEqual([])
  })
  it('drops and counts choices by and of people who did not belong that day', () => {
    const gone = { exitDate: '2026-01-31', status: 'selesai' } as const
    const result = survey({ A: {}, B: {}, C: gone }, { A: ['B', 'C'], C: ['A'] })
    expect(result.members).toEqual(['A', 'B'])
    expect(result.choices).toEqual([{ from: 'A', to: 'B' }])
    expect(result.droppedChoices).toBe(2)
  })
  it('has no pair and reciprocity 0 when nobody is chosen back', () => {
    const result = survey({ A: {}, B: {}, C: {} }, { A: ['B'], B: ['C'], C: ['A'] })
    expect(result.mutualPairs).toEqual([])
    expect(result.reciprocity).toBe(0)
  })
  it('knows no reciprocity when nobody chose, but a density of 0', () => {
    const result = survey({ A: {}, B: {} }, { A: [], B: [] })
    expect(result.reciprocity).toBeNull()
    expect(result.density).toBe(0)
    expect(result.mostChosen).toEqual([])
  })
  it('knows no density for a single member', () => {
    expect(survey({ A: {} }, { A: [] }).density).toBeNull()
  })
  it('calls nobody an isolate whom no other could have chosen', () => {
    const result = survey({ A: {}, B: {}, C: {} }, { A: ['B'] })
    expect(result.isolates).toEqual([])
    expect(result.notChosen).toEqual([])
    expect(result.reciprocity).toBeNull()
    expect(result.density).toBeCloseTo(1 / 6, 12)
  })
  it('knows no density when nobody answered', () => {
    expect(survey({ A: {}, B: {} }, {}).density).toBeNull()
  })
  it('counts choices between the sexes', () => {
    const result = survey(
      { A: { sex: 'L' }, B: { sex: 'P' }, C: { sex: 'L' } },
      { A: ['B', 'C'], B: ['A'] },
    )
    expect(result.crossSex).toBe(2)
  })
})

describe('any survey', () => {
  it('receives as many choices as were given', () => {
    const codes = ['A', 'B', 'C', 'D', 'E']
    const chosen = fc.subarray(codes, { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(chosen, { minLength: 5, maxLength: 5 }), (lists) => {
        const choices = Object.fromEntries(
          codes.map((code, index) => [
            code,
            (lists[index] ?? []).filter((other) => other !== code),
          ]),
        )
        const result = survey({ A: {}, B: {}, C: {}, D: {}, E: {} }, choices)
        const given = Object.values(choices).flat().length
        expect(Object.values(result.received).reduce((one, other) => one + other, 0)).toBe(given)
        expect(2 * result.mutualPairs.length).toBeLessThanOrEqual(given)
      }),
      { numRuns: 60 },
    )
  })
})
