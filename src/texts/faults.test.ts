import { describe, expect, test } from 'vitest'
import { faultCodes } from '../domain/faultCodes'
import type { Fault } from '../domain/faults'
import { gapCodes } from '../domain/rules/gap'
import { faultSentence } from './faults'
import { gapSentence } from './gaps'

const fault = (rest: Partial<Fault> & Pick<Fault, 'code'>): Fault => ({
  place: { kind: 'session', id: 'P-04' },
  field: 'date',
  ...rest,
})

test('a fault names record, field in words, what is wrong and what to do', () => {
  expect(faultSentence(fault({ code: 'notADay' }))).toBe(
    'Pertemuan P-04, tanggal: bukan tanggal yang ada dalam kalender. Tulis dengan pola TTTT-BB-HH, misalnya 2026-11-22.',
  )
  expect(faultSentence(fault({ code: 'notADay' }), 'en')).toBe(
    'Meeting P-04, date: is not a day that exists. Write it as YYYY-MM-DD, for example 2026-11-22.',
  )
})

test('a consent is named by its member and its purpose', () => {
  const place = { kind: 'consent', id: 'A-06.fotoRekaman' } as const
  expect(faultSentence(fault({ place, code: 'notADay' }))).toContain(
    'Persetujuan A-06 (foto dan rekaman), tanggal:',
  )
})

test('rows are counted from one and days are written out', () => {
  const sentence = faultSentence(
    fault({
      code: 'outsideMembership',
      field: 'attendance.2.memberCode',
      params: { value: 'A-10', day: '2026-09-05' },
    }),
  )
  expect(sentence).toBe(
    'Pertemuan P-04, kehadiran baris 3, kode anggota: A-10 bukan anggota pada 5 September 2026. Hapus baris ini atau perbaiki masa keanggotaannya.',
  )
})

test('a fault of the whole file needs no record', () => {
  const place = { kind: 'document', id: null } as const
  expect(
    faultSentence({ code: 'newerSchemaVersion', place, field: '', params: { version: 2 } }),
  ).toBe(
    'Berkas ditulis oleh Guyub yang lebih baru (versi format 2). Perbarui Guyub, lalu buka lagi.',
  )
  expect(
    faultSentence({
      code: 'tooManyRows',
      place,
      field: 'sessions',
      params: { max: 20000, actual: 20001 },
    }),
  ).toBe(
    'Berkas, pertemuan: terlalu banyak baris (20.001; paling banyak 20.000). Periksa apakah berkasnya benar.',
  )
})

test('a gap names record, field and member code', () => {
  const place = { kind: 'session', id: 'P-04' } as const
  expect(
    gapSentence({
      code: 'attendanceMissing',
      place,
      field: 'attendance',
      params: { member: 'A-03' },
    }),
  ).toBe('Pertemuan P-04, kehadiran: kehadiran A-03 belum dicatat. Lengkapi daftar hadir.')
})

test('a foreign field name is repeated only in part', () => {
  const place = { kind: 'goal', id: 'TK-1' } as const
  const sentence = gapSentence({ code: 'unknownField', place, field: 'x'.repeat(5_000) })
  expect(sentence.length).toBeLessThan(200)
})

describe('what may be a person is not repeated', () => {
  const told = (rest: Partial<Fault>) =>
    faultSentence({
      code: 'unknownField',
      place: { kind: 'member', id: 'A-01' },
      field: '',
      ...rest,
    })

  test.each([
    [
      { place: { kind: 'member', id: 'members[0]' }, field: 'code', code: 'notAnId' },
      'Anggota baris 1, kode: ',
    ],
    [{ place: { kind: 'member', id: 'Adi Contoh' } }, 'Anggota (kode tidak sah): '],
    [{ place: { kind: 'program', id: 'program' }, field: 'x' }, 'Program, x: '],
    [{ field: 'Adi Contoh' }, 'Anggota A-01, (nama isian tidak sah): '],
    [{ field: 'choices.?', code: 'notAnId' }, 'Anggota A-01, pilihan, (nama isian tidak sah): '],
    [{ field: 'a\u202Eb\u001B[1m' }, 'Anggota A-01, (nama isian tidak sah): '],
    [{ field: '7' }, 'Anggota A-01, 7: '],
    [{ field: 'gas.0', code: 'missing' }, 'Anggota A-01, skala capaian (GAS) tingkat 0: '],
    [
      { code: 'dangling', field: 'point', params: { value: 'Adi Contoh' } },
      'Anggota A-01, titik telaah: menunjuk isi ini yang',
    ],
    [
      { code: 'dangling', field: 'point', params: { value: 'R-9' } },
      'Anggota A-01, titik telaah: menunjuk R-9 yang',
    ],
    [
      { code: 'tooManyChoices', field: 'choices.A-02', params: { max: -0 } },
      'Anggota A-01, pilihan, A-02: pilihannya lebih dari 0.',
    ],
  ] satisfies [Partial<Fault>, string][])('%o', (rest, start) => {
    expect(told(rest).slice(0, start.length)).toBe(start)
  })
})

test('every fault and every gap has its own sentence in both languages', () => {
  const place = { kind: 'goal', id: 'TK-1' } as const
  for (const language of ['id', 'en'] as const) {
    const faults = faultCodes.map((code) => faultSentence({ code, place, field: 'text' }, language))
    const gaps = gapCodes.map((code) => gapSentence({ code, place, field: 'text' }, language))
    expect(new Set(faults).size).toBe(faultCodes.length)
    expect(new Set(gaps).size).toBe(gapCodes.length)
    for (const sentence of [...faults, ...gaps]) {
      expect(sentence).toMatch(/^\S.*\. \S.*\.$/)
      expect(sentence).not.toMatch(/undefined|\bError\b/)
    }
  }
})
