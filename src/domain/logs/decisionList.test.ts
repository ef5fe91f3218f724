import { describe, expect, it } from 'vitest'
import { exampleGroup, exampleSession } from '../progress/exampleGroup'
import {
  allDecisions,
  type DecisionFilter,
  decisionFigures,
  filteredDecisions,
} from './decisionList'
import { decisionOf } from './exampleLogs'
import { nextDecisionId, nextProblemId } from './nextLogId'

const TODAY = '2026-02-20'
const group = exampleGroup(
  exampleSession(1, '2026-02-01'),
  decisionOf('KP-01', '2026-02-01', {
    text: 'Kas sukarela Rp2.000',
    topic: 'keuangan',
    autonomyLevel: 3,
    dueDate: '2026-02-08',
    status: 'terlaksana',
    executedDate: '2026-02-08',
    sessionId: 'P-1',
  }),
  decisionOf('KP-02', '2026-02-08', { dueDate: '2026-02-15', owner: 'A-02' }),
  decisionOf('KP-03', '2026-02-15', {
    dueDate: '2026-02-15',
    status: 'batal',
    autonomyLevel: 0,
    overrideReason: 'keselamatan',
  }),
  decisionOf('KP-09', '2026-02-16', { archivedAt: '2026-02-17T08:00:00+07:00' }),
)
const shown = (part: Partial<DecisionFilter>) =>
  filteredDecisions(group, { ...allDecisions, ...part }, TODAY).map(({ id }) => id)

describe('a list of decisions', () => {
  it('stands latest first, without what was set aside', () => {
    expect(shown({})).toEqual(['KP-03', 'KP-02', 'KP-01'])
  })
  it('is narrowed by state, topic, meeting, time and what is overdue', () => {
    expect(shown({ status: 'batal' })).toEqual(['KP-03'])
    expect(shown({ topic: 'keuangan' })).toEqual(['KP-01'])
    expect(shown({ sessionId: 'P-1' })).toEqual(['KP-01'])
    expect(shown({ period: { from: '2026-02-02', to: '2026-02-08' } })).toEqual(['KP-02'])
    expect(shown({ isOverdue: true })).toEqual(['KP-02'])
    expect(shown({ isOverdue: true, topic: 'keuangan' })).toEqual([])
  })
  it('is searched in words, in any case and order', () => {
    expect(shown({ words: 'rp2.000 KAS' })).toEqual(['KP-01'])
    expect(shown({ words: 'a-02' })).toEqual(['KP-02'])
    expect(shown({ words: '  ' })).toHaveLength(3)
    expect(shown({ words: 'kas a-02' })).toEqual([])
  })
  it('comes to counts, each over its own whole: autonomy leaves out what safety decided', () => {
    expect(decisionFigures(filteredDecisions(group, allDecisions, TODAY), TODAY)).toEqual({
      total: 3,
      autonomyRated: 2,
      autonomy2plus: 2,
      autonomy3: 1,
      executed: 1,
      withDueDate: 3,
      onTime: 1,
      overdue: 1,
    })
  })
  it('of nothing has a whole of 0 and no share', () => {
    expect(decisionFigures([], TODAY)).toMatchObject({ total: 0, autonomyRated: 0, overdue: 0 })
  })
})

it('the next id lies above the highest ever given, the archived KP-09 included', () => {
  expect(nextDecisionId(group)).toBe('KP-10')
  expect(nextProblemId(group)).toBe('MS-01')
})
