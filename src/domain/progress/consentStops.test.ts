import { expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { consentStops, withdrawalChange } from './consentStops'
import { exampleGroup, exampleMember, exampleProgram, exampleSession } from './exampleGroup'

const photo = 'data:image/png;base64,AAAA'
const goal = (id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft => ({
  kind: 'goal',
  record: {
    id,
    level: 'anggota',
    memberCode: 'A-01',
    text: 'Contoh tujuan anggota',
    formulatedWith: 'bersama',
    weight: 1,
    status: 'aktif',
    ...fields,
  },
})
const referral = (id: string, status: DraftOf<'referral'>['status']): AnyDraft => ({
  kind: 'referral',
  record: {
    id,
    date: '2026-02-01',
    memberCode: 'A-01',
    resourceId: 'RS-01',
    reason: 'Contoh alasan',
    urgency: 'biasa',
    consentPurpose: 'berbagiRujukan',
    status,
  },
})

const group = exampleGroup(
  ...exampleProgram(),
  {
    kind: 'agency',
    record: {
      id: 'AG-01',
      name: 'Lembaga Contoh',
      kind: 'LKS',
      address: 'Jalan Contoh 1',
      letterCode: 'LC',
      defaultPaper: 'A4',
      timezone: 'WIB',
      purposes: [{ id: 'TL-1', text: 'Contoh tujuan' }],
      head: { name: 'Pimpinan Contoh', title: 'Pimpinan' },
      retention: { memberFileYears: 5 },
    },
  },
  exampleMember('A-01', { photo }),
  exampleMember('A-02', { photo }),
  exampleSession(1, '2026-02-07', { 'A-01': 'H' }),
  exampleSession(2, '2026-02-14', {}, { status: 'direncanakan' }),
  exampleSession(3, '2026-02-21', {}, { status: 'direncanakan', stage: 'tindakLanjut' }),
  goal('TA-01'),
  goal('TA-02', { status: 'dinilai' }),
  goal('TA-03', { memberCode: 'A-02' }),
  {
    kind: 'organisation',
    record: {
      id: 'OR-1',
      version: 1,
      validFrom: '2026-02-07',
      form: 'informal',
      roles: [{ role: 'Ketua', memberCode: 'A-01' }],
    },
  },
  {
    kind: 'sociometricSurvey',
    record: {
      id: 'SM-1',
      date: '2026-02-14',
      question: 'Dengan siapa?',
      maxChoices: 1,
      choices: { 'A-02': ['A-01'] },
    },
  },
  {
    kind: 'resource',
    record: {
      id: 'RS-01',
      name: 'Puskesmas Contoh',
      category: 'kesehatan',
      systemKind: 'formal',
      status: 'aktif',
    },
  } as AnyDraft,
  referral('RJ-01', 'berjalan'),
  referral('RJ-02', 'selesai'),
)

const told = (purpose: Parameters<typeof consentStops>[2], day = '2026-02-10') =>
  consentStops(group, 'A-01', purpose, day).map(({ code, handling, count, refs }) => [
    code,
    handling,
    count,
    refs.map(({ id }) => id).join(),
  ])

it('leaving the group stops the stay, meetings to come, goals, roles and later surveys', () => {
  expect(told('ikutKelompok')).toEqual([
    ['membership', 'byWorker', 1, 'A-01'],
    ['futureMeetings', 'byWorker', 2, 'P-2,P-3'],
    ['activeGoals', 'byWorker', 1, 'TA-01'],
    ['roles', 'byWorker', 1, 'OR-1'],
    ['laterSurveys', 'byWorker', 1, 'SM-1'],
  ])
})

it('meetings held and surveys made until that day are left as they are', () => {
  expect(told('sosiometri', '2026-02-14')).toEqual([['laterSurveys', 'byWorker', 0, '']])
  expect(told('ikutKelompok', '2026-02-22').map(([code]) => code)).toEqual([
    'membership',
    'activeGoals',
    'roles',
  ])
})

it('what is on record already stays for the time the agency keeps its files', () => {
  expect(consentStops(group, 'A-01', 'pencatatanData', '2026-02-10')).toEqual([
    { code: 'newRecords', handling: 'byWorker', count: 0, refs: [] },
    { code: 'keptRecords', handling: 'kept', count: 0, refs: [], years: 5 },
  ])
})

it('only referrals still under way must stop, and follow-up meetings that are planned', () => {
  expect(told('berbagiRujukan')).toEqual([['openReferrals', 'byWorker', 1, 'RJ-01']])
  expect(told('kontakTindakLanjut')).toEqual([['followUp', 'byWorker', 1, 'P-3']])
})

it('the photo is taken away by the app itself, and nobody else loses theirs', () => {
  expect(told('fotoRekaman')).toEqual([
    ['photo', 'byApp', 1, 'A-01'],
    ['newPhotos', 'byWorker', 0, ''],
  ])
  expect(withdrawalChange(group, 'A-01', 'fotoRekaman')).toMatchObject({
    put: [{ kind: 'member', record: { id: 'A-01', photo: null, fullName: 'Contoh A-01' } }],
    remove: [],
  })
  expect(withdrawalChange(group, 'A-01', 'publikasiAnonim')).toEqual({ put: [], remove: [] })
})
