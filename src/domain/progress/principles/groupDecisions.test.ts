import { expect, test } from 'vitest'
import type { DraftOf } from '../../records/kinds'
import { exampleSession } from '../exampleGroup'
import { counts, exampleDecision, suggestionFor } from './exampleSuggestion'

const decisions = (...fields: Partial<DraftOf<'decision'>>[]) =>
  fields.map((each, index) => exampleDecision(`KP-${index + 1}`, each))
const chosen = (number: number, chosenBy: 'pekerjaSosial' | 'bersama' | 'kelompok') =>
  exampleSession(number, `2026-03-0${number}`, {}, { plan: { chosenBy } })

test('d1: two thirds of the decisions at level 2 or more; one set for safety is left out', () => {
  const level = (...levels: number[]) =>
    decisions(...levels.map((autonomyLevel) => ({ autonomyLevel })))
  expect(suggestionFor('d1', ...level(2, 3, 1)).answer).toBe('ya')
  const safety = { autonomyLevel: 0, overrideReason: 'keselamatan' }
  const half = suggestionFor('d1', ...decisions({ autonomyLevel: 3 }, { autonomyLevel: 1 }, safety))
  expect(half.answer).toBe('sebagian')
  expect(counts(half, 'decisionsByGroup')).toBe('1/2')
  expect(suggestionFor('d1', ...level(1, 1)).answer).toBe('belum')
  expect(suggestionFor('d1').answer).toBeNull()
})

test('d2: ability was thought of and the activity chosen by the group', () => {
  const able = decisions({ capacityNote: 'dinilai sanggup' })
  expect(suggestionFor('d2', ...able, chosen(1, 'kelompok')).answer).toBe('ya')
  expect(suggestionFor('d2', ...able, chosen(1, 'pekerjaSosial')).answer).toBe('sebagian')
  expect(suggestionFor('d2', ...decisions({}), chosen(1, 'pekerjaSosial')).answer).toBe('belum')
  expect(suggestionFor('d2').answer).toBeNull()
})

test('d3: a vote needs the view of the minority written down', () => {
  const vote = { method: 'pemungutanSuara' as const }
  const consensus = { method: 'musyawarahMufakat' as const }
  expect(suggestionFor('d3', ...decisions(consensus)).answer).toBe('ya')
  expect(suggestionFor('d3', ...decisions({ ...vote, dissent: 'futsal' })).answer).toBe('ya')
  expect(suggestionFor('d3', ...decisions(vote)).answer).toBe('sebagian')
  expect(suggestionFor('d3', ...decisions({ method: 'ditetapkan' })).answer).toBe('belum')
  expect(suggestionFor('d3', ...decisions({})).answer).toBeNull()
})

test('d4: what fell due was carried out and looked at again', () => {
  const due = { dueDate: '2026-03-10' }
  const done = { ...due, status: 'terlaksana' as const, executedDate: '2026-03-09' }
  expect(suggestionFor('d4', ...decisions({ ...done, reviewNote: 'berjalan baik' })).answer).toBe(
    'ya',
  )
  expect(suggestionFor('d4', ...decisions(done)).answer).toBe('sebagian')
  expect(
    suggestionFor('d4', ...decisions({ ...due, status: 'direvisi', reviewNote: 'berat' })).answer,
  ).toBe('ya')
  expect(suggestionFor('d4', ...decisions(due)).answer).toBe('belum')
  expect(suggestionFor('d4', ...decisions({ dueDate: '2026-04-10' })).answer).toBeNull()
})

test('d5: what the worker set needs a reason of safety, law or budget; nothing set does not arise', () => {
  const set = (overrideReason: string) => ({ autonomyLevel: 0, overrideReason })
  expect(suggestionFor('d5', ...decisions(set('hukum'))).answer).toBe('ya')
  expect(suggestionFor('d5', ...decisions(set('hukum'), set('lebih cepat'))).answer).toBe(
    'sebagian',
  )
  expect(suggestionFor('d5', ...decisions(set('lebih cepat'))).answer).toBe('belum')
  expect(suggestionFor('d5', ...decisions({})).answer).toBe('tidakRelevan')
  expect(suggestionFor('d5').answer).toBeNull()
})
