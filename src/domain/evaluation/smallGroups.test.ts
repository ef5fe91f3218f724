import { expect, test } from 'vitest'
import { evaluate } from '../evaluate'
import { smallGroupCases } from './smallGroupCases'

test.each(smallGroupCases)('figures of a group of $name are numbers or nothing', ({ group }) => {
  const period = { from: '2026-01-01', to: '2026-02-15' }
  const figures = evaluate(group, { asOf: '2026-02-15', period })
  expect(oddNumbers(figures)).toEqual([])
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
})

/** Where a figure is no number that can be written down. */
function oddNumbers(value: unknown, place = 'figures'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => oddNumbers(one, `${place}.${key}`))
}
