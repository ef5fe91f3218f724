import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FaultCode } from '../faultCodes'
import { recordOf } from '../groupFile'
import { importGroup } from './importGroup'

type Json = ReturnType<typeof JSON.parse>

const text = readFileSync('resources/contoh/langkah-baru.json', 'utf8')
const sample = (): Json => JSON.parse(text)
const context = {
  groupId: 'G-01',
  stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
  asOf: '2026-11-22',
}
const read = (value: unknown) => importGroup(value, context)

/** What stands against a value, as "code kind id field". */
function faultsIn(value: unknown): string[] {
  const result = read(value)
  if (result.ok) return []
  return result.faults.map(({ code, place, field }) =>
    [code, place.kind, place.id ?? '', field].join(' ').trimEnd(),
  )
}

function imported(value: unknown) {
  const result = read(value)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result
}

/** What stands against the sample after one thing was spoilt. */
function faultsAfter(spoil: (file: Json) => unknown): string[] {
  const file = sample()
  spoil(file)
  return faultsIn(file)
}

test('the sample is taken over whole, without a gap, as the first revision', () => {
  const { group, gaps } = imported(sample())
  expect(gaps).toEqual([])
  expect(group.id).toBe('G-01')
  expect(group.revision).toBe(1)
  expect(group.records.consent).toHaveLength(70)
  expect(group.records.administration).toHaveLength(77)
  expect(recordOf(group, 'session', 'P-04')?.createdBy).toBe('PS-01')
})

test('rows without an id get the id of what they are about', () => {
  const { records } = imported(sample()).group
  expect(records.member[0]?.id).toBe('A-01')
  expect(records.consent[0]?.id).toBe('A-01.ikutKelompok')
  expect(records.contract[0]?.id).toBe('KK-v1.1')
  expect(records.taskReview[0]?.id).toBe('R0.a')
  expect(records.principleCheck[0]?.id).toBe('R1.a')
  expect(records.organisation[0]?.id).toBe('ORG-v1')
  expect(records.administration[0]?.id).toBe('INS-1.A-01.pra')
})

test('an instrument filled in twice at one point on two days gives two records', () => {
  const file = sample()
  file.administrations.push({ ...file.administrations[0], date: '2026-08-01' })
  const ids = imported(file).group.records.administration.map(({ id }) => id)
  expect(ids.at(-1)).toBe('INS-1.A-01.pra.2')
})

test('review points come from the task reviews where the file does not list them', () => {
  const { records } = imported(sample()).group
  expect(records.reviewPoint.map(({ id, date, afterSession }) => [id, date, afterSession])).toEqual(
    [
      ['R0', '2026-07-31', 0],
      ['R1', '2026-08-15', 3],
      ['R2', '2026-09-05', 6],
      ['R3', '2026-09-26', 9],
      ['R4', '2026-10-17', 12],
    ],
  )
})

test('a review point that only goals know takes the day of its first rating', () => {
  const file = sample()
  file.taskReviews = []
  file.principleChecks = []
  file.reports = []
  const points = imported(file).group.records.reviewPoint
  expect(points[0]).toMatchObject({ id: 'R0', date: '2026-08-01' })
  expect(points[0]).not.toHaveProperty('afterSession')
})

test('collections other than program, agency, workers and members may be missing', () => {
  const { _meta, agency, program, workers, members } = sample()
  const { group } = imported({ _meta, agency, program, workers, members })
  expect(group.records.session).toEqual([])
})

test('unknown fields are left out at any depth and told by record and field', () => {
  const file = sample()
  file.colour = 'blue'
  file.sessions[3].mood = 'good'
  file.sessions[3].asas.harapan = 3
  file.sessions[3].plan.agenda[1].song = 'x'
  file.counsellingCases[0].functions.advokasi = { done: true, note: 'x', extra: 1 }
  const { group, gaps } = imported(file)
  expect(gaps.map(({ code, place, field }) => [code, place.kind, place.id, field])).toEqual([
    ['unknownField', 'document', null, 'colour'],
    ['unknownField', 'session', 'P-04', 'plan.agenda.1.song'],
    ['unknownField', 'session', 'P-04', 'asas.harapan'],
    ['unknownField', 'session', 'P-04', 'mood'],
    ['unknownField', 'counsellingCase', 'KI-01', 'functions.advokasi.extra'],
  ])
  expect(recordOf(group, 'session', 'P-04')).not.toHaveProperty('mood')
})

