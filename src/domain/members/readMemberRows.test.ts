import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memberColumnNames, memberTexts } from '../../texts/memberColumns'
import { applyChange } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { matchColumns } from '../sheets/columns'
import type { SheetCell, SheetMatrix } from '../sheets/sheetCell'
import { membersToAdd } from './membersToAdd'
import { likenessOfRows, type RowReading, readMemberRow, readMemberRows } from './readMemberRows'

const reading: RowReading = {
  today: '2026-11-22',
  texts: memberTexts,
  defaults: {
    status: 'calon',
    joinDate: '2026-12-01',
    participationBasis: 'sukarela',
    nikPurpose: 'Verifikasi data penerima layanan',
  },
}

function read(matrix: SheetMatrix, changed: Partial<RowReading['defaults']> = {}) {
  const headings = (matrix[0] ?? []).map(String)
  return readMemberRows(matrix, matchColumns(headings, memberColumnNames), 1, {
    ...reading,
    defaults: { ...reading.defaults, ...changed },
  })
}

function faultsOfCell(heading: string, cell: SheetCell) {
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir', heading],
    ['Adi', 'L', '2010-05-03', cell],
  ])
  return row?.faults
}

test('a row becomes a member: candidate, from the start of the program, of free will', () => {
  const [row] = read([
    ['Nama', 'Jenis kelamin', 'Tgl lahir', 'Nama wali', 'No HP wali'],
    [' Adi Contoh ', 'Laki-laki', '3 Mei 2010', 'Ibu Sri', '0812-0000-0000'],
  ])
  expect(row).toEqual({
    number: 2,
    cells: {
      fullName: ' Adi Contoh ',
      sex: 'Laki-laki',
      birthDate: '3 Mei 2010',
      guardianName: 'Ibu Sri',
      guardianPhone: '0812-0000-0000',
    },
    draft: {
      fullName: 'Adi Contoh',
      sex: 'L',
      birthDate: '2010-05-03',
      guardian: { name: 'Ibu Sri', phone: '0812-0000-0000' },
      participationBasis: 'sukarela',
      joinDate: '2026-12-01',
      status: 'calon',
    },
    faults: [],
  })
})

test.each([
  ['2010-05-03', '2010-05-03'],
  ['03-05-2010', '2010-05-03'],
  ['3/5/2010', '2010-05-03'],
  ['3 Mei 2010', '2010-05-03'],
  // 1 January 2010 is 40179 in the 1900 system; 31 + 28 + 31 + 30 + 2 days later it is 3 May.
  ['40301', '2010-05-03'],
  ['40301.75', '2010-05-03'],
  ['2010-05-03 00:00:00', '2010-05-03'],
])('the birth date %s is read', (text, day) => {
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    ['Adi', 'L', text],
  ])
  expect(row?.draft?.birthDate).toBe(day)
})

test.each(['2010', '31-02-2010', 'Mei 2010', '-40301', '9999999'])(
  '%s is no birth date and is told at its column',
  (text) => {
    const [row] = read([
      ['Nama', 'JK', 'Tanggal lahir'],
      ['Adi', 'L', text],
    ])
    expect(row?.draft).toBe(null)
    expect(row?.faults).toEqual([{ column: 'birthDate', code: 'notADay' }])
  },
)

test.each([
  ['L', 'L'],
  ['p', 'P'],
  ['LAKI - LAKI', 'L'],
  ['Perempuan', 'P'],
  ['Pria', 'L'],
  ['wanita', 'P'],
])('the sex %s is read as %s', (text, sex) => {
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    ['Adi', text, '2010-05-03'],
  ])
  expect(row?.draft?.sex).toBe(sex)
})

test('what is missing, unknown or in the wrong order is told with its column, all at once', () => {
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir', 'NIK', 'Telepon wali', 'Dasar keikutsertaan'],
    ['', 'X', '2027-01-01', '12345', '0812', 'dipaksa'],
  ])
  expect(row?.faults.map(({ column, code }) => `${column} ${code}`)).toEqual([
    'fullName missing',
    'sex unknownValue',
    'nik notANik',
    'guardianName missing',
    'participationBasis unknownValue',
    'birthDate crossedDates',
  ])
})

test('a NIK stays text of 16 digits, from 91 on as well, and is kept with its purpose only', () => {
  const list: SheetMatrix = [
    ['Nama', 'JK', 'Tanggal lahir', 'NIK'],
    ['Adi', 'L', '2010-05-03', ' 9171 0103 0510 0001'],
  ]
  const [kept] = read(list)
  expect(kept?.draft?.nik).toBe('9171010305100001')
  expect(kept?.draft?.nikPurpose).toBe('Verifikasi data penerima layanan')
  const [left] = read(list, { nikPurpose: ' ' })
  expect(left?.draft).not.toHaveProperty('nik')
})

