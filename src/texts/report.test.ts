import { expect, test } from 'vitest'
import { emptyGroup } from '../domain/groupFile'
import { progressReport } from '../domain/report/progressReport'
import { letterheadLines, reportFileTitle, signerNumber, signingPlace } from './report'
import { reportFooterHtml } from './reportFooter'

const empty = progressReport(emptyGroup('00000000-0000-4000-8000-000000000002'), {
  from: '2026-09-06',
  to: '2026-10-17',
  asOf: '2026-11-22',
})
const letterhead = {
  parentLines: [],
  name: 'LKS Contoh',
  address: 'Jalan Contoh Nomor 1, Kecamatan Bergas',
  regency: 'Kabupaten Semarang',
  postalCode: '50552',
  phone: '(024) 0000001',
  email: null,
  website: null,
  logo: null,
}
const issued = {
  ...empty,
  letterhead,
  document: { ...empty.document, isDraft: false, number: '<1>/LPK', date: '2026-10-20' },
}

test('the footer carries number, page places and the minute of printing, with all text escaped', () => {
  const html = reportFooterHtml(issued, '2026-11-22T07:05:00Z')
  expect(html).toContain('&lt;1&gt;/LPK')
  expect(html).not.toContain('<1>')
  expect(html).toContain('<span class="pageNumber"></span> dari <span class="totalPages"></span>')
  expect(html).toContain('Dicetak 22 November 2026 pukul 14.05 WIB')
})

test('a draft prints DRAF and no number, and leaves the day of signing open', () => {
  expect(reportFooterHtml(empty, '2026-11-22T07:05:00Z')).toContain('>DRAF<')
  expect(signingPlace({ ...empty, letterhead })).toBe('Bergas, ....................')
})

test('an issued report is signed where the agency is, on its own day', () => {
  expect(signingPlace(issued)).toBe('Bergas, 20 Oktober 2026')
  expect(signingPlace({ ...issued, letterhead: { ...letterhead, address: 'Jalan Contoh' } })).toBe(
    'Semarang, 20 Oktober 2026',
  )
})

test('the letterhead joins what is known and skips what is not', () => {
  expect(letterheadLines(letterhead)).toEqual([
    'Jalan Contoh Nomor 1, Kecamatan Bergas, Kabupaten Semarang 50552',
    'Telepon (024) 0000001',
  ])
})

test('a NIP is grouped 8-6-1-3, other numbers stand as they are', () => {
  const signer = {
    name: 'Umpama',
    position: null,
    strNo: null,
    employmentNoType: 'NIP' as const,
    employmentNo: '197001011995011000',
  }
  expect(signerNumber(signer)).toBe('NIP 19700101 199501 1 000')
  expect(signerNumber({ ...signer, employmentNoType: 'NRP', employmentNo: 'PT-001' })).toBe(
    'NRP PT-001',
  )
  expect(signerNumber({ ...signer, employmentNo: null })).toBeNull()
})

test('a file name carries no person', () => {
  expect(reportFileTitle(empty)).toBe('LPK draf 2026-09-06 2026-10-17')
})
