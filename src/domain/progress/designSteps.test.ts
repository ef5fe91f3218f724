import { expect, it } from 'vitest'
import type { DraftOf } from '../records/kinds'
import { designStatus, designSteps } from './designSteps'
import { exampleGroup, exampleMember, exampleProgram, exampleSession } from './exampleGroup'

const whole: NonNullable<DraftOf<'program'>['formation']> = {
  needs: {
    method: 'Wawancara',
    startDate: '2025-12-01',
    endDate: '2025-12-20',
    respondents: 9,
    findings: ['Tujuh dari sembilan merasa sendiri'],
  },
  purpose: 'Saling menguatkan',
  content: 'Percakapan dan latihan',
  composition: {
    candidates: 9,
    min: 5,
    max: 10,
    ageMin: 18,
    ageMax: 30,
    sex: 'campuran',
    homogeneity: 'serupa dalam kebutuhan',
    inclusion: ['Bersedia'],
    exclusion: ['Krisis akut'],
  },
  structure: { room: 'Tertutup', roomIsPrivate: true, roomCheckedDate: '2025-12-28' },
  preGroupContact: { method: 'Kunjungan', from: '2025-12-21', to: '2025-12-27', contacted: 6 },
  agencyContext: { support: 'Ruang' },
  socialContext: { constraint: 'Cap buruk' },
  situationFactors: [{ factor: 'Warga menerima', direction: 'mendukung' }],
  evaluationPlan: [{ aspect: 'Rasa nyaman' }],
  safetyPlan: 'Batas kerahasiaan dijelaskan',
  facilities: 'Kursi',
}
const plan: Partial<DraftOf<'program'>> = {
  formation: whole,
  plannedSessions: 1,
  frequency: 'mingguan',
  weekday: 'Sabtu',
  startTime: '13.30',
  place: 'Balai warga',
  groupSubtypes: ['dukungan'],
  approach: 'Bimbingan sosial kelompok',
  targetPpks: ['Fakir miskin'],
  legalBases: ['Undang-Undang Contoh'],
  budget: { lines: [{ item: 'Konsumsi', qty: 1, price: 1_000 }] },
}
const meeting = exampleSession(
  1,
  '2026-01-03',
  {},
  { status: 'direncanakan', title: 'Kenalan', plan: { objectives: ['Saling kenal'] } },
)

function lacking(fields: object, ...rest: Parameters<typeof exampleGroup>): string[] {
  const group = exampleGroup(...exampleProgram({ ...plan, ...fields }), ...rest)
  return designStatus(group, '2025-12-31').flatMap(({ step, missing }) =>
    missing.map(({ code, params }) => [step, code, ...Object.values(params ?? {})].join(' ')),
  )
}

it('a design that is only begun lacks every required part, step by step', () => {
  const group = exampleGroup(...exampleProgram())
  const status = designStatus(group, '2025-12-31')
  expect(status.map(({ step }) => step)).toEqual(designSteps)
  const required = status.flatMap(({ missing }) =>
    missing.filter(({ isRequired }) => isRequired).map(({ code }) => code),
  )
  expect(required).toHaveLength(19)
  expect(status.filter(({ isRequired }) => isRequired).map(({ step }) => step)).toEqual([
    'kebutuhan',
    'maksud',
    'tujuan',
    'komposisi',
    'struktur',
    'kontak',
    'konteks',
  ])
  expect(status.find(({ step }) => step === 'anggaran')).toEqual({
    step: 'anggaran',
    isRequired: false,
    missing: [{ code: 'budgetLines', isRequired: false }],
  })
})

it('a whole design lacks only what is not written beside it', () => {
  expect(lacking({}, meeting)).toEqual(['tujuan groupGoal', 'petugas supervisor'])
})

it('blank words are no answer', () => {
  expect(lacking({ approach: '  ', place: '\n' }, meeting)).toContain('maksud approach')
  expect(lacking({ place: '\n' }, meeting)).toContain('struktur place')
})

it('one whole goal of the group is enough; else the most finished one is named', () => {
  const goal = (id: string, fields: Partial<DraftOf<'goal'>>) =>
    ({
      kind: 'goal',
      record: {
        id,
        level: 'kelompok',
        text: 'Anggota saling menerima',
        formulatedWith: 'bersama',
        weight: 1,
        status: 'aktif',
        ...fields,
      },
    }) as const
  const half = goal('TK-2', { indicator: 'Skala', baselineText: 'Rendah' })
  expect(lacking({}, meeting, goal('TK-1', {}), half)).toEqual([
    'tujuan goalTargetDate TK-2',
    'tujuan goalAlignment TK-2',
    'petugas supervisor',
  ])
  const stopped = goal('TK-1', { status: 'dihentikan' })
  expect(lacking({}, meeting, stopped)).toContain('tujuan groupGoal')
})

it('guardians must be met where there are children', () => {
  const child = exampleMember('A-01', { status: 'calon' })
  const adult = exampleMember('A-01', { status: 'calon', birthDate: '1990-01-01' })
  expect(lacking({}, meeting, child)).toContain('kontak guardiansMet')
  expect(lacking({}, meeting, adult)).not.toContain('kontak guardiansMet')
})

it('a room that is not private or will be checked later is not ready', () => {
  const structure = { room: 'Terbuka', roomIsPrivate: false, roomCheckedDate: '2026-01-01' }
  expect(lacking({ formation: { ...whole, structure } }, meeting)).toEqual(
    expect.arrayContaining(['struktur roomNotPrivate', 'struktur roomChecked']),
  )
})

it('as many meetings must be planned as the plan says, each with title and objective', () => {
  const bare = exampleSession(2, '2026-01-10', {}, { status: 'direncanakan' })
  const off = exampleSession(3, '2026-01-17', {}, { status: 'ditunda' })
  expect(lacking({ plannedSessions: 4 }, meeting, bare, off)).toEqual([
    'tujuan groupGoal',
    'petugas supervisor',
    'jadwal meetings 2',
    'jadwal meetingTitle 2',
    'jadwal meetingObjectives 2',
  ])
})
