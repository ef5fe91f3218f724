import { expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleProgram, exampleSession } from '../exampleGroup'
import { counts, exampleGoal, suggestionFor } from './exampleSuggestion'

type Formation = NonNullable<DraftOf<'program'>['formation']>
const formed = (formation: Formation) => exampleProgram({ formation })
const agency: AnyDraft = {
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'Lembaga Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh',
    letterCode: 'LC',
    defaultPaper: 'A4',
    timezone: 'WIB',
    purposes: [{ id: 'TL-1', text: 'Menolong remaja' }],
    head: { name: 'Sudarmo Rekaan', title: 'Pimpinan' },
  },
}
const agreed = (memberCode: string, date: string): AnyDraft => ({
  kind: 'consent',
  record: {
    id: `${memberCode}.ikutKelompok`,
    memberCode,
    purpose: 'ikutKelompok',
    status: 'setuju',
    date,
    form: 'tertulis',
    signedByMember: true,
    guardianSigned: true,
  },
})

test('a1: needs are assessed when method, finished dates and findings are written', () => {
  const needs = {
    method: 'wawancara',
    startDate: '2025-12-01',
    endDate: '2025-12-10',
    findings: ['ingin belajar'],
  }
  expect(suggestionFor('a1', ...formed({ needs })).answer).toBe('ya')
  expect(suggestionFor('a1', ...formed({ needs: { ...needs, findings: [' '] } })).answer).toBe(
    'sebagian',
  )
  expect(suggestionFor('a1', ...exampleProgram()).answer).toBe('belum')
  expect(suggestionFor('a1').answer).toBeNull()
})

test('a2: a purpose is in line when every group goal serves a purpose of the agency', () => {
  const purpose = formed({ purpose: 'Belajar bersama' })
  const aligned = exampleGoal('TK-1', { alignedAgencyGoalId: 'TL-1' })
  expect(suggestionFor('a2', agency, ...purpose, aligned).answer).toBe('ya')
  const half = suggestionFor('a2', agency, ...purpose, aligned, exampleGoal('TK-2'))
  expect(half.answer).toBe('sebagian')
  expect(half.missing).toEqual([
    { code: 'goalsAligned', met: 1, of: 2, needed: 2, lacking: ['TK-2'] },
  ])
  expect(suggestionFor('a2', ...exampleProgram(), exampleGoal('TK-1')).answer).toBe('belum')
  expect(suggestionFor('a2', ...purpose).answer).toBe('sebagian')
})

test('a3: composition is reasoned when criteria, reason and size stand, and who was not taken in is explained', () => {
  const composition = {
    inclusion: ['umur 14-17'],
    exclusion: ['krisis akut'],
    homogeneity: 'serupa dalam umur',
    min: 5,
    max: 10,
  }
  expect(suggestionFor('a3', ...formed({ composition })).answer).toBe('ya')
  const refused = {
    ...composition,
    candidates: 14,
    admitted: 10,
    notAdmitted: [{ count: 3, reason: 'pindah' }],
  }
  const suggestion = suggestionFor('a3', ...formed({ composition: refused }))
  expect(suggestion.answer).toBe('sebagian')
  expect(counts(suggestion, 'refusalsExplained')).toBe('3/4')
  expect(suggestionFor('a3', ...formed({ composition: {} })).answer).toBe('belum')
})

test('a4: everyone is met and has agreed on the first day of coming at the latest', () => {
  const met = { intakeDate: '2025-12-20' }
  const meeting = exampleSession(1, '2026-01-10', { 'A-01': 'H', 'A-02': 'H' })
  const two = [exampleMember('A-01', met), exampleMember('A-02', met)]
  const first = agreed('A-01', '2025-12-20')
  expect(suggestionFor('a4', ...two, meeting, first, agreed('A-02', '2026-01-10')).answer).toBe(
    'ya',
  )
  const late = suggestionFor('a4', ...two, meeting, first, agreed('A-02', '2026-01-11'))
  expect(late.answer).toBe('sebagian')
  expect(late.missing.map(({ code, lacking }) => [code, lacking])).toEqual([
    ['consentBeforeFirst', ['A-02']],
  ])
  expect(suggestionFor('a4', exampleMember('A-01'), meeting1('A-01')).answer).toBe('belum')
  expect(suggestionFor('a4').answer).toBeNull()
})

test('a4: a consent that was withdrawn later counts for the day on which it stood', () => {
  const member = exampleMember('A-01', { intakeDate: '2025-12-20' })
  const withdrawn: AnyDraft = {
    kind: 'consent',
    record: {
      id: 'A-01.ikutKelompok',
      memberCode: 'A-01',
      purpose: 'ikutKelompok',
      status: 'ditarik',
      date: '2025-12-20',
      form: 'tertulis',
      signedByMember: true,
      guardianSigned: true,
      withdrawnDate: '2026-02-01',
    },
  }
  expect(suggestionFor('a4', member, meeting1('A-01'), withdrawn).answer).toBe('ya')
})

test('a4: before the first meeting candidates are looked at too', () => {
  const candidate = exampleMember('A-01', { status: 'calon', joinDate: '2026-05-01' })
  expect(suggestionFor('a4', candidate).answer).toBe('belum')
})

test('a5: place and time are named, the room is private and somebody looked', () => {
  const structure = {
    room: 'ruang tertutup',
    frequency: 'mingguan',
    roomIsPrivate: true,
    roomCheckedDate: '2025-12-20',
  }
  expect(suggestionFor('a5', ...formed({ structure })).answer).toBe('ya')
  const later = { ...structure, roomCheckedDate: '2026-04-01' }
  expect(suggestionFor('a5', ...formed({ structure: later })).answer).toBe('sebagian')
  expect(suggestionFor('a5', ...exampleProgram()).answer).toBe('belum')
})

test('a6: supporting and hindering factors are both written', () => {
  const supporting = { factor: 'karang taruna aktif', direction: 'mendukung' as const }
  const hindering = {
    factor: 'jarak rumah',
    direction: 'menghambat' as const,
    mitigation: 'pengganti transport',
  }
  const withFactors = (...situationFactors: (typeof supporting | typeof hindering)[]) =>
    suggestionFor('a6', ...formed({ situationFactors })).answer
  expect(withFactors(supporting, hindering)).toBe('ya')
  expect(withFactors(supporting)).toBe('sebagian')
  expect(withFactors()).toBe('belum')
})

function meeting1(code: string): AnyDraft {
  return exampleSession(1, '2026-01-10', { [code]: 'H' })
}
