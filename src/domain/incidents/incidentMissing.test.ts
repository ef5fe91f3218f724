import { expect, test } from 'vitest'
import { exampleGroup, exampleSession } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { isRecalledSince, reminderChange, touchesConfidentiality } from './confidentialityReminder'
import { incidentMissing } from './incidentMissing'
import { nextIncidentId } from './nextIncidentId'

const draft = (fields: Partial<DraftOf<'incident'>> = {}): DraftOf<'incident'> => ({
  id: 'IN-01',
  date: '2026-02-14',
  kind: 'risikoMenyakitiDiri',
  severity: 'tinggi',
  summary: 'Seorang anggota mengungkap pikiran yang membahayakan dirinya',
  status: 'terbuka',
  ...fields,
})
const stored = (fields: Partial<DraftOf<'incident'>> = {}) => {
  const group = exampleGroup({ kind: 'incident', record: draft(fields) })
  const incident = group.records.incident[0]
  if (!incident) throw new Error('the example has its incident')
  return incident
}
const known = { knownAt: '2026-02-14T15:30:00+07:00', immediateAction: 'Ditemani' }

test('whoever sets confidentiality aside says on what ground, to whom, and whether the member knew', () => {
  expect(incidentMissing(stored())).toEqual(['knownAt', 'immediateAction'])
  expect(incidentMissing(stored({ status: 'ditutup' }))).toEqual(['immediateAction'])
  expect(incidentMissing(stored({ ...known, confidentialityBroken: true }))).toEqual([
    'basis',
    'memberToldBefore',
    'disclosedTo',
  ])
  const broken = { ...known, confidentialityBroken: true, basis: 'Keselamatan jiwa' }
  expect(
    incidentMissing(
      stored({
        ...broken,
        memberToldBefore: false,
        disclosedTo: [{ who: 'wali', date: '2026-02-14' }],
      }),
    ),
  ).toEqual(['memberNotToldReason', 'minimum'])
})

test('a leak that nobody chose needs no ground', () => {
  const leak = { ...known, kind: 'kegagalanPelindunganData', confidentialityBroken: true } as const
  expect(incidentMissing(stored(leak))).toEqual([])
})

test('the next code is the first one never given', () => {
  expect(nextIncidentId(exampleGroup())).toBe('IN-01')
  expect(nextIncidentId(exampleGroup({ kind: 'incident', record: draft() }))).toBe('IN-02')
})

test('after a breach the group may be reminded, in front of its next agenda and without a word of what happened', () => {
  expect(touchesConfidentiality(stored())).toBe(false)
  expect(touchesConfidentiality(stored({ kind: 'pelanggaranKerahasiaanAntaranggota' }))).toBe(true)
  const session = exampleGroup(
    exampleSession(
      3,
      '2026-02-21',
      {},
      { status: 'direncanakan', plan: { agenda: [{ activity: 'Permainan' }] } },
    ),
  ).records.session[0]
  if (!session) throw new Error('the example has its meeting')
  const [written] = reminderChange(session, 'Mengingatkan kerahasiaan').put
  expect(written).toMatchObject({
    kind: 'session',
    record: {
      plan: {
        agenda: [{ activity: 'Mengingatkan kerahasiaan', minutes: 10 }, { activity: 'Permainan' }],
      },
    },
  })
})

test('only a meeting held after it at which confidentiality was recalled counts as a reminder', () => {
  const recalled = (date: string, status: 'terlaksana' | 'direncanakan' = 'terlaksana') =>
    isRecalledSince(
      exampleGroup(exampleSession(1, date, {}, { status, confidentialityReminded: true })),
      stored(),
    )
  expect(recalled('2026-02-14')).toBe(false)
  expect(recalled('2026-02-21', 'direncanakan')).toBe(false)
  expect(recalled('2026-02-21')).toBe(true)
})
