import { expect, test } from 'vitest'
import { usableDraft } from './usableDraft'

const saved = {
  name: 'Contoh',
  count: 3,
  norms: ['Datang tepat waktu'],
  spells: [],
  needs: { method: '', findings: [] },
  guardian: null,
  room: '',
  isOpen: false,
  answers: [null, null],
}
const draft = (values: Record<string, unknown>) => ({ label: 'l', place: '/', base: 1, values })
const isUsable = (values: Record<string, unknown>) => usableDraft(draft(values), saved) !== null

test('a draft of the same form is taken up, whatever was cleared, added or typed in place of a number', () => {
  expect(isUsable({})).toBe(true)
  expect(isUsable({ ...saved, count: 'tiga', norms: [], guardian: { name: 'Sri' } })).toBe(true)
  expect(isUsable({ ...saved, name: '', norms: ['a', null], spells: [{ from: '' }] })).toBe(true)
  expect(isUsable({ ...saved, needs: null, other: [1] })).toBe(true)
})

test('a draft of another shape is not shown', () => {
  expect(isUsable({ ...saved, name: { a: 1 } })).toBe(false)
  expect(isUsable({ ...saved, norms: 'x' })).toBe(false)
  expect(isUsable({ ...saved, norms: [{ text: 'x' }] })).toBe(false)
  expect(isUsable({ ...saved, spells: { 0: 'x' } })).toBe(false)
  expect(isUsable({ ...saved, needs: ['x'] })).toBe(false)
  expect(isUsable({ ...saved, needs: { findings: 5 } })).toBe(false)
})

test('a list, a word or a tick that is something else is not shown', () => {
  expect(isUsable({ ...saved, norms: null })).toBe(false)
  expect(isUsable({ ...saved, name: 5 })).toBe(false)
  expect(isUsable({ ...saved, room: {} })).toBe(false)
  expect(isUsable({ ...saved, isOpen: 'ya' })).toBe(false)
  expect(isUsable({ ...saved, answers: [{ a: 1 }, null] })).toBe(false)
  expect(isUsable({ ...saved, room: 5, name: null, answers: ['ya', null] })).toBe(true)
})

test('what a draft says nothing of is as saved, inside a group of fields as well', () => {
  const found = usableDraft(draft({ name: '', needs: { method: 'kunjungan' } }), saved)
  expect(found?.values).toEqual({
    ...saved,
    name: '',
    needs: { method: 'kunjungan', findings: [] },
  })
})
