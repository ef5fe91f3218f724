import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { membershipsIn } from './memberships'

const quarter = (from: string, to: string) => ({ from, to })
const stays = [
  { from: '2026-01-05', to: '2026-02-20' },
  { from: '2026-05-01', to: '2026-08-10' },
]
const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01', {
    joinDate: '2026-01-05',
    exitDate: '2026-08-10',
    status: 'selesai',
    spells: stays,
  }),
)

test('somebody who came again is judged by the stay of the period', () => {
  const first = membershipsIn(group, quarter('2026-01-01', '2026-03-31'))
  // Gone on 20 February, why is said in free words only: the status is of the last stay.
  expect(first).toMatchObject([{ from: '2026-01-05', to: '2026-02-20', end: 'unexplained' }])
  const second = membershipsIn(group, quarter('2026-04-01', '2026-06-30'))
  expect(second).toMatchObject([{ from: '2026-01-05', to: '2026-08-10', end: 'staying' }])
  const third = membershipsIn(group, quarter('2026-07-01', '2026-09-30'))
  expect(third).toMatchObject([{ to: '2026-08-10', end: 'completed' }])
  expect(membershipsIn(group, quarter('2026-03-01', '2026-04-30'))).toEqual([])
})
