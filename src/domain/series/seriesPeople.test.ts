import { expect, test } from 'vitest'
import { seriesVerdict } from '../../texts/seriesVerdict'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { seriesSheet } from '../report/seriesSheet'
import { seriesAnalysis } from './seriesAnalysis'
import { exampleScale } from './seriesExample'
import { seriesOf } from './seriesOf'
import { findSource } from './seriesSources'

const days = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `2025-12-0${number}`)

/** What each member scored at the eight points, four of each phase; null = no sheet. */
function told(scores: Record<string, (number | null)[]>, more: AnyDraft[] = []) {
  const group = exampleGroup(
    ...exampleProgram(),
    { kind: 'instrument', record: exampleScale },
    ...Object.keys(scores).map((code) =>
      exampleMember(code, code === 'A-09' ? { status: 'calon' } : {}),
    ),
    ...Object.entries(scores).flatMap(([memberCode, values]) =>
      values.flatMap((total, at): AnyDraft[] =>
        total === null
          ? []
          : [
              {
                kind: 'administration',
                record: {
                  id: `${memberCode}.${at}`,
                  instrumentId: 'SK-1',
                  memberCode,
                  point: `T-${at + 1}`,
                  date: days[at],
                  total,
                  phase: at < 4 ? 'A' : 'B',
                },
              },
            ],
      ),
    ),
    ...more,
  )
  return group
}

function meanOf(group: ReturnType<typeof told>, key = 'rerata:SK-1', split: string | null = null) {
  const source = findSource(group, null, key)
  if (!source) throw new Error('no mean')
  const series = seriesOf(group, source, split)
  const analysis = seriesAnalysis(series)
  return { series, analysis, words: seriesVerdict(series, analysis) }
}

const none = [null, null, null, null]

test('a mean counts only who was scored at every point, so that leaving members improve nothing', () => {
  // Over everybody: (30 + 31 + 10 + 11) / 4 = 20,5 before, and (26 + 27) / 2 = 26,5 after: an improvement of nobody.
  const { series, analysis, words } = meanOf(
    told({
      'A-01': [30, 30, 30, 30, 26, 26, 26, 26],
      'A-02': [31, 31, 31, 31, 27, 27, 27, 27],
      'A-03': [10, 10, 10, 10, ...none],
      'A-04': [11, 11, 11, 11, ...none],
    }),
  )
  expect(series.points.map(({ value, n }) => [value, n])).toEqual([
    ...Array.from({ length: 4 }, () => [30.5, 2]),
    ...Array.from({ length: 4 }, () => [26.5, 2]),
  ])
  expect(analysis.people).toEqual({ counted: ['A-01', 'A-02'], leftOut: ['A-03', 'A-04'] })
  expect(analysis.verdict).not.toBe('better')
  expect(words).toContain(
    'Dihitung dari n = 2 anggota yang terukur pada semua titik; tidak dihitung karena tidak terukur pada semua titik: A-03 dan A-04.',
  )
})

test('where nobody was scored at every point the means are told and nothing follows from them', () => {
  const { analysis, words } = meanOf(
    told({ 'A-01': [10, 11, 10, 12, ...none], 'A-02': [...none, 30, 31, 32, 33] }),
  )
  expect(analysis).toMatchObject({ p: null, verdict: null })
  expect(analysis.limits).toContain('otherPeople')
  expect(words).toContain('Yang mengisi tidak selalu orang yang sama')
  expect(words).not.toMatch(/kebetulan|petunjuk:|keluar dari pita/)
})

test('a candidate is in no mean, and hides no point of the others', () => {
  const { series, analysis } = meanOf(
    told({ 'A-01': [10, 11, 10, 12, 10, 11, 12, 13], 'A-09': [40, 40, 40, ...none, null, 40] }),
  )
  expect(series.points.map(({ value }) => value)).toEqual([10, 11, 10, 12, 10, 11, 12, 13])
  expect(analysis.people).toEqual({ counted: ['A-01'], leftOut: [] })
})

test('a paper of an earlier day counts who was scored at every point by then', () => {
  const group = told({
    'A-01': [10, 10, 10, 10, 12, 12, 12, 12],
    'A-02': [20, 20, 20, 20, 22, null, null, null],
  })
  const wish = { memberCode: null, measure: 'rerata:SK-1', split: null }
  const valuesOn = (asOf: string) =>
    seriesSheet(group, { ...wish, asOf }).series?.points.map(({ value }) => value)
  expect(valuesOn('2025-12-05')).toEqual([15, 15, 15, 15, 17])
  expect(valuesOn('2025-12-06')).toEqual([10, 10, 10, 10, 12, 12])
})

test('attendance and slips say that it need not be the same people', () => {
  const slips = { laiseg: { comfort: 4, n: 1 } }
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleMember('A-02', { joinDate: '2026-02-01' }),
    exampleSession(1, '2026-01-10', { 'A-01': 'H' }, slips),
    exampleSession(2, '2026-02-10', { 'A-01': 'H', 'A-02': 'A' }, slips),
  )
  expect(meanOf(group, 'kehadiran').words).toContain(
    'Yang tercatat sebagai anggota tidak selalu orang yang sama (tidak pada semua titik: A-02)',
  )
  expect(meanOf(group, 'laiseg:nyaman').words).toContain('Lembarnya tanpa nama')
})
