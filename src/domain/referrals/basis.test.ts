import { expect, test } from 'vitest'
import { recordOf } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { referralBasis, safetyIncidents } from './basis'
import { clientMask } from './clientMask'
import { exampleReferral, referralGroup } from './exampleReferral'
import { newReferral, referralRemoval } from './newReferral'
import { allReferrals, listedReferrals } from './referralList'

const group = referralGroup()
const basis = (memberCode: string, day: string, fields: Partial<DraftOf<'referral'>> = {}) =>
  referralBasis(group, { memberCode, consentPurpose: 'berbagiRujukan', ...fields }, day)

test('consent is a basis as long as it stands, and no longer than that', () => {
  expect(basis('A-01', '2026-02-01')).toMatchObject({
    kind: 'consent',
    consent: { day: '2026-01-10', form: 'tertulis' },
  })
  expect(basis('A-01', '2026-01-09')).toEqual({ kind: 'none', reasons: ['notYet'] })
  expect(basis('A-02', '2026-02-01')).toEqual({ kind: 'none', reasons: ['refused'] })
  expect(basis('A-03', '2026-02-04').kind).toBe('consent')
  expect(basis('A-03', '2026-02-05')).toEqual({ kind: 'none', reasons: ['withdrawn'] })
  expect(basis('A-01', '2026-02-01', { consentPurpose: 'fotoRekaman' }).kind).toBe('none')
})

test('an incident is a safety basis for whom it concerns, from its day on', () => {
  const onSafety = { consentPurpose: null, incidentId: 'IN-01' }
  expect(basis('A-02', '2026-01-20', onSafety)).toEqual({ kind: 'safety', incidentId: 'IN-01' })
  expect(basis('A-02', '2026-01-19', onSafety).kind).toBe('none')
  expect(basis('A-01', '2026-02-01', onSafety).kind).toBe('none')
  expect(safetyIncidents(group, 'A-02', '2026-02-01').map(({ id }) => id)).toEqual(['IN-01'])
  expect(safetyIncidents(group, 'A-01', '2026-02-01')).toEqual([])
})

test('a referral that begins at an incident rests on it only where nobody agreed', () => {
  const fromIncident = newReferral(group, '2026-02-01', { incidentId: 'IN-01' })
  expect(fromIncident).toMatchObject({ memberCode: 'A-02', incidentId: 'IN-01' })
  expect(fromIncident).toMatchObject({ consentPurpose: null, urgency: 'mendesak' })
  expect(newReferral(group, '2026-02-01', { resourceId: 'RS-01' })).toMatchObject({
    id: 'RJ-01',
    resourceId: 'RS-01',
    consentPurpose: 'berbagiRujukan',
    incidentId: null,
    number: null,
  })
})

test('neither names nor codes remain in words that leave: the client and others are told apart', () => {
  const named = referralGroup({
    kind: 'member',
    record: {
      ...(recordOf(group, 'member', 'A-02') as DraftOf<'member'>),
      fullName: 'Budiman Santoso',
    } as DraftOf<'member'>,
  })
  const mask = clientMask(named, 'A-02')
  expect(mask('A-02 ingin diperiksa. Budiman ditemani A-01, bukan A-011.')).toBe(
    'Klien ingin diperiksa. Klien ditemani anggota lain, bukan A-011.',
  )
})

test('only what was never sent can be taken away', () => {
  expect(referralRemoval(referralGroup(exampleReferral()), 'RJ-01')).not.toBe(null)
  const sent = exampleReferral({ status: 'dikirim', sentDate: '2026-02-01' })
  expect(referralRemoval(referralGroup(sent), 'RJ-01')).toBe(null)
})

test('the list begins with what must be asked about, then goes from the latest back', () => {
  const several = referralGroup(
    exampleReferral({ id: 'RJ-01', status: 'dikirim', sentDate: '2026-02-01' }),
    exampleReferral({ id: 'RJ-02', date: '2026-02-10' }),
    exampleReferral({ id: 'RJ-03', date: '2026-02-12', reason: 'Paket B' }),
  )
  const ids = (filter: Partial<typeof allReferrals>) =>
    listedReferrals(several, { ...allReferrals, ...filter }, '2026-02-12').map(({ id }) => id)
  expect(ids({})).toEqual(['RJ-01', 'RJ-03', 'RJ-02'])
  expect(ids({ isDue: true })).toEqual(['RJ-01'])
  expect(ids({ status: 'disiapkan' })).toEqual(['RJ-03', 'RJ-02'])
  expect(ids({ words: 'paket a-01' })).toEqual(['RJ-03'])
})

test('only danger that is not over is a safety basis: no leak of data, no order, nothing closed before', () => {
  const withIncident = (fields: object) => ({
    ...group,
    records: {
      ...group.records,
      incident: group.records.incident.map((one) => ({ ...one, ...fields })),
    },
  })
  const named = (fields: object) => safetyIncidents(withIncident(fields), 'A-02', '2026-02-01')
  expect(named({ kind: 'KDRT' })).toHaveLength(1)
  for (const kind of [
    'kegagalanPelindunganData',
    'pelanggaranKerahasiaanAntaranggota',
    'perintahHukum',
  ])
    expect(named({ kind })).toEqual([])
  expect(named({ status: 'ditutup', closedDate: '2026-01-31' })).toEqual([])
  expect(named({ status: 'ditutup', closedDate: '2026-02-01' })).toHaveLength(1)
})