test('figures that Guyub computes itself are accepted without a word and not kept', () => {
  const { group, gaps } = imported(sample())
  expect(gaps).toEqual([])
  expect(group.records.member[0]).not.toHaveProperty('ageAtStart')
  expect(group.records.program[0]?.budget).not.toHaveProperty('totalPlanned')
  expect(group.records.program[0]?.budget?.lines[0]).not.toHaveProperty('planned')
})

test('stamps that rows bring are kept', () => {
  const file = sample()
  file._meta.revision = 7
  file._meta.stamp = { at: '2026-01-01T00:00:00Z', by: 'PS-02' }
  file.goals[0].revision = 4
  file.goals[0].updatedBy = 'PS-03'
  const { group } = imported(file)
  expect(group.revision).toBe(7)
  expect(group.records.goal[0]).toMatchObject({
    createdBy: 'PS-02',
    updatedBy: 'PS-03',
    revision: 4,
  })
})

const literalTexts = {
  apostrophes: `Jum'at "petang" \u2018dan\u2019`,
  'other scripts': 'ꦲꦏ꧀ꦱꦫ 漢字 العربية',
  'right-to-left marks': 'a\u200f\u202eb\u2066c',
  emoji: '👩‍👩‍👧‍👦🇮🇩',
  'line breaks of every kind': 'a\r\nb\rc\nd\u2028e\u2029f\u0085g',
  html: '<script>alert(1)</script>&amp;<img src=x onerror=y>',
  formulas: '=HYPERLINK("http://x")+1',
  'decomposed letters': 'e\u0301 dan \u00e9',
  'outer blanks': '  teks  ',
  'a lone surrogate': 'a\ud800b',
  '20,000 characters': 'x'.repeat(20_000),
}

test.each(Object.entries(literalTexts))('%s are kept literally', (_name, literal) => {
  const file = sample()
  file.decisions[0].text = literal
  expect(imported(file).group.records.decision[0]?.text).toBe(literal)
})

const documents: [FaultCode, string, unknown][] = [
  ['arrayAtTop', 'an array at the top', [sample()]],
  ['arrayAtTop', 'an empty array', []],
  ['notAnObject', 'null', null],
  ['notAnObject', 'nothing', undefined],
  ['notAnObject', 'a text', text],
  ['notAnObject', 'a number', 1],
  ['notAnObject', 'a truth', true],
  ['notExchange', 'an empty object', {}],
  ['notExchange', 'a head without version', { _meta: {} }],
  ['notExchange', 'a head that is a list', { _meta: [] }],
  ['notExchange', 'a version in text', { ...sample(), _meta: { schemaVersion: '1' } }],
  ['notExchange', 'version 0', { ...sample(), _meta: { schemaVersion: 0 } }],
  ['notExchange', 'half a version', { ...sample(), _meta: { schemaVersion: 1.5 } }],
  ['newerSchemaVersion', 'version 2', { ...sample(), _meta: { schemaVersion: 2 } }],
  ['forbiddenKey', 'an own __proto__', JSON.parse(`{"__proto__":{"polluted":1},${text.slice(1)}`)],
  ['forbiddenKey', 'a deep __proto__', { ...sample(), x: JSON.parse('[{"__proto__":1}]') }],
  ['forbiddenKey', 'a field called constructor', { ...sample(), constructor: { prototype: {} } }],
  ['wrongType', 'something that is no plain data', { ...sample(), catalog: new Map() }],
  ['tooDeep', 'endless nesting', { ...sample(), x: nested(100) }],
  ['tooDeep', 'a circle', circle()],
]

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)]
}

function circle(): unknown {
  const file = sample()
  file.self = file
  return file
}

