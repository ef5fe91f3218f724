import { expect, test } from 'vitest'
import { employmentNumberDoubt, plainEmploymentNumber } from './employmentNumber'
import { nextActivityId, nextCopyId, nextPurposeId, nextWorkerId } from './nextId'
import { patternDoubts } from './numberingPattern'

test('the next id is one above the highest, so that a gap is not filled again', () => {
  expect(nextWorkerId([])).toBe('PS-01')
  expect(nextWorkerId(['PS-01', 'PS-04'])).toBe('PS-05')
  expect(nextWorkerId(['PS-99'])).toBe('PS-100')
  expect(nextWorkerId(['lain', 'XPS-07'])).toBe('PS-01')
  expect(nextPurposeId(['TL-1', 'TL-3'])).toBe('TL-4')
  expect(nextActivityId(['KL-02', 'KG-40'])).toBe('KL-03')
  expect(nextCopyId(['KL-02', 'KS-01'])).toBe('KS-02')
})

test('a pattern of numbers needs a running number and only placeholders that are known', () => {
  expect(patternDoubts('{seq:000}/{jenis}/{kode}/{bulanRomawi}/{tahun}')).toEqual([])
  expect(patternDoubts('{seq}/{kode}')).toEqual([])
  expect(patternDoubts('{jenis}/{kode}/{Bulan}/{Bulan}')).toEqual([
    { code: 'noSequence' },
    { code: 'unknownPlaceholder', name: 'Bulan' },
  ])
})

test('the number of a civil servant has 18 digits that begin with a day of birth', () => {
  const nip = (employmentNo: string) => ({ employmentNo, employmentNoType: 'NIP' as const })
  expect(employmentNumberDoubt(nip('197001011995011000'))).toBeNull()
  expect(employmentNumberDoubt(nip('19700101 199501 1 000'))).toBeNull()
  expect(employmentNumberDoubt(nip('19700101199501100'))).toBe('notEighteenDigits')
  expect(employmentNumberDoubt(nip('19700101199501100A'))).toBe('notEighteenDigits')
  expect(employmentNumberDoubt(nip('197013011995011000'))).toBe('birthDayImpossible')
  expect(employmentNumberDoubt(nip(''))).toBeNull()
  expect(employmentNumberDoubt({ employmentNo: 'PT-007', employmentNoType: 'NRP' })).toBeNull()
})

test('the number of a civil servant is kept without spaces, any other as it was typed', () => {
  expect(
    plainEmploymentNumber({ employmentNo: '19700101 199501 1 000', employmentNoType: 'NIPPPK' }),
  ).toBe('197001011995011000')
  expect(plainEmploymentNumber({ employmentNo: 'PT 007-1', employmentNoType: 'NRP' })).toBe(
    'PT 007-1',
  )
  expect(plainEmploymentNumber({ employmentNo: ' ', employmentNoType: 'NIP' })).toBeNull()
})
