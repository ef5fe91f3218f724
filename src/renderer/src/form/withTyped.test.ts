import { expect, test } from 'vitest'
import { withTyped } from './withTyped'

const record = {
  name: 'Kelompok Contoh',
  approach: 'Cara lama',
  formation: { purpose: 'Saling menopang', needs: { method: 'Angket', respondents: 12 } },
}
const shown = { approach: '', formation: { needs: { method: '' } } }

test('what a form does not show stays beside what was typed', () => {
  const typed = { approach: 'Cara baru', formation: { needs: { method: 'Wawancara' } } }
  expect(withTyped(record, shown, typed)).toEqual({
    name: 'Kelompok Contoh',
    approach: 'Cara baru',
    formation: { purpose: 'Saling menopang', needs: { method: 'Wawancara', respondents: 12 } },
  })
})

test('what was cleared goes, at any depth', () => {
  const { approach, formation } = withTyped(record, shown, {}) as typeof record
  expect(approach).toBeUndefined()
  expect(formation.needs).toEqual({ method: undefined, respondents: 12 })
})

test('a part that the record does not have yet is begun', () => {
  expect(withTyped({}, shown, { formation: { needs: { method: 'Angket' } } })).toMatchObject({
    formation: { needs: { method: 'Angket' } },
  })
})
