import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { exampleGroup, exampleProgram } from './exampleGroup'
import { gateAhead, gateOf } from './gates'
import type { ProgramStatus } from './phaseHistory'

const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }
const imported = importGroup(
  JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8')),
  { groupId: 'G-01', stamp, asOf: '2026-11-22' },
)

function unmet(from: ProgramStatus, asOf: string): (string | number)[][] {
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
  const gate = gateOf(imported.group, from, asOf)
  return (gate?.criteria ?? [])
    .filter(({ isMet }) => !isMet)
    .map(({ code, items }) => [code, items.length])
}

it('the sample could begin: what it lacks may be skipped, and its risk screening was not dated', () => {
  expect(unmet('prakelompok', '2026-07-31')).toEqual([
    ['riskScreening', 9],
    ['roomChecked', 0],
  ])
})

it('the sample left its first phase when comfort rose again', () => {
  const comfort = (day: string) => unmet('awal', day).some(([code]) => code === 'comfort')
  expect([comfort('2026-08-22'), comfort('2026-08-29')]).toEqual([true, false])
})

it('the work of the sample was done at R3 and not at R2, when tasks stood low after the leak', () => {
  expect(unmet('tengah', '2026-09-26')).toEqual([])
  expect(unmet('tengah', '2026-09-05').map(([code]) => code)).toEqual(
    expect.arrayContaining(['tasksCH', 'fiveTasks']),
  )
})

it('the sample ended without written plans for its nine members, and can be closed', () => {
  expect(unmet('akhir', '2026-10-17')).toEqual([['endingPlans', 9]])
  expect(unmet('selesai', '2026-11-22')).toEqual([])
  expect(unmet('selesai', '2026-11-19')).toEqual([['finalReport', 0]])
})

it('nothing follows on a group that is closed or was ended early', () => {
  const closed = exampleGroup(...exampleProgram({ status: 'ditutup' }))
  const ended = exampleGroup(...exampleProgram({ status: 'dihentikan' }))
  expect([gateAhead(closed, '2026-07-01'), gateAhead(ended, '2026-07-01')]).toEqual([null, null])
})
