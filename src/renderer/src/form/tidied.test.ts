import { expect, test } from 'vitest'
import { saysTheSame, tidied, typedPath } from './tidied'

test('blank fields, blank rows and parts without any answer say nothing', () => {
  expect(
    tidied({
      name: 'Adi',
      note: '  ',
      age: Number.NaN,
      guardian: { name: '', phone: '' },
      findings: ['', 'mudah marah', ' '],
      rows: [{ item: '' }, { item: 'Konsumsi', qty: 2 }],
    }),
  ).toEqual({ name: 'Adi', findings: ['mudah marah'], rows: [{ item: 'Konsumsi', qty: 2 }] })
})

test('places left open on purpose keep their place', () => {
  expect(tidied({ answers: ['ya', null, 'belum'] })).toEqual({ answers: ['ya', null, 'belum'] })
})

test('a fault in a kept row is told at the row that was typed', () => {
  const judged = tidied({ plan: { rows: [{ item: '' }, { item: 'A' }, {}, { item: 'B' }] } })
  expect(typedPath(judged, 'plan.rows.0.item')).toBe('plan.rows.1.item')
  expect(typedPath(judged, 'plan.rows.1.item')).toBe('plan.rows.3.item')
  expect(typedPath(judged, 'name')).toBe('name')
})

test('what was left blank in one way or another is the same', () => {
  const saved = { name: 'Adi', note: null, guardian: null, rows: [] }
  const typed = { name: 'Adi', note: '', guardian: { name: '' }, rows: [''], isTold: false }
  expect(saysTheSame(saved, typed)).toBe(true)
  expect(saysTheSame(saved, { ...typed, note: 'baru' })).toBe(false)
  expect(saysTheSame({ answers: [null, 'ya'] }, { answers: ['ya', null] })).toBe(false)
})
