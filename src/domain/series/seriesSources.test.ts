import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import type { GroupFile } from '../groupFile'
import { exampleGoal, exampleMember, examplePoint, exampleSession } from '../progress/exampleGroup'
import { seriesAnalysis } from './seriesAnalysis'
import { scoresOf, seriesGroup } from './seriesExample'
import { seriesFigures } from './seriesFigures'
import { seriesOf } from './seriesOf'
import { memberPoints } from './seriesPeople'
import { seriesRefusal } from './seriesRefusal'
import { findSource, seriesSources } from './seriesSources'

const keysOf = (group: GroupFile, code: string | null) =>
  seriesSources(group, code).map(({ key }) => key)

function series(group: GroupFile, code: string | null, key: string, split: string | null = null) {
  const source = findSource(group, code, key)
  if (!source) throw new Error(`no ${key}`)
  return seriesOf(group, source, split)
}

function sample(): GroupFile {
  const value = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const stamp = { at: '2026-11-22T12:00:00+07:00', by: 'contoh' }
  const result = importGroup(value, { groupId: 'contoh', stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error('not read')
  return result.group
}

test('a group without records has no series, and a member without sheets none either', () => {
  const group = seriesGroup([])
  expect(keysOf(group, null)).toEqual([])
  expect(keysOf(group, 'A-01')).toEqual([])
  expect(keysOf(group, 'A-99')).toEqual([])
})

test('the measures of a member and of the group bear keys that stay', () => {
  const group = seriesGroup(
    [{ score: 5 }],
    {
      subscales: ['relasi', 'peran'],
      subscaleItems: { relasi: [1, 2] },
    },
    examplePoint('R0', '2026-01-01'),
    exampleGoal('TA-1', {
      memberCode: 'A-01',
      ratings: [{ point: 'R0', date: '2026-01-01', level: -1, evidence: 'wawancara' }],
    }),
    exampleSession(1, '2026-01-10', { 'A-01': 'H' }, { laiseg: { comfort: 4, n: 1 } }),
  )
  expect(keysOf(group, 'A-01')).toEqual(['skor:SK-1', 'tujuan:TA-1'])
  expect(keysOf(group, null)).toEqual(['laiseg:nyaman', 'kehadiran', 'rerata:SK-1'])
  expect(findSource(group, 'A-01', 'skor:SK-1')).toMatchObject({
    improvement: 'increase',
    scale: { min: 0, max: 40 },
  })
})

test('phases written down with the sheets stand, whatever is chosen', () => {
  const sheets = [
    { score: 5, phase: 'A' as const },
    { score: 9, phase: 'B' as const },
  ]
  const { phasesBy, points } = scoresOf(seriesGroup(sheets), 'T-1')
  expect(phasesBy).toBe('recorded')
  expect(points.map(({ phase }) => phase)).toEqual(['A', 'B'])
})

test('sheets without a phase are parted by the first day of the program, or by the point that is chosen', () => {
  const days = ['2025-12-20', '2025-12-31', '2026-01-01', '2026-02-01', '2026-07-01']
  const group = seriesGroup(days.map((date, index) => ({ score: index, date })))
  const usual = scoresOf(group)
  expect(usual.phasesBy).toBe('programStart')
  expect(usual.split).toBe('T-3')
  // The program ends on 30 June.
  expect(usual.afterEnd).toEqual(['T-5'])
  expect(scoresOf(group, 'T-2')).toMatchObject({ phasesBy: 'chosen', split: 'T-2' })
  expect(scoresOf(group, 'P-99')).toMatchObject({ phasesBy: 'programStart', split: 'T-3' })
})

test('what is seen at meetings has no phases until a meeting is chosen', () => {
  const group = sample()
  const unchosen = series(group, null, 'laiseg:nyaman')
  expect(unchosen.phasesBy).toBe('none')
  expect(seriesAnalysis(unchosen).limits).toEqual(['noPhases', 'anonymousSlips'])
  const chosen = seriesAnalysis(series(group, null, 'laiseg:nyaman', 'P-05'))
  // A 3,2 3,4 3,3 2,9 and B 3,2 3,6 3,8 4,1 4,0 4,2 4,2 4,5: of 32 pairs 29 are better, 3,2 ties once, two are worse.
  expect(chosen.overlap).toMatchObject({ m: 4, n: 8, better: 29, ties: 1, worse: 2 })
  expect(chosen.overlap?.nap).toBeCloseTo(29.5 / 32, 12)
})

test('a sheet without a day lies where the others were filled in, and stays a gap', () => {
  const { points } = series(sample(), 'A-01', 'skor:INS-2')
  expect(points.map(({ id, day, value }) => [id, day, value])).toEqual([
    ['P-03', '2026-08-15', 24],
    ['P-06', '2026-09-05', 25],
    ['P-09', '2026-09-26', null],
    ['P-12', '2026-10-17', 34],
  ])
})

test('the same point twice has an id of its own each time', () => {
  const group = seriesGroup([
    { score: 5, point: 'pra' },
    { score: 6, point: 'pra' },
  ])
  expect(scoresOf(group).points.map(({ id }) => id)).toEqual(['pra', 'pra.2'])
})

test('the mean of a point says of how many, and each member stands beside it', () => {
  const group = sample()
  const source = findSource(group, null, 'rerata:INS-1')
  if (!source) throw new Error('no mean')
  const { points, people } = seriesOf(group, source, null)
  // 10, 9, 9 and 8 members answered; 8 of them at every point.
  expect(points.map(({ id, n }) => [id, n])).toEqual([
    ['pra', 8],
    ['tengah', 8],
    ['akhir', 8],
    ['tindakLanjut', 8],
  ])
  expect(people?.leftOut).toHaveLength(2)
  const members = memberPoints(group, source)
  expect(members.map(({ memberCode }) => memberCode)).toEqual(
    Array.from({ length: 10 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`),
  )
  expect(members[6]?.values).toEqual([35, 31, 43, 49])
  expect(members[9]?.values).toEqual([40, null, null, null])
})

test('one sheet before the program does not make a baseline', () => {
  const { m, n, overlap, limits } = seriesAnalysis(series(sample(), 'A-07', 'skor:INS-1'))
  expect([m, n, overlap]).toEqual([1, 3, null])
  expect(limits).toContain('fewBaseline')
})

test('a member who came later has points from then on', () => {
  const group = seriesGroup(
    [],
    {},
    exampleMember('A-02', { joinDate: '2026-02-01' }),
    exampleSession(1, '2026-01-10', { 'A-01': 'H' }),
    exampleSession(
      2,
      '2026-02-10',
      {},
      { attendance: [{ memberCode: 'A-02', status: 'H', participation: 2 }] },
    ),
  )
  expect(series(group, 'A-02', 'partisipasi').points.map(({ id }) => id)).toEqual(['P-2'])
})

test('what does not exist is refused with what does', () => {
  const group = seriesGroup([{ score: 5 }])
  const wish = { memberCode: 'A-01', measure: 'skor:SK-1', split: null }
  expect(seriesRefusal(group, wish)).toBeNull()
  expect(seriesRefusal(group, { ...wish, measure: 'asas' })).toEqual({
    kind: 'measure',
    wanted: 'asas',
    known: ['skor:SK-1'],
  })
  expect(seriesRefusal(group, { ...wish, split: 'P-1' })).toMatchObject({
    kind: 'split',
    known: ['T-1'],
  })
})

test('figures are told of every series with two values, null where points are too few', () => {
  const { group, members } = seriesFigures(sample())
  expect(group['laiseg:nyaman']).toMatchObject({
    points: 12,
    figures: null,
    limits: ['noPhases', 'anonymousSlips'],
  })
  expect(members['A-07']['skor:INS-1']).toMatchObject({ points: 4, m: 1, n: 3, split: 'tengah' })
  expect(members['A-10']['skor:INS-1']).toBeUndefined()
})

test('a point at which nothing was measured and no day is known lies in no phase', () => {
  // A-10 of the sample left after the first measurement.
  const { points } = series(sample(), 'A-10', 'skor:INS-1')
  expect(points.map(({ id, value, phase }) => [id, value === null, phase])).toEqual([
    ['pra', false, 'A'],
    ['tengah', true, null],
    ['akhir', true, null],
    ['tindakLanjut', true, null],
  ])
})
