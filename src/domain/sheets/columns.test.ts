import { expect, test } from 'vitest'
import { memberColumnNames } from '../../texts/memberColumns'
import { headingRow, matchColumns } from './columns'

test('headings are known whatever their case, spaces, marks and remarks in brackets', () => {
  const headers = ['No', 'NAMA  LENGKAP *', 'L/P', 'Tgl. Lahir (hh-bb-tttt)', 'No. HP', 'n i k']
  expect(matchColumns(headers, memberColumnNames)).toEqual({
    fullName: 1,
    sex: 2,
    birthDate: 3,
    phone: 4,
    nik: 5,
  })
})

test('the field names of the exchange format are known too', () => {
  const headers = ['fullName', 'sex', 'birthDate', 'socialSituation']
  expect(matchColumns(headers, memberColumnNames)).toEqual({
    fullName: 0,
    sex: 1,
    birthDate: 2,
    socialSituation: 3,
  })
})

test('of two columns that mean the same the first is proposed, and what is unknown stays out', () => {
  expect(
    matchColumns(['Nama', 'Nama lengkap', 'TTL', 'constructor', ''], memberColumnNames),
  ).toEqual({ fullName: 0 })
})

test("a guardian's columns are not taken for the person's own", () => {
  const headers = ['Nama Wali', 'No HP Wali', 'Hubungan wali']
  expect(matchColumns(headers, memberColumnNames)).toEqual({
    guardianName: 0,
    guardianPhone: 1,
    guardianRelation: 2,
  })
})

test('headings are found below a letterhead; a list without known headings begins at its first row', () => {
  const list = [['LKS Contoh'], [], ['Daftar Nama'], ['No', 'Nama', 'JK'], ['1', 'Adi', 'L']]
  expect(headingRow(list, memberColumnNames)).toBe(3)
  expect(headingRow([[], ['x', 'y']], memberColumnNames)).toBe(1)
  expect(headingRow([], memberColumnNames)).toBe(0)
})
