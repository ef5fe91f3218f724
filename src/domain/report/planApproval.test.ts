import { expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../groupFile'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import { planApproval } from './planApproval'
import { programPlan } from './programPlan'

const stamp = { at: '2026-02-01T08:00:00+07:00', by: 'contoh' }

function approved(group: GroupFile, day: string, number: string): GroupFile {
  const record = { ...planApproval(group, day), number }
  const result = applyChange(group, { put: [{ kind: 'report', record }], remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('an approved plan is no draft any more and bears its number', () => {
  const group = exampleGroup(...exampleProgram())
  expect(programPlan(group, { asOf: '2026-02-01' }).document).toMatchObject({
    isDraft: true,
    number: null,
    classification: 'T',
  })
  const { document } = programPlan(approved(group, '2026-02-01', '001/RP'), { asOf: '2026-02-01' })
  expect(document).toMatchObject({ isDraft: false, number: '001/RP', date: '2026-02-01' })
})

test('a draft of the plan becomes the approved plan under its own id', () => {
  const group = exampleGroup(...exampleProgram(), {
    kind: 'report',
    record: {
      id: 'LP-01',
      kind: 'rencanaProgram',
      date: '2026-01-15',
      classification: 'T',
      copies: 2,
      status: 'draf',
    },
  })
  expect(planApproval(group, '2026-02-01')).toMatchObject({ id: 'LP-01', copies: 2 })
})

test('a revised plan is approved anew and leaves the former approval as it was', () => {
  const first = approved(exampleGroup(...exampleProgram()), '2026-02-01', '001/RP')
  const second = approved(first, '2026-03-01', '002/RP')
  expect(second.records.report.map(({ id, number }) => [id, number])).toEqual([
    ['RP-01', '001/RP'],
    ['RP-02', '002/RP'],
  ])
  expect(programPlan(second, { asOf: '2026-03-01' }).document.number).toBe('002/RP')
})
