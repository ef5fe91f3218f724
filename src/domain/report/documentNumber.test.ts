import { expect, test } from 'vitest'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { nextDocumentNumber, romanMonth } from './documentNumber'

function agency(numberingPattern?: string): AnyDraft {
  return {
    kind: 'agency',
    record: {
      id: 'AG-01',
      name: 'LKS Contoh',
      kind: 'LKS',
      address: 'Jalan Contoh 1',
      letterCode: 'LKS-C',
      defaultPaper: 'A4',
      timezone: 'WIB',
      purposes: [{ id: 'TL-1', text: 'Menolong remaja.' }],
      head: { name: 'Sudarmo Rekaan', title: 'Pimpinan' },
      ...(numberingPattern ? { numberingPattern } : {}),
    },
  }
}

function issued(id: string, number: string, date: string, status = 'disahkan'): AnyDraft {
  return {
    kind: 'report',
    record: {
      id,
      kind: 'laporanPerkembanganKelompok',
      number,
      date,
      classification: 'R',
      status: status as 'disahkan',
    },
  }
}

const withReports = (pattern: string | undefined, ...reports: AnyDraft[]) =>
  exampleGroup(agency(pattern), ...exampleProgram(), ...reports)

test('the first document of a year takes number one, in the usual pattern', () => {
  const group = withReports(undefined, issued('LP-1', '041/LPK/LKS-C/IX/2025', '2025-09-07'))
  expect(nextDocumentNumber(group, 'rencanaProgram', '2026-07-24')).toBe('001/RP/LKS-C/VII/2026')
})

test('all kinds of documents share one sequence, and a cancelled number stays used', () => {
  const group = withReports(
    undefined,
    issued('LP-1', '017/RP/LKS-C/VII/2026', '2026-07-24'),
    issued('LP-2', '052/LPK/LKS-C/X/2026', '2026-10-20', 'dibatalkan'),
  )
  expect(nextDocumentNumber(group, 'persetujuanKontrak', '2026-11-22')).toBe('053/PK/LKS-C/XI/2026')
})

test('the pattern of the agency says where the sequence stands', () => {
  const pattern = '{kode}-{tahun}.{jenis}.{seq}'
  const group = withReports(pattern, issued('LP-1', 'LKS-C-2026.LPK.9', '2026-02-01'))
  expect(nextDocumentNumber(group, 'laporanAkhir', '2026-03-01')).toBe('LKS-C-2026.LA.10')
})

test('a number written in another pattern still counts by its first digits', () => {
  const group = withReports('{seq:0000}/{jenis}', issued('LP-1', '12/ST/2026', '2026-02-01'))
  expect(nextDocumentNumber(group, 'rencanaProgram', '2026-03-01')).toBe('0013/RP')
})

test('without an agency there is no number to propose', () => {
  expect(
    nextDocumentNumber(exampleGroup(...exampleProgram()), 'rencanaProgram', '2026-03-01'),
  ).toBeNull()
})

test('a month is written in Roman numerals', () => {
  expect(romanMonth('2026-09-07')).toBe('IX')
})
