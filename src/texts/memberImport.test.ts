import { expect, test } from 'vitest'
import { namedRowFault, rowsInWords } from './memberImport'

test('rows are named, those that follow each other by their ends, and beyond forty counted', () => {
  expect(rowsInWords([14])).toBe('baris 14')
  expect(rowsInWords([27, 14])).toBe('baris 14 dan 27')
  expect(rowsInWords([3, 4, 9, 5, 20, 21])).toBe('baris 3 sampai 5, 9, 20, dan 21')
  const odd = Array.from({ length: 50 }, (_, index) => 2 * index + 1)
  expect(rowsInWords(odd)).toMatch(/, 79, dan 10 baris lain$/)
})

test('a fault of a cell says the column, what is wrong, and what to do', () => {
  expect(namedRowFault({ column: 'sex', code: 'missing' })).toBe('Jenis kelamin: Tulis L atau P.')
  expect(namedRowFault({ column: 'address', code: 'formula' })).toBe(
    'Alamat: Sel berisi rumus; tulis nilainya.',
  )
  expect(namedRowFault({ column: 'address', code: 'tooLong', params: { max: 20_000 } })).toBe(
    'Alamat: Terlalu panjang. Ringkas sampai paling banyak 20.000 huruf.',
  )
})
