import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { emptyGroup } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import { namesIn } from './maskNames'
import { programPlan } from './programPlan'
import { planGaps } from './programPlanGaps'

const asOf = '2026-11-22'

function sampleGroup() {
  const value = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const stamp = { at: '2026-11-22T07:00:00.000Z', by: 'PS-01' }
  const result = importGroup(value, { groupId: 'contoh', stamp, asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

const sample = sampleGroup()

describe('the plan of the sample', () => {
  const plan = programPlan(sample, { asOf })

  test('stands under the number and class it was approved with', () => {
    expect(plan.document).toMatchObject({
      number: '017/RP/LKS-PT/VII/2026',
      date: '2026-07-24',
      isDraft: false,
      classification: 'T',
    })
  })

  test('adds the budget up: 144 x 15.000 + 120 x 10.000 + 350.000 + 600.000 + 250.000', () => {
    expect(plan.budget?.total).toBe(4_560_000)
    expect(plan.budget?.lines[0]).toMatchObject({ qty: 144, price: 15_000, total: 2_160_000 })
  })

  test('lists twelve meetings in three stages, with main tasks apart from touched ones', () => {
    expect(plan.meetings.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect(plan.meetings[0]).toMatchObject({ mainTasks: ['a'], touchedTasks: ['c', 'h'] })
    expect(plan.stages.map(({ stage }) => stage)).toEqual(['awal', 'tengah', 'akhir'])
  })

  test('says of each goal where it starts and what counts as success', () => {
    expect(plan.goals.map(({ id }) => id)).toEqual(['TK-1', 'TK-2', 'TK-3'])
    expect(plan.goals[0]).toMatchObject({
      baseline: 'Rerata 24-27,9 dengan paling banyak 2 terisolasi',
      target: 'Rerata 28-31,9 dan tidak ada yang terisolasi',
    })
  })

  test('names no member; names of workers, of the agency and of the group are no secret', () => {
    const { letterhead, signers, workers, outline, ...rest } = plan
    expect(namesIn([JSON.stringify(rest)], sample)).toEqual([])
  })
})

test('names that slipped into the plan give way to codes', () => {
  const group = exampleGroup(
    ...exampleProgram({
      formation: {
        purpose: 'Menolong Zulaikha kembali ke sekolah.',
        situationFactors: [{ factor: 'Ayah Zulaikha mendukung', direction: 'mendukung' }],
      },
      budget: { lines: [{ item: 'Sepatu Zulaikha', qty: 1, price: 200_000 }] },
    }),
    exampleMember('A-01', { fullName: 'Zulaikha Umpama', nickname: 'Zulaikha' }),
  )
  const plan = programPlan(group, { asOf })
  expect(plan.purpose).toBe('Menolong A-01 kembali ke sekolah.')
  expect(plan.formation.factors[0]?.factor).toBe('Ayah A-01 mendukung')
  expect(plan.budget?.lines[0]?.item).toBe('Sepatu A-01')
})

test('a meeting that was cancelled or moved is out of the plan; the one in its place is in it', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleSession(1, '2026-01-10', {}, { status: 'dibatalkan', statusReason: 'banjir' }),
    exampleSession(2, '2026-01-17', {}, { status: 'ditunda', movedToSessionId: 'P-3' }),
    exampleSession(3, '2026-01-24', {}, { status: 'direncanakan' }),
  )
  expect(programPlan(group, { asOf }).meetings.map(({ number }) => number)).toEqual([3])
})

test('a plan of which nothing is written has every gap and no figure', () => {
  const plan = programPlan(emptyGroup('kosong'), { asOf })
  expect(plan.gaps).toEqual(planGaps.filter((gap) => gap !== 'goalScale' && gap !== 'meetingPlans'))
  expect(plan).toMatchObject({ outline: null, needs: null, budget: null, contract: null })
  expect(plan.document).toMatchObject({ isDraft: true, number: null, classification: 'T' })
})

test('a crisis number is old after 180 days, and one that nobody tried is old too', () => {
  const [first, second] = programPlan(sample, { asOf: '2027-01-16' }).safety.contacts
  expect([first?.verifiedDate, first?.isOld]).toEqual(['2026-07-20', false])
  expect(programPlan(sample, { asOf: '2027-01-17' }).safety.contacts[0]?.isOld).toBe(true)
  expect(second?.isOld).toBe(false)
})
