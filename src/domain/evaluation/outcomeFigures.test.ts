import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import type { GroupFile } from '../groupFile'
import { exampleScale, exampleSheet } from '../measuring/exampleMeasures'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { outcomeFigures } from './outcomeFigures'

const TODAY = '2026-11-22'
const exchange = JSON.parse(
  readFileSync(new URL('../../../resources/contoh/langkah-baru.json', import.meta.url), 'utf8'),
)
const sample = sampleGroup()

function sampleGroup(): GroupFile {
  const stamp = { at: `${TODAY}T08:00:00+07:00`, by: 'PS-01' }
  const result = importGroup(exchange, { groupId: 'langkah-baru', stamp, asOf: TODAY })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('the whole sample program reproduces its expected figures', () => {
  const { gas, taskMean, resources } = exchange.expected
  const found = outcomeFigures(sample, TODAY)
  expect(found.groupGoals).toMatchObject({
    rated: 3,
    tStart: gas.groupBaselineT,
    tEnd: gas.groupFinalT,
  })
  expect(found.memberGoals).toMatchObject({
    meanTStart: gas.memberMeanBaselineT,
    meanTEnd: gas.memberMeanFinalT,
    membersRated: 9,
    levelsAtEnd: { '-2': 0, '-1': 0, '0': 3, '1': 6, '2': 0 },
    stopped: [{ id: 'TA-10', memberCode: 'A-10' }],
    worse: 0,
  })
  expect(found.taskProcessIndex).toEqual({ mean: taskMean.R4, rated: 8, reportable: true })
  expect(found.needs).toMatchObject({
    total: 9,
    met: resources.needsMet,
    metPriorityWeightedPct: resources.needsMetPriorityWeightedPct,
  })
  expect(found.referrals).toMatchObject({ total: 9, answered: 7, closed: 7, open: 2, noNews: 1 })
  expect(found.sociometry.map(({ reciprocityPct }) => reciprocityPct)).toEqual([66.7, 74.1, 81.5])
  expect(found.participation).toMatchObject({ admitted: 10, completed: 9, leavers: ['A-10'] })
  expect(found.instruments[0]).toMatchObject({ code: 'SKSR-20', n: 9, meanChange: 11.7 })
  expect(found.agreement).toMatchObject({ n: 0, kappaLinear: null, agreementPct: null })
})

test('two periods one after the other: the one begins where the other ends', () => {
  const first = outcomeFigures(sample, TODAY, { from: '2026-08-01', to: '2026-09-05' })
  const second = outcomeFigures(sample, TODAY, { from: '2026-09-06', to: '2026-10-17' })
  expect(first.memberGoals).toMatchObject({ meanTEnd: 41.1, better: 7, same: 2 })
  expect(second.memberGoals).toMatchObject({ meanTStart: 41.1, meanTEnd: 56.7, better: 8, same: 1 })
  expect(first.tasks.h).toEqual({ start: 0, end: 1, change: 1 })
  expect(second.tasks.h).toEqual({ start: 1, end: 3, change: 2 })
  expect(first.taskProcessIndex.mean).toBe(second.taskProcessIndexAtStart.mean)
  expect([first.participation.left, second.participation.admitted]).toEqual([1, 9])
  // Needs were met from 18 September on.
  expect([first.needs.metInWindow, second.needs.metInWindow]).toEqual([0, 5])
})

test('of who is left out the code and the reason are told, never what the sheet says', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    { kind: 'instrument', record: exampleScale },
    exampleMember('A-1'),
    exampleMember('A-2'),
    exampleSheet('A-1', 'pra', 5),
    exampleSheet('A-1', 'akhir', 9),
    exampleSheet('A-2', 'pra', 5),
    exampleSheet('A-2', 'akhir', null, { missingReason: 'Adi dijemput ibunya' }),
  )
  const [found] = outcomeFigures(group, '2026-06-30').instruments
  expect(found?.leftOut).toEqual([{ memberCode: 'A-2', reason: 'noSecond' }])
})

test('two versions of one instrument do not overwrite each other', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    { kind: 'instrument', record: exampleScale },
    {
      kind: 'instrument',
      record: { ...exampleScale, id: 'SK-2', version: '2', supersedes: 'SK-1' },
    },
    exampleMember('A-1'),
    exampleSheet('A-1', 'pra', 5),
    exampleSheet('A-1', 'akhir', 9),
    exampleSheet('A-1', 'pra', 5, { instrumentId: 'SK-2' }),
    exampleSheet('A-1', 'akhir', 6, { instrumentId: 'SK-2' }),
  )
  const [dose] = outcomeFigures(group, '2026-06-30').doseBesideChange
  expect(dose?.instruments).toEqual({ 'SK SK-1': 4, 'SK SK-2': 1 })
})
