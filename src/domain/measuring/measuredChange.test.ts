import { expect, test } from 'vitest'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import { exampleSheet, measuredPairs as measured, exampleScale as scale } from './exampleMeasures'
import { measuredChange } from './measuredChange'

function sheet(memberCode: string, point: string, total: number, instrumentId = 'SK-1') {
  return exampleSheet(memberCode, point, total, { instrumentId })
}

test('one pair has a change and nothing that needs a spread', () => {
  const { n, change, limits, ranks, members } = measured([[5, 9]])
  expect(n).toBe(1)
  expect(change).toMatchObject({ meanDifference: 4, sdDifference: null, p: null, dav: null })
  expect(ranks.p).toBeNull()
  expect(limits).toEqual(['onePair'])
  expect(members).toMatchObject([{ memberCode: 'A-1', difference: 4, direction: 'better' }])
})

test('four pairs tell no p and no interval, five do, and ten lift the caution about effect sizes', () => {
  const pair = (index: number) => [5, 7 + (index % 3)] as const
  const four = measured([0, 1, 2, 3].map(pair))
  expect(four.change).toMatchObject({ p: null, meanDifferenceInterval: null, davInterval: null })
  expect([four.ranks.p, four.betterInterval, four.verdict]).toEqual([null, null, null])
  expect(four.limits).toEqual(['fewForInference', 'fewForEffect'])

  const five = measured([0, 1, 2, 3, 4].map(pair))
  expect(five.change.p).not.toBeNull()
  expect(five.ranks).toMatchObject({ p: 0.0625, smallestP: 0.0625 })
  expect(five.verdict).toBe('better')
  expect(five.limits).toEqual(['fewForEffect'])

  expect(measured([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(pair)).limits).toEqual([])
})

test('where less is better a fall is good', () => {
  const { better, verdict, ranks } = measured(
    [
      [9, 5],
      [8, 5],
      [9, 6],
      [7, 5],
      [8, 4],
    ],
    { higherIsBetter: false },
  )
  expect([better, verdict, ranks.rankBiserial]).toEqual([5, 'better', 1])
})

test('all changed alike, or nobody, has no spread to measure by', () => {
  const alike = measured([1, 2, 3, 4, 5].map((pre) => [pre, pre + 2] as const))
  expect(alike.change).toMatchObject({
    meanDifference: 2,
    sdDifference: 0,
    meanDifferenceInterval: null,
    dav: null,
    t: null,
  })
  expect(alike.verdict).toBeNull()
  expect(alike.limits).toEqual(['sameChange', 'fewForEffect'])

  const still = measured([1, 2, 3, 4, 5].map((pre) => [pre, pre] as const))
  expect(still.ranks.p).toBeNull()
  expect(still).toMatchObject({ same: 5, verdict: null, limits: ['nobodyChanged'] })
})

test('a reliable change is told only where a norm is cited', () => {
  expect(measured([[5, 9]]).members[0]?.reliable).toBeNull()
  const norm = { sd: 4.2, reliability: 0.84, citation: 'Contoh (fiktif)' }
  const [member] = measured([[14, 6]], { norm, higherIsBetter: false }).members
  // error of a difference = 1.414 x 4.2 x 0.4 = 2.376; -8 / 2.376 = -3.367
  expect(member?.reliable?.index).toBeCloseTo(-3.367_175, 5)
  expect(member?.reliable?.category).toBe('membaik')
})

test('who is in no pair is named with the reason', () => {
  const group = exampleGroup(
    { kind: 'instrument', record: scale },
    { kind: 'instrument', record: { ...scale, id: 'SK-2', code: 'sk', supersedes: 'SK-1' } },
    exampleMember('A-1'),
    exampleMember('A-2', { joinDate: '2026-03-01' }),
    exampleMember('A-3', { exitDate: '2026-05-01', status: 'mengundurkanDiri' }),
    exampleMember('A-4'),
    exampleMember('A-5'),
    exampleMember('A-6'),
    sheet('A-1', 'pra', 5),
    sheet('A-1', 'akhir', 9),
    sheet('A-2', 'akhir', 9),
    sheet('A-3', 'pra', 4),
    sheet('A-4', 'pra', 4),
    sheet('A-4', 'akhir', 6, 'SK-2'),
    sheet('A-5', 'akhir', 9),
  )
  const instrument = group.records.instrument.find(({ id }) => id === 'SK-1')
  if (!instrument) throw new Error('no instrument')
  const { n, leftOut } = measuredChange(group, instrument, 'pra', 'akhir')
  expect(n).toBe(1)
  expect(leftOut).toMatchObject([
    { memberCode: 'A-2', reason: 'joinedLater' },
    { memberCode: 'A-3', reason: 'leftBefore' },
    { memberCode: 'A-4', reason: 'otherVersion' },
    { memberCode: 'A-5', reason: 'noFirst' },
    { memberCode: 'A-6', reason: 'neither' },
  ])
})

test('who stayed to the end of the program has not left before a follow-up, and on the eve of the first day nobody is late', () => {
  const eve = { joinDate: '2026-02-02', exitDate: '2026-05-01', status: 'selesai' as const }
  const group = exampleGroup(
    { kind: 'instrument', record: scale },
    ...['A-1', 'A-2', 'A-3'].map((code) => exampleMember(code, eve)),
    sheet('A-1', 'pra', 5),
    sheet('A-1', 'akhir', 9),
    sheet('A-2', 'pra', 5),
    exampleSheet('A-2', 'akhir', null, { missingReason: 'tidak dapat dihubungi' }),
    sheet('A-3', 'akhir', 9),
  )
  const instrument = group.records.instrument[0]
  if (!instrument) throw new Error('no instrument')
  expect(measuredChange(group, instrument, 'pra', 'akhir').leftOut).toEqual([
    { memberCode: 'A-2', reason: 'noSecond', note: 'tidak dapat dihubungi' },
    { memberCode: 'A-3', reason: 'noFirst', note: null },
  ])
})

test('binary dust between two scores is no change', () => {
  const { same, change } = measured([
    [0.3, 0.1 + 0.2],
    [5, 6],
  ])
  expect([same, change.unchanged]).toEqual([1, 1])
})

test('one member far from all others who decides the mean is named', () => {
  const around = (far: number) =>
    measured([...[5, 6, 7, 8, 9, 10].map((pre) => [pre, pre + 1] as const), [10, 10 + far]]).pull
  // Mean (6 x 1 - 10) / 7 = -0.57; without A-7 it is 1.
  expect(around(-10)).toEqual({ memberCode: 'A-7', difference: -10, meanWithout: 1 })
  // Mean 8 / 7 = 1.14: without A-7 the mean of 1 is hardly another.
  expect(around(2)).toBeNull()
  expect(
    measured([
      [5, 6],
      [6, 7],
      [7, 8],
      [20, 0],
    ]).pull,
  ).toBeNull()
})

test('who was away for a time on the day of a measurement is told as away', () => {
  const spells = [
    { from: '2026-01-01', to: '2026-05-01' },
    { from: '2026-06-10', to: null },
  ]
  const early = [
    { from: '2026-01-01', to: '2026-01-20' },
    { from: '2026-03-01', to: null },
  ]
  const group = exampleGroup(
    { kind: 'instrument', record: scale },
    exampleMember('A-1'),
    exampleMember('A-2', { spells }),
    exampleMember('A-3', { spells: early }),
    sheet('A-1', 'pra', 5),
    sheet('A-1', 'akhir', 9),
    sheet('A-2', 'pra', 5),
    sheet('A-3', 'akhir', 9),
  )
  const instrument = group.records.instrument[0]
  if (!instrument) throw new Error('no instrument')
  // Measured on 1 February and 1 June.
  expect(measuredChange(group, instrument, 'pra', 'akhir').leftOut).toMatchObject([
    { memberCode: 'A-2', reason: 'leftBefore' },
    { memberCode: 'A-3', reason: 'joinedLater' },
  ])
})
