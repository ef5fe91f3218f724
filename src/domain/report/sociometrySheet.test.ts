import { expect, test } from 'vitest'
import { figureRows } from '../../texts/sociometryFigures'
import { printedFigures } from '../../texts/sociometrySheet'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import { exampleConsent } from '../progress/gatesExample'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { ballots } from './ballots'
import { sociometrySheet } from './sociometrySheet'

const asOf = '2026-04-01'
const codes = ['A-01', 'A-02', 'A-03']
const survey = (id: string, fields: Partial<DraftOf<'sociometricSurvey'>>): AnyDraft => ({
  kind: 'sociometricSurvey',
  record: {
    id,
    date: '2026-02-01',
    question: 'Dengan siapa, selain Contoh A-01?',
    maxChoices: 2,
    choices: {},
    ...fields,
  },
})
const group = exampleGroup(
  { kind: 'worker', record: { id: 'PS-03', name: 'Endang', role: 'supervisor' } },
  ...codes.map((code) => exampleMember(code, { nickname: `Nama${code.at(-1)}` })),
  ...codes.slice(0, 2).map((code) => exampleConsent(code, { purpose: 'sosiometri' })),
  survey('SM-1', {
    choices: { 'A-01': ['A-02'], 'A-02': ['A-01'] },
    negativeChoices: true,
    negativeAllowedBy: 'PS-03',
    rejections: { 'A-01': ['A-02'] },
  }),
  survey('SM-2', { date: '2026-03-01', choices: { 'A-01': ['A-02'], 'A-02': [] } }),
  survey('SM-3', { date: '2026-03-08' }),
)

test('the paper is very confidential, knows no rejection, and leaves out a survey nobody answered', () => {
  const sheet = sociometrySheet(group, { surveyIds: [], asOf })
  expect(sheet.document.classification).toBe('SR')
  expect(sheet.surveys.map(({ id }) => id)).toEqual(['SM-1', 'SM-2'])
  expect(sheet.surveys[0]?.indices.per['A-02']).toMatchObject({
    received: 1,
    rejected: 0,
    preference: 1,
    impact: 1,
  })
  expect(JSON.stringify(sheet)).not.toMatch(/rejections|Nama\d|Contoh/)
  expect(sheet.changes).toHaveLength(1)
})

test('everybody stands on the same place in all drawings', () => {
  const { surveys } = sociometrySheet(group, { surveyIds: [], asOf })
  const places = surveys.map(({ drawing }) => drawing.nodes.map(({ code, x, y }) => [code, x, y]))
  expect(places[1]).toEqual(places[0])
})

test('one survey alone has nothing to be compared with', () => {
  expect(sociometrySheet(group, { surveyIds: ['SM-2'], asOf })).toMatchObject({
    surveys: [{ id: 'SM-2' }],
    changes: [],
  })
})

test('figures stand with formula and n, and are never a false zero: one pair of 1, then nothing mutual', () => {
  const rows = sociometrySheet(group, { surveyIds: [], asOf }).surveys.map((one) =>
    figureRows(printedFigures(one)).map(({ key, value, formula, n }) => [key, value, formula, n]),
  )
  expect(rows[0]).toContainEqual([
    'reciprocity',
    '100,0%',
    '2 x saling memilih / pilihan = 2 x 1 / 2',
    '2 pilihan',
  ])
  expect(rows[1]).toContainEqual([
    'reciprocity',
    '0,0%',
    '2 x saling memilih / pilihan = 2 x 0 / 1',
    '1 pilihan',
  ])
  // Both are of one sex: a share between the sexes has no meaning.
  expect(rows[0]?.find(([key]) => key === 'crossSex')?.[1]).toBe('tidak dapat dihitung')
})

test('slips are for those who agreed, by code unless nicknames are wanted, and tell no answer', () => {
  const slips = ballots(group, { surveyId: 'SM-1', naming: 'kode', asOf })
  expect(slips.people).toEqual([
    { code: 'A-01', nickname: null },
    { code: 'A-02', nickname: null },
  ])
  expect(JSON.stringify(slips)).not.toMatch(/Nama\d|Contoh|choices/)
  const named = ballots(group, { surveyId: 'SM-1', naming: 'panggilan', asOf })
  expect(named.people.map(({ nickname }) => nickname)).toEqual(['Nama1', 'Nama2'])
  expect(ballots(group, { surveyId: 'SM-9', naming: 'kode', asOf }).people).toEqual([])
})
