import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { recordOf } from '../groupFile'
import { exampleMember } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import type { Referral } from '../records/referral'
import { isSentWithoutBasis, referralBasis, safetyIncidents } from './basis'
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
  expect(named({ status: 'ditangani', closedDate: '2026-01-31' })).toHaveLength(1)
  const fromLeak = newReferral(withIncident({ kind: 'kegagalanPelindunganData' }), '2026-02-01', {
    incidentId: 'IN-01',
  })
  expect(fromLeak).toMatchObject({ memberCode: 'A-02', incidentId: null })
  expect(named({ status: 'ditutup', closedDate: '2026-02-01' })).toHaveLength(1)
})

test('codes are known in lower case and with a blank or nothing for the hyphen, longer ones stay', () => {
  const mask = clientMask(group, 'A-02')
  expect(mask('Kata a-02, A02, a 02 dan A\u201102: a 01 dan a03 tidak ikut.')).toBe(
    'Kata klien, klien, klien dan klien: anggota lain dan anggota lain tidak ikut.',
  )
  for (const words of ['A-021', 'KA-02', 'A--02', 'kelas A 2', 'RA02'])
    expect(mask(`Lihat ${words}`)).toBe(`Lihat ${words}`)
  const alike = referralGroup(exampleMember('A02', { fullName: 'Nirmala' }))
  expect(clientMask(alike, 'A02')('Kata A-02 dan a02')).toBe('Kata anggota lain dan klien')
})

test('what was sent without a basis on its day of sending is told, first in the list; what was not sent is not', () => {
  const sent = { status: 'dikirim', sentDate: '2026-02-10' } as const
  const of = (fields: Partial<DraftOf<'referral'>>) => {
    const put = referralGroup(exampleReferral(fields))
    return isSentWithoutBasis(put, put.records.referral[0] as Referral)
  }
  expect(of(sent)).toBe(false)
  expect(of({ ...sent, memberCode: 'A-02' })).toBe(true)
  expect(of({ ...sent, memberCode: 'A-02', status: 'selesai' })).toBe(true)
  expect(of({ memberCode: 'A-02' })).toBe(false)
  // Withdrawn on 5 February: sent before it stood, sent after it did not.
  expect(of({ ...sent, memberCode: 'A-03', sentDate: '2026-02-04' })).toBe(false)
  expect(of({ ...sent, memberCode: 'A-03' })).toBe(true)
  const several = referralGroup(
    exampleReferral({ id: 'RJ-01', memberCode: 'A-02', ...sent, status: 'selesai' }),
    exampleReferral({ id: 'RJ-02', date: '2026-02-10' }),
  )
  const ids = listedReferrals(several, allReferrals, '2026-02-12').map(({ id }) => id)
  expect(ids).toEqual(['RJ-01', 'RJ-02'])
})

test('nothing of the sample was sent without a basis', () => {
  const path = join(import.meta.dirname, '../../../resources/contoh/langkah-baru.json')
  const imported = importGroup(JSON.parse(readFileSync(path, 'utf8')), {
    groupId: 'G-01',
    stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
    asOf: '2026-11-22',
  })
  if (!imported.ok) throw new Error('the sample can be imported')
  const sample = imported.group
  expect(sample.records.referral.length).toBeGreaterThan(0)
  expect(sample.records.referral.filter((one) => isSentWithoutBasis(sample, one))).toEqual([])
})
