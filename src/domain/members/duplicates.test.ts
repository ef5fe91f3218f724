import { expect, test } from 'vitest'
import { duplicatesOf } from './duplicates'

const adi = {
  code: 'A-01',
  fullName: "Adi Nur'aini Contoh",
  birthDate: '2010-05-03',
  nik: '9101010305100001',
}

test.each([
  ['ADI  NURAINI CONTOH'],
  ['Drs. Adi Nur’aini Contoh, S.Sos., M.Si.'],
  ['adi nur`aini contoh'],
  ['Bapak Adi Nuraini  Contoh'],
])('%s is the name of A-01', (fullName) => {
  expect(duplicatesOf({ fullName }, [adi])).toEqual([{ id: 'A-01', reasons: ['sameName'] }])
})

test('one NIK belongs to one person, whatever the name', () => {
  const candidate = { fullName: 'Budi Lain', nik: '9101010305100001' }
  expect(duplicatesOf(candidate, [adi])).toEqual([{ id: 'A-01', reasons: ['sameNik'] }])
})

test('the same birth date counts where a word of the name is shared, in old spelling too', () => {
  const member = { code: 'A-02', fullName: 'Moehammad Yusuf', birthDate: '2009-01-01' }
  expect(duplicatesOf({ fullName: 'Muhamad Fajar', birthDate: '2009-01-01' }, [member])).toEqual([
    { id: 'A-02', reasons: ['sameBirthDateSimilarName'] },
  ])
  expect(duplicatesOf({ fullName: 'Muhamad Fajar', birthDate: '2009-01-02' }, [member])).toEqual([])
  expect(duplicatesOf({ fullName: 'Rina Sari', birthDate: '2009-01-01' }, [member])).toEqual([])
})

test('all reasons of one member stand together, and members of no likeness are left out', () => {
  const members = [adi, { code: 'A-02', fullName: 'Sinta', birthDate: '2010-05-03' }]
  expect(duplicatesOf(adi, members)).toEqual([
    { id: 'A-01', reasons: ['sameNik', 'sameName', 'sameBirthDateSimilarName'] },
  ])
})

test('a name of titles only, or of another script, is still compared', () => {
  const members = [
    { code: 'A-01', fullName: 'Haji' },
    { code: 'A-02', fullName: '李小龙' },
    { code: 'A-03', fullName: 'Hj.' },
  ]
  expect(duplicatesOf({ fullName: '李小龙 ' }, members).map(({ id }) => id)).toEqual(['A-02'])
  expect(duplicatesOf({ fullName: 'hj' }, members).map(({ id }) => id)).toEqual(['A-03'])
  expect(duplicatesOf({ fullName: ' - ' }, members)).toEqual([])
})
