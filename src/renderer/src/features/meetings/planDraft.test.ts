import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleProgram,
  exampleSession,
} from '../../../../domain/progress/exampleGroup'
import type { Activity } from '../../../../domain/records/activity'
import type { DraftOf } from '../../../../domain/records/kinds'
import { shownPlan, withCopied, withPicked } from './planDraft'

const planned = (fields: Partial<DraftOf<'session'>> = {}) => {
  const group = exampleGroup(...exampleProgram(), exampleSession(1, '2026-01-10', {}, fields))
  const [session] = group.records.session
  if (!session) throw new Error('the example has its meeting')
  return session
}
const activity = {
  name: 'Putaran nama',
  minutes: 20,
  materials: ['Kartu', 'Spidol'],
  tasks: ['c', 'h'],
} as unknown as Activity

test('an activity of the library comes last in the agenda, with its minutes, materials and tasks', () => {
  const before = shownPlan(
    planned({
      plan: { agenda: [{ activity: 'Pembukaan', minutes: 10 }], materials: 'Kartu' },
      taskFocus: { h: 2 },
    }),
  )
  const { plan, taskFocus } = withPicked(before, activity)
  expect(plan.agenda.map((part) => `${part.activity} ${part.minutes}`)).toEqual([
    'Pembukaan 10',
    'Putaran nama 20',
  ])
  expect(plan.materials).toBe('Kartu\nSpidol')
  expect(taskFocus).toMatchObject({ a: null, c: 1, h: 2 })
})

test('the plan of an earlier meeting is copied without what came of it; day and title stay', () => {
  const earlier = planned({
    title: 'Kenalan',
    plan: { objectives: ['Saling kenal'], agenda: [{ activity: 'Doa', spentMinutes: 7 }] },
    taskFocus: { a: 2 },
  })
  const values = withCopied(shownPlan(planned({ title: 'Lanjutan' })), {
    ...earlier,
    date: '2026-02-01',
  })
  expect(values.title).toBe('Lanjutan')
  expect(values.date).toBe('2026-01-10')
  expect(values.plan.objectives).toEqual(['Saling kenal'])
  expect(values.plan.agenda[0]).toMatchObject({ activity: 'Doa', spentMinutes: null })
  expect(values.taskFocus.a).toBe(2)
  expect(withCopied(shownPlan(planned()), earlier).title).toBe('Kenalan')
})

test('a meeting without any plan shows an empty one', () => {
  expect(shownPlan(planned()).plan).toEqual({
    objectives: [],
    agenda: [],
    materials: '',
    chosenBy: '',
    goalIds: [],
    asas: [],
  })
})
