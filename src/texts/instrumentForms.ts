import type { InstrumentForms, PrintedInstrument } from '../domain/report/instrumentForms'
import { formatNumber } from './formats'
import { pointHead } from './sheetWords'

/** Room to be written on by hand. */
const DOTS = '........................................'

/** Words of the sheets on which an instrument is answered by hand. */
export const instrumentFormsText = {
  title: 'Lembar isian alat ukur',
  none: 'Alat ukur ini tidak ada dalam catatan kelompok.',
  class: 'SIFAT: RAHASIA',
  classNote: 'sesudah diisi',
  version: (version: string) => `Versi ${version}`,
  facts: {
    code: 'Kode anggota',
    group: 'Kelompok',
    point: 'Titik pengukuran',
    date: 'Tanggal',
  },
  dots: DOTS,
  pointOf: (point: string | null) => (point === null ? DOTS : pointHead(point)),
  usualInstructions: (isCircled: boolean, min: number, max: number) =>
    isCircled
      ? 'Bacalah setiap pernyataan, lalu lingkari satu angka yang paling sesuai. Tidak ada jawaban benar atau salah.'
      : `Bacalah setiap pernyataan, lalu tulis satu angka dari ${formatNumber(min)} sampai ${formatNumber(max)}. Tidak ada jawaban benar atau salah.`,
  sheetOf: (instrument: string, code: string | null) =>
    `(${instrument}, kode ${code ?? '................'})`,
  number: 'No.',
  item: 'Pernyataan',
  answer: 'Jawaban',
  blankItem: (number: number) => `Butir ${number} `,
  label: (value: number, label: string) => `${formatNumber(value)} = ${label}`,
  range: (min: number, max: number) => `${formatNumber(min)} sampai ${formatNumber(max)}`,
  filledBy: 'Diisi oleh:',
  writers: {
    anggota: 'anggota sendiri',
    anggotaDibantu: 'anggota, dibantu',
    pekerjaSosial: 'petugas',
  },
  talk: 'Bila ada yang terasa berat saat mengisi lembar ini, sampaikan kepada petugas. Petugas siap mendengarkan berdua saja.',
  source: ({ licence, citation }: PrintedInstrument) =>
    [citation && `Sumber: ${citation}`, `Lisensi: ${licence}`].filter(Boolean).join(' · '),
}

/** Words of the desk at which the sheets are prepared. */
export const instrumentDeskText = {
  which: 'Alat ukur',
  choice: (code: string, name: string) => `${code} · ${name}`,
  whom: 'Lembar untuk',
  blank: 'Lembar kosong, kode ditulis dengan tangan',
  all: (count: number) => `Semua anggota (${count} lembar)`,
  point: 'Titik pengukuran',
  noPoint: 'Ditulis dengan tangan',
  secret:
    'Lembar hanya memuat kode anggota. Sesudah diisi sifatnya rahasia: simpan di tempat terkunci, dan catat jawabannya pada Pengisian.',
  noItems:
    'Butir alat ukur ini belum bertuliskan pernyataan. Lembar dicetak dengan ruang kosong; tulis pernyataannya sendiri, atau lengkapi pada Susunan.',
  named: (names: readonly string[]) =>
    `Kata pada alat ukur ini juga nama anggota: ${names.join(', ')}. Periksa apakah pernyataannya menyebut seseorang.`,
  entry: 'Buka pengisian alat ukur ini',
  empty: {
    title: 'Belum ada alat ukur',
    body: 'Tambahkan alat ukur pada bagian Alat ukur lebih dahulu; lembarnya dicetak dari sini.',
  },
}

/** Title of the file: codes only. */
export function instrumentFormsTitle({ code, program }: InstrumentForms): string {
  return ['Alat ukur', code, program?.code].filter(Boolean).join(' ')
}
