import { describe, expect, test } from 'vitest'
import { applyChange, type Change, type GroupFile, invertChange, recordOf } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import {
  answeredAnew,
  type ConsentAnswer,
  consentChange,
  consentOf,
  consentState,
  withdrawn,
} from './answers'

const today = '2026-03-01'
const written = {
  date: '2026-02-01',
  form: 'tertulis',
  signedByMember: true,
} as const satisfies Partial<ConsentAnswer>
const stamp = { at: `${today}T08:00:00+07:00`, by: 'contoh' }
const photo = 'data:image/png;base64,AAAA'
const empty = exampleGroup(exampleMember('A-01', { birthDate: '1990-01-01' }))
const agreed = answered(empty, { ...written, status: 'setuju' })

describe('one word for how a consent stands', () => {
  test('nothing asked, agreed, refused', () => {
    expect(stateOf(empty)).toBe('notAsked')
    expect(stateOf(agreed)).toBe('given')
    expect(stateOf(answered(empty, { ...written, status: 'menolak' }))).toBe('refused')
  })

  test('agreed only by word of mouth, or without the own signature, is incomplete', () => {
    expect(stateOf(answered(empty, { ...written, form: null, status: 'setuju' }))).toBe(
      'incomplete',
    )
    expect(stateOf(answered(empty, { ...written, signedByMember: false, status: 'setuju' }))).toBe(
      'incomplete',
    )
  })

  test('agreed to for a later day', () => {
    const later = put(draftOf(empty, { ...written, date: '2026-03-02', status: 'setuju' }))
    const taken = applyChange(empty, later, stamp, 'pastElsewhere')
    expect(taken.ok && stateOf(taken.group)).toBe('later')
    expect(applyChange(empty, later, stamp)).toMatchObject({ faults: [{ code: 'dayAhead' }] })
  })
})

test('the answers before a new one stay told, oldest first', () => {
  const gone = applied(agreed, put(withdrawnOf(agreed)))
  const again = answered(gone, { ...written, date: '2026-02-20', status: 'setuju' })
  expect(stateOf(again)).toBe('given')
  expect(consentOf(again, 'A-01', 'fotoRekaman')?.former).toMatchObject([
    { status: 'ditarik', date: '2026-02-01', withdrawnDate: '2026-02-10' },
  ])
  const refused = answered(again, { ...written, date: '2026-02-25', status: 'menolak' })
  expect(consentOf(refused, 'A-01', 'fotoRekaman')?.former?.map(({ status }) => status)).toEqual([
    'ditarik',
    'setuju',
  ])
})

test('a first answer has nothing before it, also where the question was only noted', () => {
  const noted = answered(empty, { status: 'belum' })
  const first = answered(noted, { ...written, status: 'setuju' })
  expect(consentOf(first, 'A-01', 'fotoRekaman')?.former).toEqual([])
})

describe('a photo of a member who no longer agrees', () => {
  const member = { ...exampleMember('A-01', { birthDate: '1990-01-01' }).record, photo }
  const shown = applied(agreed, { put: [{ kind: 'member', record: member as never }], remove: [] })

  test('goes with the withdrawal and comes back when that is taken back', () => {
    const change = consentChange(shown, [withdrawnOf(shown)], today)
    const after = applied(shown, change)
    expect(recordOf(after, 'member', 'A-01')?.photo).toBeNull()
    const back = applied(after, invertChange(shown, change))
    expect(recordOf(back, 'member', 'A-01')?.photo).toBe(photo)
  })

  test('goes with a refusal too, and stays with another agreement', () => {
    const refusal = draftOf(shown, { ...written, status: 'menolak' })
    expect(consentChange(shown, [refusal], today).put).toHaveLength(2)
    const renewal = draftOf(shown, { ...written, status: 'setuju' })
    expect(consentChange(shown, [renewal], today).put).toHaveLength(1)
  })
})

function stateOf(group: GroupFile) {
  return consentState(group, 'A-01', 'fotoRekaman', today)
}

function draftOf(group: GroupFile, answer: ConsentAnswer) {
  return answeredAnew(group, 'A-01', 'fotoRekaman', answer)
}

function withdrawnOf(group: GroupFile) {
  const consent = consentOf(group, 'A-01', 'fotoRekaman')
  if (!consent) throw new Error('nothing to withdraw')
  return withdrawn(consent, '2026-02-10', 'lisan')
}

function put(record: ReturnType<typeof draftOf>): Change {
  return { put: [{ kind: 'consent', record }], remove: [] }
}

function answered(group: GroupFile, answer: ConsentAnswer): GroupFile {
  return applied(group, consentChange(group, [draftOf(group, answer)], today))
}

function applied(group: GroupFile, change: Change): GroupFile {
  const result = applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('a withdrawal does not come before the word of the guardian', () => {
  const answer = { ...written, status: 'ditarik', withdrawnDate: '2026-02-05' } as const
  const late = put(draftOf(empty, { ...answer, guardianSigned: true, guardianDate: '2026-02-06' }))
  expect(applyChange(empty, late, stamp)).toMatchObject({
    faults: [{ code: 'crossedDates', field: 'withdrawnDate' }],
  })
})
