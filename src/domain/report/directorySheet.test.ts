import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, type GroupFile, withoutStamps } from '../groupFile'
import type { Resource } from '../records/resource'
import { directoryOfLibrary, directorySheet } from './directorySheet'

const asOf = '2026-11-22'
const stamp = { at: `${asOf}T12:00:00+07:00`, by: 'PS-01' }
const all = { categories: [], reach: 'sesuai' as const, isPublic: true, asOf }
const imported = importGroup(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../resources/contoh/langkah-baru.json'), 'utf8'),
  ),
  { groupId: 'G-01', stamp, asOf },
)
if (!imported.ok) throw new Error('the sample is whole')
const sample = imported.group

function withResource(id: string, fields: Partial<Resource>, group = sample): GroupFile {
  const stored = group.records.resource.find((one) => one.id === id)
  if (!stored) throw new Error(id)
  const record = { ...withoutStamps<'resource'>(stored), ...fields }
  const result = applyChange(group, { put: [{ kind: 'resource', record }], remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function rowOf(group: GroupFile, name: string) {
  return directorySheet(group, all).rows.find((row) => row.name.startsWith(name))
}

test('resources are numbered by category, the nearest first, and stand on the map under that number', () => {
  const sheet = directorySheet(sample, all)
  expect(sheet.rows.map(({ number }) => number)).toEqual(
    Array.from({ length: 18 }, (_, i) => i + 1),
  )
  // Health: Puskesmas 0.7 km before RSUD 7.8 km; then education.
  expect(sheet.rows.slice(0, 3).map(({ name }) => name.split(' ')[0])).toEqual([
    'Puskesmas',
    'RSUD',
    'PKBM',
  ])
  expect(sheet.rows[0]?.km).toBeCloseTo(0.7, 1)
  expect(sheet.legend[0]).toEqual({
    category: 'kesehatan',
    numbers: [1, 2],
    onMap: 2,
    verified: 2,
    closed: 0,
  })
  // SAPA 129 has no place; all others lie within 10 km, which holds nine of ten.
  expect(sheet.map.resources).toHaveLength(17)
  expect(sheet.reachKm).toBe(10)
  expect(rowOf(sample, 'SAPA 129')).toMatchObject({ place: 'unknown', km: null })
  // The studio was last looked at on 2 March: 265 days before.
  expect(sheet.verified).toBe(17)
  expect(rowOf(sample, 'Sanggar')).toMatchObject({ verifiedDate: '2026-03-02', isChecked: false })
  expect(rowOf(sample, 'Kopi')?.status).toBe('tidakMenerima')
})

test('a personal telephone and its e-mail are asked of the worker, a contact person is never named', () => {
  const named = { contactPerson: 'Ibu Rahasia', email: 'ibu@rahasia.example' }
  const office = withResource('RS-02', named)
  expect(rowOf(office, 'Puskesmas')).toMatchObject({
    phone: '(024) 0000002',
    email: 'ibu@rahasia.example',
    isByWorker: false,
  })
  const personal = withResource('RS-02', { ...named, isPersonalPhone: true, note: 'Titip Ibu' })
  expect(rowOf(personal, 'Puskesmas')).toMatchObject({
    phone: null,
    email: null,
    isByWorker: true,
  })
  for (const group of [office, personal])
    expect(JSON.stringify(directorySheet(group, all))).not.toMatch(/Ibu Rahasia|Titip Ibu/)
  expect(JSON.stringify(directorySheet(personal, all))).not.toContain('0000002')
})

test('what lies farther than the reach is told and not drawn; a chosen category stands alone', () => {
  const far = withResource('RS-01', { lat: -6.2, lon: 106.8 })
  const sheet = directorySheet(far, all)
  expect(rowOf(far, 'Pos Bapas')).toMatchObject({ place: 'beyond' })
  expect(rowOf(far, 'Pos Bapas')?.km).toBeCloseTo(415, 0)
  expect(sheet.map.resources).toHaveLength(16)
  expect(directorySheet(far, { ...all, reach: 'semua' }).map.resources).toHaveLength(17)
  expect(directorySheet(sample, { ...all, reach: '5' }).map.resources).toHaveLength(7)
  const jobs = directorySheet(sample, { ...all, categories: ['kerjaMagang'] })
  expect(jobs.rows.map(({ number, name }) => `${number} ${name.split(' ')[0]}`)).toEqual([
    '1 Bengkel',
    '2 Kopi',
  ])
})

test('resources set aside are left out', () => {
  const archived = withResource('RS-02', { archivedAt: stamp.at } as Partial<Resource>)
  expect(directorySheet(archived, all).rows).toHaveLength(17)
  expect(rowOf(archived, 'Puskesmas')).toBeUndefined()
})

test('the directory of a library bears the letterhead of its agency, knows no program and no distance without a place', () => {
  const directory = {
    ...sample,
    records: { ...sample.records, program: [], member: [], agency: [], worker: [] },
  }
  const bare = directorySheet(directory, all)
  expect(bare).toMatchObject({ letterhead: null, program: null, contacts: [] })
  expect(bare.rows.every(({ km }) => km === null)).toBe(true)
  expect(bare.map.resources).toHaveLength(17)
  const whole = directorySheet(directoryOfLibrary(directory, sample), all)
  expect(whole.letterhead?.name).toContain('Pelita Tunas')
  expect(whole.contacts.map(({ name }) => name)).toEqual(['SAPA 129 (Kemen PPPA)', 'Polisi'])
  expect(whole.document).toMatchObject({ classification: 'B', isDraft: false, number: null })
  expect(whole.signers.worker).toBeNull()
})

test('nothing recorded is an empty directory without a map', () => {
  const empty = { ...sample, records: { ...sample.records, resource: [] } }
  expect(directorySheet(empty, all)).toMatchObject({
    rows: [],
    legend: [],
    map: { resources: [] },
    reachKm: 5,
  })
})

test('the eco-map of the group makes the paper one for the staff', () => {
  const whole = directorySheet(sample, { ...all, isPublic: false })
  expect(whole.document.classification).toBe('T')
  expect(whole.ecoMap?.systems).toHaveLength(18)
  expect(directorySheet(sample, all)).toMatchObject({
    ecoMap: null,
    document: { classification: 'B' },
  })
})
