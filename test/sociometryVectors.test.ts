import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unusualFrom, unusualUpTo } from '../src/domain/statistics/binomial'
import { type Pointing, sociometricIndices } from '../src/domain/statistics/sociometricIndices'

type PerMember = Record<string, number | string | boolean | null>
type Vector = {
  id: string
  input: {
    members: string[]
    respondents: string[]
    choices: [string, string][]
    rejections?: [string, string][]
    maxChoices: number
  }
  expected: {
    per: Record<string, PerMember>
    cliques: string[][]
    components: string[][]
  } & Record<string, unknown>
}
type Threshold = {
  N: number
  choicesEach: number
  starIfReceivedAtLeast: number | null
  underchosenIfReceivedAtMost: number | null
}

const path =
  process.env.EVALUATION_VECTORS ??
  fileURLToPath(new URL('./evaluation-vectors.json', import.meta.url))
const vectors = JSON.parse(readFileSync(path, 'utf8'))
const listed = (one: Vector | Vector[] | undefined) => (one ? [one].flat() : [])
const surveys: Vector[] = [
  ...listed(vectors.sociometry),
  ...listed(vectors.sociometryEmpty),
  ...listed(vectors.sociometryComplete),
]
const thresholds: Threshold[] = vectors.binomialThresholds ?? []

/** Under which name a figure of the vectors stands in the program. */
const groupFigures = {
  N: 'N',
  L: 'L',
  asymmetricPairs: 'oneWayPairs',
  nullPairs: 'nullPairs',
  density: 'density',
  densityRespondents: 'densityOfRespondents',
  cohesionIndex: 'cohesion',
  cohesionIndexLimited: 'cohesionLimited',
  cohesionAmongRespondents: 'cohesionOfRespondents',
  reciprocityEdge: 'reciprocity',
  reciprocityDyadic: 'dyadicReciprocity',
} as const
const memberFigures = {
  received: 'received',
  rejected: 'rejected',
  given: 'given',
  rejectsGiven: 'rejectsGiven',
  mutual: 'mutual',
  mutualRejections: 'mutualRejections',
  raters: 'raters',
  choiceStatus: 'choiceStatus',
  rejectionStatus: 'rejectionStatus',
  socialPreference: 'preference',
  socialImpact: 'impact',
  expansiveness: 'expansiveness',
  pUpper: 'chanceOfMore',
  pLower: 'chanceOfFewer',
  binomialStar: 'isProminent',
  binomialUnder: 'isUnderchosen',
} as const
const labels: Record<string, string> = { unchosen: 'notChosen', isolate: 'isolate' }

describe.each(surveys)('the survey of the vectors $id', ({ input, expected }) => {
  const pointings = (pairs: readonly [string, string][] = []): Pointing[] =>
    pairs.map(([from, to]) => ({ from, to }))
  const found = sociometricIndices({
    ...input,
    choices: pointings(input.choices),
    rejections: pointings(input.rejections),
  })

  it('has the figures of the group', () => {
    for (const [name, own] of Object.entries(groupFigures))
      if (name in expected) expectSame(found[own], expected[name], name)
    expect(found.mutualPairs).toHaveLength(Number(expected.mutualPairs))
    expect(found.unchosen).toHaveLength(Number(expected.unchosenCount))
    expect(found.cliques).toEqual(expected.cliques)
    expect(found.components).toEqual(expected.components)
  })
  it('has the figures of every member', () => {
    for (const [code, figures] of Object.entries(expected.per)) {
      const own = found.per[code]
      for (const [name, key] of Object.entries(memberFigures))
        if (name in figures) expectSame(own?.[key], figures[name], `${code} ${name}`)
      if ('label' in figures)
        expect(own?.standing, code).toBe(labels[String(figures.label)] ?? 'chosen')
    }
  })
})

it.each(thresholds)('N $N with $choicesEach choices has its exact thresholds', (threshold) => {
  const others = threshold.N - 1
  const chance = threshold.choicesEach / others
  expect(unusualFrom(others, chance)).toBe(threshold.starIfReceivedAtLeast)
  expect(unusualUpTo(others, chance)).toBe(threshold.underchosenIfReceivedAtMost)
})

function expectSame(found: unknown, expected: unknown, name: string): void {
  if (typeof expected === 'number') expect(found, name).toBeCloseTo(expected, 12)
  else expect(found, name).toBe(expected)
}
