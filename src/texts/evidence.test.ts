import { expect, test } from 'vitest'
import {
  type EvidenceCode,
  type EvidenceCount,
  evidenceCodes,
} from '../domain/progress/evidence/evidenceCount'
import { ratingWarningCodes } from '../domain/progress/evidence/ratingWarnings'
import { evidenceName, evidenceSentence, warningTexts } from './evidence'

const said = (
  code: EvidenceCode,
  value: number | null,
  of: number | null,
  fields: Partial<EvidenceCount> = {},
) =>
  evidenceSentence({
    code,
    unit: 'count',
    value,
    of,
    voice: 'neither',
    records: [],
    lacking: [],
    ...fields,
  })

test('a count stands with its whole, a percentage never without it', () => {
  expect(said('contractSigned', 7, 10)).toBe(
    '7 dari 10 anggota menandatangani kontrak yang berlaku.',
  )
  const records = ['P-1', 'P-2'].map((id) => ({ kind: 'session' as const, id }))
  expect(said('attendanceLastThree', 17, 20, { records })).toBe(
    'Kehadiran pada 2 pertemuan terakhir 85,0% (17 dari 20).',
  )
  expect(said('needsMet', 14.5, 19)).toBe(
    'Kebutuhan terpenuhi menurut bobot prioritas 76,3% (14,5 dari 19).',
  )
})

test('a mean stands with its n, and beside the mean before where there was one', () => {
  expect(said('cohesion', 24.571, 7, { unit: 'mean', former: 24.714 })).toBe(
    'Rerata kohesi 24,6 (n 7), sebelumnya 24,7.',
  )
  expect(said('cohesion', 24.714, 7, { unit: 'mean', former: null })).toBe(
    'Rerata kohesi 24,7 (n 7).',
  )
  expect(said('asasNorms', 7 / 3, 3, { unit: 'mean' })).toBe(
    'Rerata asas kenormatifan 2,33 dari 4 (n 3 pertemuan).',
  )
})

test('days may come in halves', () => {
  expect(said('daysToResolve', 10.5, 2, { unit: 'days' })).toBe(
    'Median penyelesaian persoalan 10,5 hari (n 2).',
  )
})

test('none of something is said as such, where nothing limits the count', () => {
  expect(said('violations', 0, null)).toBe(
    'Tidak tercatat pelanggaran norma atau kerahasiaan pada masa ini.',
  )
  expect(said('violations', 2, null)).toBe('2 pelanggaran norma atau kerahasiaan pada masa ini.')
})

test('what cannot be computed says why, and never a figure', () => {
  expect(said('decisionsByGroup', null, 0)).toBe(
    'Tidak dapat dihitung: belum ada keputusan pada masa ini selain demi keselamatan.',
  )
  for (const code of evidenceCodes)
    expect(said(code, null, 0)).toMatch(/^Tidak dapat dihitung: [^0]+\.$/)
})

test('every sentence is whole: no figure is missing, and it ends as one', () => {
  for (const code of evidenceCodes)
    for (const value of [0, 1, 3])
      expect(said(code, value, 4)).not.toMatch(/undefined|NaN|null|idak dapat/)
  for (const code of evidenceCodes) expect(said(code, 3, 4)).toMatch(/^[A-Z0-9].*\.$/)
})

test('names are short enough for a table', () => {
  for (const code of evidenceCodes) expect(evidenceName(code).length).toBeLessThanOrEqual(34)
})

test('a warning says what it rests on and what to do', () => {
  expect(
    warningTexts.highRatingLittleEvidence.body({ attainment: 3, for: 1, against: 2, of: 5 }),
  ).toContain(
    'Capaian 3 dipilih, tetapi dari 5 hal yang dihitung 1 mendukung dan 2 perlu perhatian',
  )
  const params = { attainment: 3, for: 1, against: 2, of: 5, meetings: 3 }
  for (const code of ratingWarningCodes)
    expect(warningTexts[code].body(params)).not.toMatch(/undefined/)
})
