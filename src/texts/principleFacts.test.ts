import { expect, test } from 'vitest'
import type { Fact } from '../domain/progress/principles/fact'
import { factSentence, todoSentence } from './principleFacts'

const fact = (code: Fact['code'], met: number, of: number, lacking: string[] = []): Fact => ({
  code,
  met,
  of,
  needed: of,
  lacking,
})

test('a count stands with its whole; nothing to count is said as such', () => {
  expect(factSentence(fact('decisionsByGroup', 9, 12))).toBe(
    '9 dari 12 keputusan dipilih atau dirumuskan kelompok (jenjang 2 atau 3).',
  )
  expect(factSentence(fact('decisionsByGroup', 0, 0))).toBe(
    'Belum ada keputusan tercatat pada masa ini.',
  )
})

test('one thing is there or not', () => {
  expect(factSentence(fact('contractSigned', 1, 1))).toBe(
    'Kontrak yang memuat aturan sudah ditandatangani.',
  )
  expect(factSentence(fact('contractSigned', 0, 1))).toBe(
    'Kontrak yang memuat aturan belum ditandatangani.',
  )
})

test('what is to be done names for whom or what, each once', () => {
  expect(todoSentence(fact('patternObserved', 1, 3, ['2', '3']))).toBe(
    'Catat pola interaksi: pertemuan ke-2 dan ke-3.',
  )
  expect(todoSentence(fact('rolesUnderstood', 0, 3, ['A-01', 'A-01', '']))).toBe(
    'Jelaskan tugas kepada pemegang peran: A-01.',
  )
  expect(todoSentence(fact('tasksRated', 7, 8, ['h']))).toBe(
    'Nilai kedelapan tugas pada titik telaah ini: tugas h.',
  )
  expect(todoSentence(fact('needsMethod', 0, 1))).toBe('Tuliskan cara asesmen kebutuhan.')
})

test('of a long list six are named, and how many more there are', () => {
  const lacking = ['1', '2', '3', '4', '5', '6', '7', '8'].map((number) => `A-0${number}`)
  expect(todoSentence(fact('memberGoalsRated', 0, 8, lacking))).toBe(
    'Nilai tujuan anggota: A-01, A-02, A-03, A-04, A-05, A-06, dan 2 lainnya.',
  )
})
