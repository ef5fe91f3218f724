import { describe, expect, test } from 'vitest'
import type { AnyDraft } from '../../records/kinds'
import { exampleSession } from '../exampleGroup'
import { exampleDecision } from '../principles/exampleSuggestion'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const strengths = (id: string, date: string): AnyDraft => ({
  kind: 'strengthsReview',
  record: { id, date, strengths: ['Saling mengingatkan'] },
})
const forSafety = exampleDecision('KP-09', { autonomyLevel: 0, overrideReason: 'keselamatan' })

describe('decisions of the group', () => {
  test('are those it chose or framed itself, what was set for safety left out: 1 of 2', () => {
    const count = evidenceOf(
      'decisionsByGroup',
      forSafety,
      exampleDecision('KP-01', { autonomyLevel: 3 }),
      exampleDecision('KP-02', { autonomyLevel: 1 }),
      exampleDecision('KP-03', { date: '2026-02-28', autonomyLevel: 1 }),
      exampleDecision('KP-04', { date: '2026-04-01', autonomyLevel: 1 }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['1/2 neither', ['KP-01'], ['KP-02']])
  })

  test('cannot be told where only safety decided', () => {
    expect(evidenceOf('decisionsByGroup', forSafety)).toMatchObject(nothing)
  })
})

describe('decisions carried out in time', () => {
  const due = (id: string, dueDate: string, executedDate: string | null, fields = {}) =>
    exampleDecision(id, { date: '2026-02-01', dueDate, executedDate, ...fields })

  test('are counted where they fell due in the window: 2 of 3, and the late one is named', () => {
    const count = evidenceOf(
      'decisionsOnTime',
      due('KP-01', '2026-03-14', '2026-03-14'),
      due('KP-02', '2026-03-07', '2026-02-20'),
      due('KP-03', '2026-03-20', '2026-03-21'),
      due('KP-04', '2026-02-28', null),
      due('KP-05', '2026-04-01', null),
      due('KP-06', '2026-03-20', null, { status: 'batal' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual([
      '2/3 for',
      ['KP-02', 'KP-01'],
      ['KP-03'],
    ])
  })

  test('cannot be told where nothing fell due', () => {
    expect(evidenceOf('decisionsOnTime', exampleDecision('KP-01'))).toMatchObject(nothing)
  })
})

describe('decisions weighed against what the group can bear', () => {
  test('are those with a note of it: 1 of 4', () => {
    const count = evidenceOf(
      'decisionsWeighed',
      forSafety,
      exampleDecision('KP-01', { capacityNote: 'dinilai sanggup' }),
      exampleDecision('KP-02', { capacityNote: ' ' }),
      exampleDecision('KP-03'),
      exampleDecision('KP-04'),
    )
    expect([told(count), ids(count)]).toEqual(['1/4 against', ['KP-01']])
  })

  test('cannot be told without a decision', () => {
    expect(evidenceOf('decisionsWeighed')).toMatchObject(nothing)
  })
})

describe('strengths and weaknesses', () => {
  const sheets = [
    strengths('KL-2', '2026-03-07'),
    strengths('KL-1', '2026-02-07'),
    strengths('KL-3', '2026-04-04'),
  ]

  test('named twice so far, once in the window, speak for the task', () => {
    const count = evidenceOf('strengthsNamed', ...sheets)
    expect([told(count), ids(count)]).toEqual(['2/null for', ['KL-1', 'KL-2']])
  })

  test('named before the window alone do not speak any more', () => {
    const early = strengths('KL-1', '2026-01-07')
    expect(told(evidenceOf('strengthsNamed', early))).toBe('1/null neither')
    expect(told(evidenceAt('R1', '2026-07-31', 'strengthsNamed', early))).toBe('1/null for')
  })

  test('were not named by a group that met, and could not be before it did', () => {
    expect(told(evidenceOf('strengthsNamed', exampleSession(1, '2026-02-07')))).toBe(
      '0/null neither',
    )
    expect(evidenceOf('strengthsNamed', exampleSession(1, '2026-04-04'))).toMatchObject(nothing)
  })
})

describe('who proposes', () => {
  test('are two kinds of people at three decisions, members among them', () => {
    const count = evidenceOf(
      'proposers',
      exampleDecision('KP-01', { proposedBy: 'anggota' }),
      exampleDecision('KP-02', { proposedBy: 'anggota' }),
      exampleDecision('KP-03', { proposedBy: 'pekerjaSosial' }),
      exampleDecision('KP-04'),
    )
    expect([told(count), count.lacking]).toEqual(['2/3 for', ['KP-04']])
  })

  test('says nothing for the task where members proposed none', () => {
    const other = exampleDecision('KP-01', { proposedBy: 'lembaga' })
    expect(told(evidenceOf('proposers', other))).toBe('1/1 neither')
  })

  test('cannot be told where nobody wrote it down', () => {
    expect(evidenceOf('proposers', exampleDecision('KP-01'))).toMatchObject({
      ...nothing,
      lacking: ['KP-01'],
    })
  })
})
