import { expect } from 'vitest'
import { unusualFrom, unusualUpTo } from '../../src/domain/statistics/binomial'
import { type Pointing, sociometricIndices } from '../../src/domain/statistics/sociometricIndices'
import { type Check, same, sameFigures } from './same'

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

const sociometry: Check = ({ input, expected }) => {
  const pointings = (pairs: readonly [string, string][] = []): Pointing[] =>
    pairs.map(([from, to]) => ({ from, to }))
  const found = sociometricIndices({
    ...input,
    choices: pointings(input.choices),
    rejections: pointings(input.rejections),
  })
  sameFigures(found, expected, groupFigures)
  expect(found.mutualPairs).toHaveLength(Number(expected.mutualPairs))
  expect(found.unchosen).toHaveLength(Number(expected.unchosenCount))
  expect(found.cliques).toEqual(expected.cliques)
  expect(found.components).toEqual(expected.components)
  for (const [code, figures] of Object.entries<Record<string, unknown>>(expected.per)) {
    const own = found.per[code]
    expect(own, code).toBeDefined()
    sameFigures(own ?? {}, figures, memberFigures)
    if ('label' in figures)
      expect(own?.standing, code).toBe(labels[String(figures.label)] ?? 'chosen')
  }
}

const binomialThresholds: Check = (threshold) => {
  const others = threshold.N - 1
  const chance = threshold.choicesEach / others
  same(unusualFrom(others, chance), threshold.starIfReceivedAtLeast, 'star')
  same(unusualUpTo(others, chance), threshold.underchosenIfReceivedAtMost, 'underchosen')
}

/** Checks of these parts of the set, by their names there. */
export const sociometryVectors = {
  sociometry,
  sociometryEmpty: sociometry,
  sociometryComplete: sociometry,
  binomialThresholds,
}
