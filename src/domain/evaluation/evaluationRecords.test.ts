import { describe, expect, test } from 'vitest'
import { dueItems } from '../agenda/dueItems'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import { openMatters } from '../progress/openMatters'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { awaitingFeedback, evaluationsByDate, newEvaluation } from './evaluationRecords'

function evaluation(id: string, fields: Partial<DraftOf<'evaluation'>> = {}): AnyDraft {
  return { kind: 'evaluation', record: { id, kind: 'proses', date: '2026-03-01', ...fields } }
}

const groupWith = (...put: AnyDraft[]) => exampleGroup(...exampleProgram(), ...put)
const mattersOn = (day: string, ...put: AnyDraft[]) =>
  openMatters(groupWith(...put), day).filter(({ kind }) => kind === 'evaluationNotFedBack')

describe('the group must hear what was found about it', () => {
  test('within 14 days nothing is called out, on the fifteenth it is', () => {
    // 1 March + 14 days = 15 March, the last day allowed.
    expect(mattersOn('2026-03-15', evaluation('EV-01'))).toEqual([])
    expect(mattersOn('2026-03-16', evaluation('EV-01'))).toEqual([
      { kind: 'evaluationNotFedBack', ref: { kind: 'evaluation', id: 'EV-01' }, days: 15 },
    ])
  })

  test('what the group heard is no matter any more; what it will hear still is', () => {
    const told = evaluation('EV-01', { feedbackToGroupDate: '2026-03-20' })
    expect(mattersOn('2026-04-01', told)).toEqual([])
    expect(mattersOn('2026-03-19', told)).toHaveLength(1)
  })

  test('an evaluation that lies ahead of the day is not yet known', () => {
    expect(awaitingFeedback(groupWith(evaluation('EV-01')), '2026-02-28')).toEqual([])
  })

  test('a group that was closed or ended early has nobody to tell', () => {
    for (const status of ['ditutup', 'dihentikan'] as const) {
      const group = exampleGroup(...exampleProgram({ status }), evaluation('EV-01'))
      expect(awaitingFeedback(group, '2026-12-01')).toEqual([])
    }
  })

  test('the agenda holds it on the last day allowed until it is done', () => {
    const due = (...put: AnyDraft[]) =>
      dueItems(groupWith(...put), '2026-03-02').filter(({ kind }) => kind === 'evaluationFeedback')
    expect(due(evaluation('EV-01'))).toMatchObject([
      { day: '2026-03-15', ref: { kind: 'evaluation', id: 'EV-01' } },
    ])
    expect(due(evaluation('EV-01', { feedbackToGroupDate: '2026-03-02' }))).toEqual([])
  })
})

describe('a new evaluation', () => {
  test('takes the next number, of the process while the program runs', () => {
    const group = groupWith(evaluation('EV-09'), evaluation('lain'))
    expect(newEvaluation(group, '2026-04-01')).toEqual({
      id: 'EV-10',
      kind: 'proses',
      date: '2026-04-01',
    })
  })

  test('is of the outcome once the program is over, unless that was written', () => {
    expect(newEvaluation(groupWith(), '2026-06-30').kind).toBe('hasil')
    const group = groupWith(evaluation('EV-01', { kind: 'hasil' }))
    expect(newEvaluation(group, '2026-07-01').kind).toBe('proses')
  })

  test('evaluations stand in order of their day, then of their number', () => {
    const group = groupWith(
      evaluation('EV-10'),
      evaluation('EV-2'),
      evaluation('EV-11', { date: '2026-02-01' }),
    )
    expect(evaluationsByDate(group).map(({ id }) => id)).toEqual(['EV-11', 'EV-2', 'EV-10'])
  })
})
