import { describe, expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { blankForms } from './blankForms'
import { observationSheets } from './observationSheets'
import { processRecord } from './processRecord'

const asOf = '2026-06-01'

function groupOf(fields: Partial<DraftOf<'session'>>, ...more: AnyDraft[]) {
  return exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01', { fullName: 'Zulkarnaen Misal', nickname: 'Zul' }),
    exampleMember('A-02'),
    exampleSession(4, '2026-02-10', { 'A-01': 'H', 'A-02': 'A' }, fields),
    ...more,
  )
}
const of = (fields: Partial<DraftOf<'session'>>, ...more: AnyDraft[]) =>
  processRecord(groupOf(fields, ...more), { sessionId: 'P-4', asOf })

const observed: Partial<DraftOf<'session'>> = {
  recording: {
    processSummary: 'Zul bercerita',
    recordedDate: '2026-02-14',
    memberObservations: [
      { memberCode: 'A-02', text: 'Menjawab Zul' },
      { memberCode: 'A-01', text: 'Menunduk' },
      { memberCode: 'A-02', text: 'Pulang lebih dahulu' },
    ],
  },
}

describe('asas', () => {
  const { asas, asasMean } = of({
    asas: { kerahasiaan: 0, kesukarelaan: 3, keterbukaan: null },
    asasNotes: { kerahasiaan: 'Cerita Zulkarnaen terdengar' },
  })

  test('that were not seen, or not recorded, are no zero', () => {
    expect(asas).toHaveLength(12)
    expect(asas?.slice(0, 4).map(({ value }) => value)).toEqual([0, 3, 'notSeen', 'notRecorded'])
    expect(asas?.[0]?.note).toBe('Cerita A-01 terdengar')
  })

  test('have a mean over those that were seen: (0 + 3) / 2', () => {
    expect(asasMean).toEqual({ n: 2, mean: 1.5 })
  })

  test('nobody looked at are none', () => {
    expect(of({})).toMatchObject({ asas: null, asasMean: { n: 0, mean: null }, tasks: null })
  })
})

test('slips stand with their number, and with their counts where they were counted', () => {
  // One slip gave 2 and one gave 3: (2 + 3) / 2.
  const laiseg = { n: 2, comfort: 2.5, counts: { comfort: [0, 1, 1, 0, 0] } }
  const attendance = [
    { memberCode: 'A-01', status: 'H' as const },
    { memberCode: 'A-02', status: 'T' as const },
  ]
  expect(of({ laiseg, attendance }).slips).toEqual({
    n: 2,
    matters: [
      { matter: 'understanding', mean: null, counts: null },
      { matter: 'comfort', mean: 2.5, counts: [0, 1, 1, 0, 0] },
      { matter: 'action', mean: null, counts: null },
    ],
  })
  expect(of({}).slips).toBeNull()
})

test('tasks are those that were worked on, the main ones told from those touched', () => {
  expect(of({ taskFocus: { h: 2, c: 1, a: 0 } }).tasks).toEqual([
    { task: 'c', focus: 1 },
    { task: 'h', focus: 2 },
  ])
})

test('what was observed of single members is never in it, and nobody is named', () => {
  const record = of(observed)
  const said = JSON.stringify(record)
  for (const word of ['Menunduk', 'Menjawab', 'Zul', 'Contoh A-02'])
    expect(said).not.toContain(word)
  expect(record.notes.summary).toBe('A-01 bercerita')
  // Held on 10 February, written down on the 14th.
  expect(record.times).toMatchObject({ recordedDate: '2026-02-14', delayDays: 4 })
})

test('each member observed has a sheet, with all that was written and no word on others by name', () => {
  const sheets = observationSheets(groupOf(observed), { sessionId: 'P-4', asOf })
  expect(sheets.document).toMatchObject({ classification: 'SR', isDraft: false, copies: 1 })
  expect(sheets.sheets).toEqual([
    { code: 'A-01', attendee: { status: 'H', participation: null }, texts: ['Menunduk'] },
    {
      code: 'A-02',
      attendee: { status: 'A', participation: null },
      texts: ['Menjawab A-01', 'Pulang lebih dahulu'],
    },
  ])
})

test('a signed record is no draft, says who signed when, and what was added since', () => {
  const record = of({
    signature: { workerId: 'PS-01', at: '2026-02-11T20:10:00+07:00' },
    addenda: [{ at: '2026-02-12T08:00:00+07:00', text: 'Zul memberi kabar' }],
  })
  expect(record.document).toMatchObject({ isDraft: false, number: null, copies: 1 })
  expect(record.signature).toEqual({ name: 'Ratri Contohningrum', at: '2026-02-11T20:10:00+07:00' })
  expect(record.addenda).toEqual([
    { at: '2026-02-12T08:00:00+07:00', name: null, text: 'A-01 memberi kabar' },
  ])
  expect(of({}).document.isDraft).toBe(true)
})

test('an incident stands only as a kind and a number', () => {
  const incident: AnyDraft = {
    kind: 'incident',
    record: {
      id: 'IN-1',
      date: '2026-02-10',
      sessionId: 'P-4',
      kind: 'cedera',
      severity: 'ringan',
      summary: 'Terpeleset di tangga',
      status: 'ditutup',
    },
  }
  const record = of({}, incident)
  expect(record.incidents).toEqual([{ kind: 'cedera', count: 1 }])
  expect(JSON.stringify(record)).not.toContain('tangga')
})

describe('blank forms', () => {
  test('of a meeting carry what is planned of it, members by code and nickname', () => {
    const group = groupOf({
      plan: { objectives: ['Mendengar Zul'], agenda: [{ activity: 'Putaran', minutes: 20 }] },
    })
    const forms = blankForms(group, { sessionId: 'P-4', parts: ['hadir'], asOf })
    expect(forms).toMatchObject({ objectives: ['Mendengar A-01'], agenda: [{ minutes: 20 }] })
    expect(forms.rows).toEqual([
      { code: 'A-01', nickname: 'Zul', sex: 'L' },
      { code: 'A-02', nickname: null, sex: 'L' },
    ])
    expect(forms.document.isDraft).toBe(false)
  })

  test('for any meeting list who belongs to the group today, and nothing else', () => {
    const forms = blankForms(groupOf({}), { sessionId: null, parts: ['uca'], asOf })
    expect(forms).toMatchObject({ subject: null, agenda: [], workers: [] })
    expect(forms.rows).toHaveLength(2)
  })
})