test.each(documents)('%s: %s', (code, _name, value) => {
  expect(faultsIn(value)).toEqual([`${code} document`])
  expect({}).not.toHaveProperty('polluted')
})

const spoilt: [string, (file: Json) => unknown][] = [
  // whole collections
  ['missing document  agency', (file) => delete file.agency],
  ['missing document  program', (file) => delete file.program],
  ['missing document  workers', (file) => delete file.workers],
  ['missing document  members', (file) => delete file.members],
  ['wrongType document  sessions', (file) => (file.sessions = {})],
  ['wrongType document  goals', (file) => (file.goals = 'x')],
  ['wrongType document  problems', (file) => (file.problems = null)],
  ['wrongType program program', (file) => (file.program = [])],
  ['wrongType contract contract', (file) => (file.contract = 3)],
  ['tooManyRows document  supervision', (file) => (file.supervision = Array(20_001).fill(1))],
  ['outOfRange document  _meta.revision', (file) => (file._meta.revision = 0)],
  ['notAnInstant document  _meta.stamp.at', (file) => (file._meta.stamp = { at: 'x', by: 'y' })],
  // rows and ids
  ['wrongType session sessions[3]', (file) => (file.sessions[3] = null)],
  ['wrongType session sessions[3]', (file) => (file.sessions[3] = ['x'])],
  ['missing session sessions[3] id', (file) => delete file.sessions[3].id],
  ['wrongType session sessions[3] id', (file) => (file.sessions[3].id = 4)],
  ['notAnId session sessions[3] id', (file) => (file.sessions[3].id = 'P 04')],
  ['notAnId supervision supervision[0] id', (file) => (file.supervision[0].id = '../etc')],
  ['notAnId supervision supervision[0] id', (file) => (file.supervision[0].id = 'constructor')],
  ['notAnId supervision supervision[0] id', (file) => (file.supervision[0].id = '__proto__')],
  ['missing consent consents[5] memberCode', (file) => delete file.consents[5].memberCode],
  ['wrongType taskReview taskReviews[0] point', (file) => (file.taskReviews[0].point = 1)],
  ['duplicate supervision SV-01 id', (file) => file.supervision.push(file.supervision[0])],
  ['duplicate consent A-01.ikutKelompok id', (file) => file.consents.push(file.consents[0])],
  [
    'duplicate session P-13 number',
    (file) => file.sessions.push({ ...file.sessions[11], id: 'P-13', safetyIncidentIds: [] }),
  ],
  ['duplicate report LP-02 number', (file) => (file.reports[1].number = file.reports[0].number)],
  [
    'codeMismatch member A-99 code',
    (file) => file.members.push({ ...file.members[0], code: 'A-98', id: 'A-99' }),
  ],
  ['notAnInstant goal TK-1 createdAt', (file) => (file.goals[0].createdAt = '2026-11-22')],
  ['outOfRange goal TK-1 revision', (file) => (file.goals[0].revision = 0)],
  // types, lists of values, numbers
  ['missing session P-04 date', (file) => delete file.sessions[3].date],
  ['wrongType session P-04 date', (file) => (file.sessions[3].date = 20260822)],
  ['wrongType member A-01 fullName', (file) => (file.members[0].fullName = { first: 'x' })],
  ['blank member A-01 fullName', (file) => (file.members[0].fullName = ' \n\t')],
  ['unknownValue member A-01 sex', (file) => (file.members[0].sex = 'X')],
  ['unknownValue session P-04 status', (file) => (file.sessions[3].status = 'toString')],
  ['wrongType decision KP-01 overrideReason', (file) => (file.decisions[0].overrideReason = 4)],
  ['wrongType counsellingCase KI-01 functions.advokasi', spoilFunctions],
  ['notFinite session P-04 number', (file) => (file.sessions[3].number = JSON.parse('1e999'))],
  ['notFinite resource RS-01 lat', (file) => (file.resources[0].lat = Number.NaN)],
  ['notWhole session P-04 number', (file) => (file.sessions[3].number = 4.5)],
  ['outOfRange session P-04 number', (file) => (file.sessions[3].number = -4)],
  [
    'outOfRange program PR-01 budget.lines.0.price',
    (file) => (file.program.budget.lines[0].price = -1),
  ],
  ['outOfRange taskReview R0.a attainment', (file) => (file.taskReviews[0].attainment = 5)],
  ['outsideIndonesia resource RS-01 lat', (file) => (file.resources[0].lat = 48.2)],
  ['coordinateHalf resource RS-01 lat', (file) => (file.resources[0].lon = null)],
  ['tooLong decision KP-01 text', (file) => (file.decisions[0].text = 'x'.repeat(20_001))],
  ['tooShort goal TK-1 text', (file) => (file.goals[0].text = 'pendek')],
  ['noteTooShort taskReview R0.a note', (file) => (file.taskReviews[0].note = 'pendek')],
  ['tooFew agency AG-01 purposes', (file) => (file.agency.purposes = [])],
  ['tooMany agency AG-01 parentLines', (file) => (file.agency.parentLines = Array(5).fill('x'))],
  ['tooFew taskReview R0.a indicatorStates', (file) => file.taskReviews[0].indicatorStates.pop()],
  ['notAPostalCode agency AG-01 postalCode', (file) => (file.agency.postalCode = '5055')],
  ['notANik member A-01 nik', (file) => (file.members[0].nik = '99999')],
  ['notATime session P-04 endTime', (file) => (file.sessions[3].endTime = '15.99')],
  // days
  ['notADay session P-04 date', (file) => (file.sessions[3].date = '2026-02-30')],
  ['notADay member A-01 birthDate', (file) => (file.members[0].birthDate = '11-03-2010')],
  ['crossedDates program PR-01 endDate', (file) => (file.program.endDate = '2026-07-01')],
  [
    'crossedDates consent A-01.ikutKelompok withdrawnDate',
    (file) => (file.consents[0].withdrawnDate = '2026-07-01'),
  ],
  [
    'crossedDates problem MS-01 resolvedDate',
    (file) => (file.problems[0].resolvedDate = '2026-08-01'),
  ],
  ['crossedDates session P-04 endTime', (file) => (file.sessions[3].endTime = '13.00')],
  ['crossedDates session P-01 date', (file) => (file.program.startDate = '2026-08-02')],
  ['purposeWithoutDate consent A-01.ikutKelompok date', (file) => (file.consents[0].date = null)],
  [
    'overlap organisation ORG-v2 validFrom',
    (file) => (file.organisation[1].validFrom = '2026-09-01'),
  ],
  // references
  ['dangling program PR-01 leadWorkerId', (file) => (file.program.leadWorkerId = 'PS-99')],
  [
    'dangling session P-04 attendance.0.memberCode',
    (file) => (file.sessions[3].attendance[0].memberCode = 'A-99'),
  ],
  ['dangling principleCheck R9.a point', (file) => (file.principleChecks[0].point = 'R9')],
  ['dangling problem MS-01 incidentId', (file) => (file.problems[0].incidentId = 'IN-99')],
  // rules of the profession
  ['outsideMembership session P-08 attendance.9.memberCode', markTheOneWhoLeft],
  ['participationOfAbsent session P-01 attendance.0.participation', markAbsentWithParticipation],
  [
    'selfChoice sociometricSurvey SM-1 choices.A-01',
    (file) => (file.sociometry[0].choices['A-01'] = ['A-01']),
  ],
  ['sameSupervisor program PR-01 supervisorId', (file) => (file.program.supervisorId = 'PS-01')],
  [
    'safetyBasisNeeded referral RJ-01 consentPurpose',
    (file) => delete file.referrals[0].consentPurpose,
  ],
  ['itemCount principleCheck R1.a answers', (file) => file.principleChecks[0].answers.pop()],
  [
    'outOfRange administration INS-1.A-01.pra total',
    (file) => (file.administrations[0].total = 81),
  ],
  ['pointMismatch taskReview R0.b afterSession', (file) => (file.taskReviews[1].afterSession = 2)],
  ['wrongType reviewPoint R0 afterSession', spoilAllAfterSessions],
]

