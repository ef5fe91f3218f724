import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unusualFrom } from './binomial'
import { type Pointing, sociometricIndices } from './sociometricIndices'

const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
const said: Record<string, string> = {
  A: 'BCD',
  B: 'ACD',
  C: 'ABE',
  D: 'AB',
  E: 'ACF',
  F: 'EA',
  G: 'AF',
}
const choices = Object.entries(said).flatMap(([from, chosen]) =>
  [...chosen].map((to): Pointing => ({ from, to })),
)

describe('one of eight who did not answer', () => {
  const found = sociometricIndices({
    members: eight,
    respondents: eight.slice(0, 7),
    choices,
    maxChoices: 3,
  })

  it('rates nobody: A was chosen by all 6 others who answered', () => {
    expect(found.per.A).toMatchObject({ received: 6, raters: 6, choiceStatus: 1 })
  })
  it('lowers what was possible: 18/(7 x 7) choices, 7/21 pairs among those who answered', () => {
    expect(found.densityOfRespondents).toBeCloseTo(18 / 49, 12)
    expect(found.cohesionOfRespondents).toBeCloseTo(7 / 21, 12)
    expect(found.cohesion).toBeCloseTo(7 / 28, 12)
  })
  it('is no isolate, though nobody chose them, and has no expansiveness', () => {
    expect(found.per.H).toMatchObject({ standing: 'nonRespondent', expansiveness: null })
    expect(found.unchosen).toEqual(['G'])
    expect(found.per.G?.standing).toBe('notChosen')
  })
})

describe('odd answers', () => {
  const of = (members: string[], respondents: string[], pointings: Pointing[] = []) =>
    sociometricIndices({ members, respondents, choices: pointings, maxChoices: 3 })

  it('count once what was said twice, and not oneself or somebody who was not asked', () => {
    const twice = { from: 'A', to: 'B' }
    const found = of(
      ['A', 'B'],
      ['A', 'B'],
      [twice, twice, { from: 'A', to: 'A' }, { from: 'A', to: 'Z' }, { from: 'Z', to: 'A' }],
    )
    expect(found).toMatchObject({ L: 1, dropped: 4 })
  })
  it('of a group of one, or of nobody, say nothing', () => {
    const nothing = { density: null, cohesion: null, reciprocity: null, densityOfRespondents: null }
    expect(of(['A'], ['A'])).toMatchObject({ ...nothing, components: [['A']] })
    expect(of([], [])).toMatchObject({ ...nothing, N: 0, per: {}, cliques: [], components: [] })
    expect(of(['A'], ['A']).per.A).toMatchObject({ standing: 'untold', choiceStatus: null })
  })
  it('of a single respondent tell no pair, because nobody could choose back', () => {
    const found = of(['A', 'B', 'C'], ['A'], [{ from: 'A', to: 'B' }])
    expect(found).toMatchObject({ cohesion: null, reciprocity: null, dyadicReciprocity: null })
    expect(found.density).toBeCloseTo(1 / 6, 12)
  })
  it('where nobody answered are unknown, not zero', () => {
    expect(of(['A', 'B'], [])).toMatchObject({ density: null, cohesion: null, chance: null })
  })
})

describe('being prominent', () => {
  it.each([
    [8, 6],
    [10, 6],
    [12, 7],
    [6, null],
  ])('with N %i and 3 choices each begins at %s', (N, from) => {
    expect(unusualFrom(N - 1, 3 / (N - 1))).toBe(from)
  })
})

describe('subgroups', () => {
  it('of three and four are found whole, none twice', () => {
    const pairs = ['AB', 'AC', 'BC', 'CD', 'CE', 'DE', 'CF', 'DF', 'EF']
    const both = pairs.flatMap((pair): Pointing[] => {
      const [from = '', to = ''] = pair
      return [
        { from, to },
        { from: to, to: from },
      ]
    })
    const members = [...'ABCDEFG']
    const found = sociometricIndices({
      members,
      respondents: members,
      choices: both,
      maxChoices: 5,
    })
    expect(found.cliques).toEqual([
      ['A', 'B', 'C'],
      ['C', 'D', 'E', 'F'],
    ])
    expect(found.components).toEqual([['A', 'B', 'C', 'D', 'E', 'F'], ['G']])
  })
  it('of fifty who all chose each other are one', () => {
    const members = Array.from({ length: 50 }, (_, index) => `A-${index}`)
    const all = members.flatMap((from) => members.map((to) => ({ from, to })))
    const found = sociometricIndices({
      members,
      respondents: members,
      choices: all,
      maxChoices: 49,
    })
    expect(found.cliques).toHaveLength(1)
    expect(found.cohesion).toBe(1)
  })
})

describe('any answers', () => {
  const answers = fc
    .array(fc.uniqueArray(fc.constantFrom(...eight), { maxLength: 3 }), {
      minLength: 8,
      maxLength: 8,
    })
    .chain((lists) =>
      fc.subarray(eight).map((respondents) => ({
        members: eight,
        respondents,
        choices: lists.flatMap((list, index) =>
          list.map((to): Pointing => ({ from: eight[index] ?? '', to })),
        ),
        maxChoices: 3,
      })),
    )

  it('give as much as they receive, and every share lies between 0 and 1', () => {
    fc.assert(
      fc.property(answers, (one) => {
        const found = sociometricIndices(one)
        const figures = Object.values(found.per)
        const total = (of: (figure: (typeof figures)[number]) => number) =>
          figures.reduce((sum, figure) => sum + of(figure), 0)
        expect(total(({ received }) => received)).toBe(found.L)
        expect(total(({ given }) => given)).toBe(found.L)
        expect(2 * found.mutualPairs.length + found.oneWayPairs).toBe(found.L)
        expect(found.mutualPairs.length + found.oneWayPairs + found.nullPairs).toBe(28)
        const { density, cohesion, cohesionLimited, cohesionOfRespondents, reciprocity } = found
        for (const value of [
          density,
          cohesion,
          cohesionLimited,
          cohesionOfRespondents,
          reciprocity,
        ])
          if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
        expect(found.components.flat().toSorted()).toEqual(eight)
      }),
    )
  })
})
