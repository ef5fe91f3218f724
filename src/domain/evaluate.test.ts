import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import { importGroup } from './exchange/importGroup'
import { emptyGroup, type GroupFile } from './groupFile'
import type { Records } from './records/kinds'

const sample = JSON.parse(
  readFileSync(new URL('../../resources/contoh/langkah-baru.json', import.meta.url), 'utf8'),
)

function sampleGroup() {
  const result = importGroup(sample, {
    groupId: 'langkah-baru',
    stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
    asOf: '2026-11-22',
  })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** The sample's own block, without its sentence for readers. */
const { gas, ...expected } = sample.expected
const { memberRule, ...expectedGas } = gas

describe('evaluate on the sample program', () => {
  const figures = evaluate(sampleGroup(), { asOf: '2026-11-22' })

  it.each(Object.keys(expected))('reproduces %s of its expected block', (key) => {
    expect(figures).toHaveProperty(key)
    expect({ [key]: figures[key as keyof typeof figures] }).toMatchObject({ [key]: expected[key] })
  })

  it('reproduces goal attainment', () => {
    expect(figures.gas).toMatchObject(expectedGas)
  })
})

describe('evaluate for a period', () => {
  const figures = evaluate(sampleGroup(), {
    asOf: '2026-11-22',
    period: { from: '2026-09-06', to: '2026-10-17' },
  }).period

  it('gives the figures of the report over the same days', () => {
    expect(figures).toMatchObject(sample.expected.byReport['LP-03'])
  })
  it('restricts attendance, decisions, problems and uses to those days', () => {
    expect(figures?.attendanceBySession).toMatchObject(sample.expected.attendanceBySession.slice(6))
    expect(figures?.attendanceOverall).toMatchObject({ expected: 54, present: 51, pct: 94.4 })
    expect(figures?.decisionSummary).toMatchObject({ total: 6, autonomy3: 6 })
    // MS-07 took 7 days and MS-08 took 7.
    expect(figures?.problemSummary).toMatchObject({ total: 2, medianDays: 7 })
    expect(figures?.resourceSummary).toMatchObject({
      uses: 10,
      usesByMembersOrGroup: 7,
      referrals: 8,
    })
  })
  it('is left out when no period is asked for', () => {
    expect(evaluate(sampleGroup(), { asOf: '2026-11-22' })).not.toHaveProperty('period')
  })
})

describe('evaluate seen from another day', () => {
  it('takes the goal levels known then, and names the checks by that day', () => {
    const then = evaluate(sampleGroup(), { asOf: '2026-09-26' })
    expect(then.gas.groupFinalT).toBe(sample.expected.gas.groupR3T)
    // RS-15 was last checked on 2 March, 208 days before.
    expect(then.resources).toMatchObject({ verifiedWithin180DaysAt20260926: 17 })
  })
})

/** Every value inside a plain object, with the path to it. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

describe('evaluate on incomplete records', () => {
  const whole = sampleGroup()
  const period = { from: '2026-09-06', to: '2026-10-17' }

  function wrongNumbers(group: GroupFile) {
    return leaves(evaluate(group, { asOf: '2026-11-22', period })).filter(
      ([, value]) => value === undefined || (typeof value === 'number' && !Number.isFinite(value)),
    )
  }

  it('says null, not 0, of everything it cannot compute in an empty group', () => {
    const empty = evaluate(emptyGroup('kosong'), { asOf: '2026-11-22', period })
    expect(wrongNumbers(emptyGroup('kosong'))).toEqual([])
    expect(empty.attendanceOverall).toMatchObject({
      expected: 0,
      pct: null,
      pctWithoutExcused: null,
    })
    expect(empty.gas).toMatchObject({
      groupBaselineT: null,
      groupFinalT: null,
      memberMeanFinalT: null,
    })
    expect(empty.problems.medianDays).toBeNull()
    expect(empty.resources.needsMetPriorityWeightedPct).toBeNull()
    expect(empty.budget).toBeNull()
    expect(empty.outOfSchool.atStart).toBeNull()
    expect(empty.supervision.last).toBeNull()
    expect(empty.period).toMatchObject({ attendancePct: null, tasksAtLeast3: null })
  })

  it('shows a review point at which no task was rated with 0 rated', () => {
    const taskReview = whole.records.taskReview.filter(({ point }) => point !== 'R4')
    const figures = evaluate(
      { ...whole, records: { ...whole.records, taskReview } },
      { asOf: '2026-11-22' },
    )
    expect(figures.tasksRated).toMatchObject({ R3: 8, R4: 0 })
    expect(figures.taskMean).not.toHaveProperty('R4')
  })

  it('never gives NaN, an infinite or a missing value, whatever records are gone', () => {
    const kept = fc.infiniteStream(fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), kept, (share, dice) => {
        const keep = () => Number(dice.next().value) < share
        const records = Object.fromEntries(
          Object.entries(whole.records).map(([kind, list]) => [kind, list.filter(keep)]),
        ) as unknown as Records
        const session = records.session.map((one) => ({
          ...one,
          attendance: one.attendance?.filter(keep),
        }))
        expect(wrongNumbers({ ...whole, records: { ...records, session } })).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
