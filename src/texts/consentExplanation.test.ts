import { expect, test } from 'vitest'
import { emptyGroup } from '../domain/groupFile'
import { consentSheets } from '../domain/report/consentSheet'
import { sheetVersions } from '../domain/report/sheetVersions'
import { explanationOf } from './consentExplanation'
import { answerNote, DOTS, purposeTexts, sheetText } from './consentSheet'
import { reportFileName, reportFileTitle } from './report'

const blank = consentSheets(emptyGroup('kosong'), {
  memberCodes: [],
  version: 'anak',
  asOf: '2026-11-22',
})
const answer = {
  status: 'setuju' as const,
  date: '2026-07-20',
  form: 'tertulis' as const,
  formVersion: '1.0',
  isGuardianSigned: true,
  guardianDate: '2026-07-20',
  limit: null,
  withdrawnDate: null,
}

/** The seven items of UU 27/2022 art. 21, each by words that only its own part has. */
const items = {
  dewasa: [
    /Undang-Undang Nomor 27 Tahun 2022/,
    /dipakai untuk tiga hal/,
    /Jenis data/,
    /Berapa lama berkas disimpan/,
    /Rincian yang dikumpulkan/,
    /Data dipakai sejak/,
    /Hak Anda/,
  ],
  anak: [
    /undang-undang yang menjaga anak/,
    /Datamu dipakai untuk/,
    /Data apa yang dicatat/,
    /Sampai kapan disimpan/,
    /Yang kami tulis/,
    /Datamu dipakai sampai/,
    /Hakmu/,
  ],
}

test.each(sheetVersions)('the sheet "%s" tells all seven things the law asks for', (version) => {
  const told = JSON.stringify(explanationOf(blank.group, version))
  for (const item of items[version]) expect(told).toMatch(item)
})

test.each(sheetVersions)(
  'no sentence of the sheet "%s" is longer than eighteen words',
  (version) => {
    const told = [
      ...explanationOf(blank.group, version).flatMap(({ sentences, items: list = [] }) => [
        ...sentences,
        ...list,
      ]),
      ...Object.values(purposeTexts).map((purpose) => purpose[version].meaning),
      sheetText.consent.intro[version],
      sheetText.signing.intro[version],
    ]
    const sentences = told.join('\n').split(/[.:;]\s|\n/)
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 18)).toEqual([])
  },
)

test('what the group has not said yet is left open to be written by hand', () => {
  expect(JSON.stringify(explanationOf(blank.group, 'dewasa'))).toContain(DOTS)
})

test('a note under an answer says when and how, and never hides a withdrawal', () => {
  expect(answerNote(null)).toBeNull()
  expect(answerNote({ ...answer, status: 'belum' })).toBeNull()
  expect(answerNote({ ...answer, limit: 'hanya kehadiran' })).toBe(
    'Dijawab 20 Juli 2026, tertulis, formulir versi 1.0. Batas: hanya kehadiran',
  )
  expect(answerNote({ ...answer, status: 'ditarik', withdrawnDate: '2026-09-05' })).toBe(
    'Pernah disetujui pada 20 Juli 2026, ditarik pada 5 September 2026.',
  )
})

test('the name of the file carries a code and never a name', () => {
  const person = { code: 'A-03', name: 'Zulaikha Umpama', guardian: null }
  const [sheet] = blank.sheets
  const filled = { ...blank, sheets: sheet ? [{ ...sheet, person }] : [] }
  expect(reportFileName(filled, 'F4')).toEqual(['PK-A-03-2026-11-22-F4'])
  expect(reportFileTitle(filled)).toBe('PK A-03')
  expect(reportFileName(blank, 'A4')).toEqual(['PK-kosong-anak-2026-11-22-A4'])
})
