import { expect, test } from 'vitest'
import { meetingNumbers, rangeText, retentionText, taskLetters, verifiedText } from './programPlan'

test('a range says which of its ends is known', () => {
  expect(rangeText({ min: 8, max: 10 }, 'orang')).toBe('8-10 orang')
  expect(rangeText({ min: 8, max: 8 }, 'orang')).toBe('8 orang')
  expect(rangeText({ min: 8, max: null }, 'orang')).toBe('paling sedikit 8 orang')
  expect(rangeText({ min: null, max: 10 }, 'orang')).toBe('paling banyak 10 orang')
  expect(rangeText({ min: null, max: null }, 'orang')).toBeNull()
})

test('meetings of a stage are joined only where none is missing between them', () => {
  expect(meetingNumbers([1, 2, 3, 4])).toBe('1-4')
  expect(meetingNumbers([5, 7, 8])).toBe('5, 7, 8')
  expect(meetingNumbers([11, 12])).toBe('11, 12')
})

test('main tasks come before touched ones, which stand in brackets', () => {
  expect(taskLetters({ mainTasks: ['g'], touchedTasks: ['c', 'h'] })).toBe('g, (c), (h)')
  expect(taskLetters({ mainTasks: [], touchedTasks: [] })).toBe('-')
})

test('how long files are kept is told as far as the agency has said', () => {
  expect(retentionText(null)).toBe('Lama penyimpanan berkas belum ditetapkan.')
  expect(
    retentionText({ years: 5, startsFrom: 'programClosedDate', disposal: 'dimusnahkan' }),
  ).toBe('Berkas anggota disimpan 5 tahun sejak program ditutup. Sesudah itu: dimusnahkan.')
})

test('a crisis number that was not tried for long is marked', () => {
  const contact = { name: 'SAPA 129', phone: '129', whatsapp: null, verifiedDate: '2026-01-20' }
  expect(verifiedText({ ...contact, isOld: true })).toBe('20 Januari 2026 (periksa lagi)')
  expect(verifiedText({ ...contact, verifiedDate: null, isOld: true })).toBe('belum diperiksa')
})