function spoilFunctions(file: Json): void {
  file.counsellingCases[0].functions.advokasi = 'ya'
}

function markTheOneWhoLeft(file: Json): void {
  file.sessions[7].attendance.push({ memberCode: 'A-10', status: 'I' })
}

function markAbsentWithParticipation(file: Json): void {
  file.sessions[0].attendance[0] = { memberCode: 'A-01', status: 'A', participation: 2 }
  file.sessions[0].laiseg = null
}

function spoilAllAfterSessions(file: Json): void {
  for (const review of file.taskReviews) if (review.point === 'R0') review.afterSession = 'nol'
}

test.each(spoilt)('%s', (expected, spoil) => {
  expect(faultsAfter(spoil)).toEqual([expected])
})

test('every fault is listed, not only the first', () => {
  const faults = faultsAfter((file) => {
    file.members[0].sex = 'X'
    file.sessions[3].date = '2026-02-30'
    file.goals[0].weight = 9
  })
  expect(faults).toEqual([
    'unknownValue member A-01 sex',
    'notADay session P-04 date',
    'outOfRange goal TK-1 weight',
  ])
})

test('a text as long as the limit and one character more part ways', () => {
  expect(faultsAfter((file) => (file.problems[0].owner = 'x'.repeat(20_000)))).toEqual([])
  expect(faultsAfter((file) => (file.problems[0].owner = 'x'.repeat(20_001)))).toEqual([
    'tooLong problem MS-01 owner',
  ])
})

