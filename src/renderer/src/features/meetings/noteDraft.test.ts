import { expect, test } from 'vitest'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../../../../domain/progress/exampleGroup'
import type { DraftOf } from '../../../../domain/records/kinds'
import { session as schema } from '../../../../domain/records/session'
import { saysTheSame, tidied } from '../../form/tidied'
import { type NoteValues, noteField, shownNote, UNSEEN, withNote } from './noteDraft'

const TODAY = '2026-01-12'

function held(fields: Partial<DraftOf<'session'>> = {}) {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleSession(1, '2026-01-10', { 'A-01': 'H' }, fields),
  )
  const session = recordOf(group, 'session', 'P-1')
  if (!session) throw new Error('the example has its meeting')
  return session
}

/** What is saved when these fields are typed into the form of a meeting. */
function saved(session: ReturnType<typeof held>, type: (values: NoteValues) => void) {
  const values = shownNote(session)
  type(values)
  const typed = tidied(values as never) as NoteValues
  return schema.draft.parse(withNote(withoutStamps<'session'>(session), typed, TODAY))
}

test('a form that is saved untouched changes nothing that was said', () => {
  const full = held({
    plan: { agenda: [{ activity: 'Doa', minutes: 10, spentMinutes: 12 }], minutes: 120 },
    recording: { processSummary: 'Tenang.', recordedDate: '2026-01-11', themes: ['Sekolah'] },
    asas: { kegiatan: 3, keahlian: null },
    asasNotes: { kegiatan: 'Semua ikut' },
    laiseg: { understanding: 3.4, comfort: null, action: null, n: 1 },
    confidentialityReminded: false,
    captures: [{ id: 'c1', kind: 'keputusan', text: 'Piket' }],
  })
  expect(
    saysTheSame(
      saved(full, () => {}),
      withoutStamps<'session'>(full),
    ),
  ).toBe(true)
})

test('an empty form of an empty meeting says nothing at all', () => {
  const after = saved(held(), () => {})
  expect(after.recording).toBeNull()
  expect(after.laiseg).toBeNull()
  expect(after.asas).toBeNull()
  expect(after.agencyPurposeExplained).toBeUndefined()
})

test('a note is dated today unless a day was named; without a note nothing is dated', () => {
  const dated = saved(held(), (values) => {
    values.recording.processSummary = 'Kelompok memilih pemandu.'
  })
  expect(dated.recording?.recordedDate).toBe(TODAY)
  const named = saved(held(), (values) => {
    values.recording.processSummary = 'Kelompok memilih pemandu.'
    values.recording.recordedDate = '2026-01-10'
  })
  expect(named.recording?.recordedDate).toBe('2026-01-10')
  const only = saved(held(), (values) => {
    values.recording.workerRole = 'Memudahkan'
  })
  expect(only.recording?.recordedDate).toBeUndefined()
})

test('counted slips make the means: (1*2 + 2*4) / 3 = 3.33 of three slips', () => {
  const { laiseg } = saved(held(), (values) => {
    values.laiseg.counts.understanding = { s1: null, s2: 1, s3: null, s4: 2, s5: null }
    values.laiseg.counts.comfort = { s1: null, s2: null, s3: null, s4: null, s5: 2 }
  })
  expect(laiseg).toEqual({
    understanding: 3.33,
    comfort: 5,
    action: null,
    n: 3,
    counts: { understanding: [0, 1, 0, 2, 0], comfort: [0, 0, 0, 0, 2], action: null },
  })
})

test('an asas not observed is kept as such, one not rated is not kept at all', () => {
  const { asas } = saved(held(), (values) => {
    values.asas.kegiatan = '0'
    values.asas.keahlian = UNSEEN
  })
  expect(asas).toEqual({ kegiatan: 0, keahlian: null })
})

test('a quick note that went into the note is no longer open', () => {
  const captures = [
    { id: 'c1', kind: 'pengamatan' as const, text: 'A-01 diam' },
    { id: 'c2', kind: 'keputusan' as const, text: 'Piket' },
  ]
  const after = saved(held({ captures }), (values) => {
    values.recording.processSummary = 'A-01 diam'
    values.taken = ['c1']
  })
  expect(after.captures).toEqual([captures[1]])
})

test('faults of the record are told at the fields of the form', () => {
  expect(noteField('plan.agenda.2.spentMinutes')).toBe('spent.2')
  expect(noteField('laiseg.counts.comfort.0')).toBe('laiseg.counts.comfort.s1')
  expect(noteField('recording.processSummary')).toBe('recording.processSummary')
})
