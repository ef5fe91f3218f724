import { describe, expect, test } from 'vitest'
import { emptyGroup } from '../groupFile'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { goalSheet } from './goalSheet'

const gas = {
  '-2': 'Tidak ada kegiatan',
  '-1': 'Dirancang pekerja sosial',
  '0': 'Dirancang kelompok',
  '1': 'Dinilai sendiri',
  '2': 'Berlanjut sendiri',
}

const goal = (id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft =>
  exampleGoal(id, {
    text: 'Kelompok mengadakan kegiatan sendiri',
    gas,
    status: 'dinilai',
    ...fields,
  })

const rating = (point: string, level: number) => ({
  point,
  level,
  date: '2026-06-30',
  evidence: `Bukti ${point}`,
})

/** The scale and the weight were changed on 10 February, between the two ratings; the weight once more in March. */
const amended = goal('TK-1', {
  baselineLevel: -2,
  ratings: [rating('R2', 0), rating('R1', -1)],
  amendments: [
    {
      date: '2026-02-10',
      reason: 'Ukuran diganti bersama Contoh A-01',
      by: 'PS-01',
      former: { weight: 3, gas: { ...gas, '-1': 'Dirancang lembaga' } },
    },
    { date: '2026-03-10', reason: 'Bobot ditimbang lagi', former: { weight: 1 } },
  ],
})

const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-02'),
  exampleMember('A-10'),
  exampleMember('A-01'),
  examplePoint('R1', '2026-02-01'),
  examplePoint('R2', '2026-03-01'),
  amended,
  goal('TA-10', { memberCode: 'A-10', groupGoalIds: ['TK-1'], gas: null }),
  goal('TA-02', { memberCode: 'A-02', text: 'Contoh A-02 kembali belajar di PKBM' }),
  goal('TK-2', { status: 'dihentikan', statusReason: 'Tidak lagi dikehendaki' }),
)
const on = (asOf: string) => goalSheet(group, { asOf })
const first = (asOf: string) => on(asOf).goals[0]

test('goals of the group come first, those of members by code, stopped ones with their reason', () => {
  expect(on('2026-06-01').goals.map(({ id }) => id)).toEqual(['TK-1', 'TK-2', 'TA-02', 'TA-10'])
  expect(on('2026-06-01').goals[1]).toMatchObject({
    status: 'dihentikan',
    statusReason: 'Tidak lagi dikehendaki',
  })
})

test('it bears no number, is no draft, and is confidential', () => {
  const { document } = on('2026-06-01')
  expect(document).toMatchObject({ number: null, isDraft: false, classification: 'R' })
})

describe('a ladder', () => {
  test('stands lowest first, with its ratings in the order of their points', () => {
    const ladder = first('2026-06-01')
    expect(ladder?.scale?.map(({ level }) => level)).toEqual([-2, -1, 0, 1, 2])
    expect(ladder?.baseline).toBe(-2)
    expect(ladder?.ratings.map(({ point, date, level }) => [point, date, level])).toEqual([
      ['R1', '2026-02-01', -1],
      ['R2', '2026-03-01', 0],
    ])
  })

  test('a rating keeps the words by which it was given, where the ladder has changed since', () => {
    expect(first('2026-06-01')?.ratings.map(({ formerText }) => formerText)).toEqual([
      'Dirancang lembaga',
      null,
    ])
  })

  test('that nobody has written is none, and its goal is not rated', () => {
    const bare = on('2026-06-01').goals[3]
    expect(bare).toMatchObject({ id: 'TA-10', scale: null, baseline: null, ratings: [] })
  })
})

describe('an amendment', () => {
  test('says from what to what, step by step, of a scale only what changed', () => {
    expect(first('2026-06-01')?.amendments.map(({ date, changes }) => ({ date, changes }))).toEqual(
      [
        {
          date: '2026-02-10',
          changes: [
            { field: 'weight', from: 3, to: 1 },
            {
              field: 'gas',
              from: [{ level: -1, text: 'Dirancang lembaga' }],
              to: [{ level: -1, text: 'Dirancang pekerja sosial' }],
            },
          ],
        },
        { date: '2026-03-10', changes: [{ field: 'weight', from: 1, to: 2 }] },
      ],
    )
  })

  test('of a later day is not yet known: the goal reads as it did', () => {
    const before = first('2026-02-05')
    expect(before).toMatchObject({ weight: 3, amendments: [] })
    expect(before?.scale?.[1]?.text).toBe('Dirancang lembaga')
    expect(before?.ratings).toMatchObject([{ point: 'R1', formerText: null }])
    expect(first('2026-02-20')).toMatchObject({ weight: 1 })
  })
})

test('members stand in it by code alone', () => {
  const said = JSON.stringify(on('2026-06-01'))
  expect(said).not.toContain('Contoh A-')
  expect(said).toContain('Ukuran diganti bersama A-01')
  expect(said).toContain('A-02 kembali belajar di PKBM')
})

test('scores stand with what was counted: one goal of the group on 0, no member rated', () => {
  const { group: own, members } = on('2026-06-01')
  // One goal on level 0: 50. Its baseline -2: 50 + 10 x 2 x (-2) / sqrt(0.7 x 4 + 0.3 x 4) = 30.
  expect(own).toMatchObject({ now: { t: 50, goals: 1, rated: 1 }, baseline: { t: 30 } })
  expect(members.now).toMatchObject({ meanT: null, members: 2, membersRated: 0 })
})

test('a group without goals has an empty, whole sheet', () => {
  const sheet = goalSheet(emptyGroup('kosong'), { asOf: '2026-06-01' })
  expect(sheet).toMatchObject({ program: null, goals: [], group: { now: { t: null, goals: 0 } } })
})
