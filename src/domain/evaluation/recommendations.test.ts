import { expect, test } from 'vitest'
import { recommendationOf } from './recommendations'

test.each([
  ['Untuk lembaga: buka angkatan II', { to: 'lembaga', text: 'buka angkatan II' }],
  ['bagi mitra, tandatangani kerja sama', { to: 'mitra', text: 'tandatangani kerja sama' }],
  ['Kepada Kelompok: bertemu tiap bulan', { to: 'kelompok', text: 'bertemu tiap bulan' }],
  ['Kelompok angkatan II', { to: null, text: 'Kelompok angkatan II' }],
  [
    'Untuk lembaga pendidikan: kirim surat',
    { to: null, text: 'Untuk lembaga pendidikan: kirim surat' },
  ],
  ['Untuk mitra:', { to: null, text: 'Untuk mitra:' }],
])('%j speaks to %j', (text, recommendation) => {
  expect(recommendationOf(text)).toEqual(recommendation)
})