test('a refused value is left as it was', () => {
  const file = sample()
  file.members[0].sex = 'X'
  const before = JSON.stringify(file)
  read(file)
  expect(JSON.stringify(file)).toBe(before)
})

describe('a file whose rows carry names where codes belong', () => {
  const told = (rows: object) => {
    const result = importGroup({ ...sample(), ...rows }, context)
    return result.ok ? result.gaps : result.faults
  }
  const survey = { id: 'SO-1', date: '2026-09-12', question: 'Belajar', maxChoices: 2 }

  test('is refused without repeating them', () => {
    const said = told({
      members: [{ code: 'Adi Contoh' }],
      consents: [{ memberCode: 'Adi Contoh', purpose: 'ikutKelompok' }],
      sociometry: [{ ...survey, choices: { 'Adi Contoh': [] } }],
      safetyIncidents: [{ id: 'IK-1', memberRoles: { 'Adi Contoh': 'saksi' } }],
    })
    expect(said).toContainEqual(
      expect.objectContaining({ place: { kind: 'member', id: 'members[0]' }, code: 'notAnId' }),
    )
    expect(JSON.stringify(said)).not.toMatch(/Adi|Contoh/)
  })

  test('unknown fields among them are told without their name', () => {
    expect(JSON.stringify(told({ 'Adi Contoh': 1 }))).not.toMatch(/Adi/)
  })

  test('a choice made twice names the chosen member', () => {
    const said = told({ sociometry: [{ ...survey, choices: { 'A-01': ['A-02', 'A-02'] } }] })
    expect(said).toContainEqual(
      expect.objectContaining({ code: 'duplicate', params: { value: 'A-02' } }),
    )
  })

  test('a number far out of range is told once, a day out of range as such', () => {
    const said = told({
      sociometry: [{ ...survey, maxChoices: 1e21, date: '9999-12-31', choices: {} }],
    }) as { code: string; params?: object }[]
    expect(said.map(({ code }) => code)).toEqual(['dayOutOfRange', 'outOfRange'])
    expect(said[1]?.params).toEqual({ max: 10 })
  })

  test.each(['\u200B', '\u0007 \u2060', '\uFEFF\u00AD'])('%j is a blank text', (question) => {
    const said = told({ sociometry: [{ ...survey, question, choices: {} }] })
    expect(said).toContainEqual(expect.objectContaining({ code: 'blank', field: 'question' }))
  })
})
