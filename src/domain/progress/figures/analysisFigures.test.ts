import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate'
import { importGroup } from '../../exchange/importGroup'
import { measuredGroup } from '../../measuring/exampleMeasures'
import { measuredChange } from '../../measuring/measuredChange'
import { analysisFigures } from './analysisFigures'

const sample = JSON.parse(
  readFileSync(new URL('../../../../resources/contoh/langkah-baru.json', import.meta.url), 'utf8'),
)

function sampleFigures() {
  const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }
  const result = importGroup(sample, { groupId: 'langkah-baru', stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return evaluate(result.group, { asOf: '2026-11-22' }).measures
}

describe('the analysis of the sample program', () => {
  const { 'SKSR-20': functioning, 'SKK-8': cohesion } = sampleFigures()

  it('tells the change of nine: 14, 13, 9, 11, 11, 16, 8, 14, 9', () => {
    // Mean 105 / 9, sd 2.739, t = 11.667 / (2.739 / 3); smallest p of nine 2^-8; d and r checked with numpy.
    expect(functioning?.analysis).toMatchObject({
      n: 9,
      verdict: 'better',
      limits: ['fewForEffect'],
      meanDifference: 11.667,
      sdDifference: 2.739,
      median: 11,
      lowerQuartile: 9,
      upperQuartile: 14,
      t: 12.78,
      df: 8,
      correlation: 0.921,
      dav: 1.815,
      dpre: 1.688,
      ranksAbove: 45,
      ranksBelow: 0,
      ranksZeros: 0,
      ranksP: 0.0039,
      ranksSmallestP: 0.0039,
      rankBiserial: 1,
      betterShare: 1,
      untold: {},
      pull: null,
    })
  })

  it('keeps a very small p from becoming a false 0', () => {
    expect(functioning?.analysis?.p).toBe(0.0000013)
  })

  it('names members by code, who is left out and why, and the eight who were measured at every point', () => {
    expect(functioning?.analysis?.members['A-05']).toMatchObject({
      pre: 33,
      post: 44,
      difference: 11,
      direction: 'better',
      reliable: null,
    })
    expect(functioning?.analysis?.leftOut).toEqual({ 'A-10': 'leftBefore' })
    expect(functioning?.analysis?.sameMembers).toHaveLength(8)
    expect(functioning?.points.akhir).toMatchObject({ n: 9, mean: 50.1, sameMean: 49.4 })
    expect(functioning?.analysis?.subscales[0]).toMatchObject({ n: 9, preMean: 9.444 })
    expect(cohesion?.analysis?.leftOut).toEqual({
      'A-02': 'noFirst',
      'A-08': 'noFirst',
      'A-10': 'leftBefore',
    })
  })
})

describe('the analysis of too few', () => {
  it('is null with a reason for each figure', () => {
    const { group, instrument } = measuredGroup([
      [5, 9],
      [6, 8],
      [7, 8],
      [8, 8],
    ])
    const change = measuredChange(group, instrument, 'pra', 'akhir')
    expect(analysisFigures(group, change)).toMatchObject({
      n: 4,
      verdict: null,
      limits: ['fewForInference', 'fewForEffect'],
      p: null,
      ranksP: null,
      meanDifferenceInterval: null,
      betterInterval: null,
      betterShare: 0.75,
      untold: {
        meanDifferenceInterval: 'fewForInference',
        p: 'fewForInference',
        davInterval: 'fewForInference',
        dzInterval: 'fewForInference',
        ranksP: 'fewForInference',
        betterInterval: 'fewForInference',
      },
    })
  })

  it('of nobody tells nothing, and says so of every figure', () => {
    const { group, instrument } = measuredGroup([[null, null]])
    const { untold, ...rest } = analysisFigures(
      group,
      measuredChange(group, instrument, 'pra', 'akhir'),
    )
    expect(new Set(Object.values(untold))).toEqual(new Set(['nobody']))
    expect(rest).toMatchObject({
      n: 0,
      limits: ['nobody'],
      meanDifference: null,
      betterShare: null,
    })
  })
})