test('a formula is never evaluated: its cell says nothing and the row must be mended', () => {
  const formula = { trouble: 'formula', text: '=A2&B2' } as const
  expect(faultsOfCell('Alamat', formula)).toEqual([{ column: 'address', code: 'formula' }])
  expect(faultsOfCell('Catatan lain', formula)).toEqual([])
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    [formula, 'L', '2010-05-03'],
  ])
  expect(row?.faults).toEqual([{ column: 'fullName', code: 'formula' }])
})

test('a NIK kept as a number by the spreadsheet may have lost its last digit and is not believed', () => {
  expect(faultsOfCell('NIK', { trouble: 'digitsLost', text: '3401010305100000' })).toEqual([
    { column: 'nik', code: 'digitsLost' },
  ])
})

test.each(['=1+1', '+62812', '@adi', '-', '<b>Adi</b>', "O'Brien", '李小龙', '"; DROP'])(
  'the text %s is kept literally',
  (text) => {
    const [row] = read([
      ['Nama', 'JK', 'Tanggal lahir'],
      [text, 'L', '2010-05-03'],
    ])
    expect(row?.draft?.fullName).toBe(text)
  },
)

test('rows are numbered as in the spreadsheet, blank ones passed over', () => {
  const rows = read([
    ['Nama', 'JK', 'Tanggal lahir', 'No'],
    [],
    ['Adi', 'L', '2010-05-03', '1'],
    ['', ' ', '', '2'],
    ['Sinta', 'P', '2010-05-03', '3'],
  ])
  expect(rows.map(({ number }) => number)).toEqual([3, 5])
})

test('a mended cell is judged anew', () => {
  const [row] = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    ['Adi', '', '2010-05-03'],
  ])
  expect(row?.draft).toBe(null)
  expect(readMemberRow(2, { ...row?.cells, sex: 'L' }, reading).draft?.fullName).toBe('Adi')
})

test('doubles are found among the members and among the earlier rows', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01', { fullName: 'Adi Contoh', birthDate: '2009-09-09' }),
  )
  const rows = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    ['ADI CONTOH', 'L', '2010-05-03'],
    ['Sinta', '?', '2010-05-03'],
    ['Adi  Contoh, S.Sos.', 'L', '2010-05-03'],
  ])
  const likeness = likenessOfRows(rows, group.records.member)
  expect(likeness.map(({ ofMembers }) => ofMembers.map(({ id }) => id))).toEqual([
    ['A-01'],
    [],
    ['A-01'],
  ])
  expect(likeness[2]?.ofRows).toEqual([
    { id: '2', reasons: ['sameName', 'sameBirthDateSimilarName'] },
  ])
})

test('the door takes the people of a list in one change, with codes that follow the former ones', () => {
  const group = exampleGroup(...exampleProgram(), exampleMember('A-09'))
  const people = read([
    ['Nama', 'JK', 'Tanggal lahir'],
    ['Adi', 'L', '2010-05-03'],
    ['Sinta', 'P', '2010-05-03'],
  ]).flatMap(({ draft }) => draft ?? [])
  const put = membersToAdd(
    people,
    group.records.member.map(({ code }) => code),
  )
  const result = applyChange(
    group,
    { put, remove: [] },
    { at: '2026-11-22T08:00:00Z', by: 'PS-01' },
  )
  expect(result.ok && result.group.records.member.map(({ code }) => code)).toEqual([
    'A-09',
    'A-10',
    'A-11',
  ])
})

test('any sheet is read without a failure, and every row gives a draft or says what is wrong', () => {
  const trouble = fc.constantFrom<'formula' | 'digitsLost'>('formula', 'digitsLost')
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('L', '2010-05-03', '40301', '9171010305100001', '__proto__', '1e309'),
    fc.record({ trouble, text: fc.string() }),
  )
  const heading = fc.oneof(fc.constantFrom(...Object.values(memberColumnNames).flat()), fc.string())
  fc.assert(
    fc.property(fc.array(heading), fc.array(fc.array(cell)), (headings, cells) => {
      const rows = readMemberRows(
        [headings, ...cells],
        matchColumns(headings, memberColumnNames),
        1,
        reading,
      )
      for (const row of rows) expect(row.draft === null).toBe(row.faults.length > 0)
      expect(likenessOfRows(rows, []).length).toBe(rows.length)
    }),
    { numRuns: 300 },
  )
})
