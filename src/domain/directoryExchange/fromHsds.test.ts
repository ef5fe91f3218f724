import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { hsdsWords } from '../../texts/hsdsWords'
import { fromHsds } from './fromHsds'
import { csvTableOf, entriesOfCsv } from './hsdsCsvTables'
import type { FieldCount } from './hsdsLedger'
import { entriesOf } from './hsdsTree'
import { planImport } from './planImport'

const today = '2026-11-22'
const reading = { today, words: hsdsWords, sourceName: 'HSDS: contoh.json' }
const defaults = { category: 'kesejahteraanSosial', systemKind: 'formal', today } as const
const read = (value: unknown) => fromHsds(entriesOf(value) ?? [], [], reading)

/** "service.alert left noPlace 1" */
const told = (counts: readonly FieldCount[]) =>
  counts.map((one) =>
    [
      `${one.table}.${one.field}`,
      one.outcome,
      ...('reason' in one ? [one.reason] : []),
      one.count,
    ].join(' '),
  )

const service = {
  id: 'svc-1',
  name: 'Klinik Remaja Contoh',
  status: 'temporarily closed',
  description: 'konsultasi gizi\nkelas kesehatan',
  fees_description: 'Gratis dengan surat pengantar',
  minimum_age: 10,
  maximum_age: 18,
  alert: 'Pindah gedung',
  assured_date: '2026-09-01',
  cost_options: [{ id: 'c', option: 'Tes darah', amount: 25000, currency: 'idr' }],
  schedules: [{ id: 's', byday: 'MO,WE', opens_at: '08:00', closes_at: '12:00:00' }],
  phones: [{ id: 'p', number: '024-000', extension: 12 }],
  organization: { id: 'org-1', name: 'Puskesmas Contoh', description: 'Puskesmas kecamatan' },
}
const place = (id: string, name: string, latitude: unknown, longitude: unknown) => ({
  id: `sal-${id}`,
  location: { id: `loc-${id}`, location_type: 'physical', name, latitude, longitude },
})

test('a service at two places is two resources, hours, costs and ages in words', () => {
  const { incoming } = read({
    ...service,
    service_at_locations: [
      place('1', 'Gedung Timur', -7.14, 110.41),
      place('2', 'Gedung Barat', 110.4, -7.2),
    ],
  })
  expect(incoming.map(({ sourceIds }) => sourceIds)).toEqual([['sal-1'], ['sal-2']])
  expect(incoming[0]?.fields).toEqual({
    name: 'Klinik Remaja Contoh (Gedung Timur)',
    organisation: 'Puskesmas Contoh',
    services: ['konsultasi gizi', 'kelas kesehatan'],
    requirements: 'Usia 10 sampai 18 tahun',
    cost: 'Gratis dengan surat pengantar\nTes darah: Rp25.000',
    hours: 'Senin dan Rabu pukul 08.00 sampai 12.00',
    phone: '024-000 pesawat 12',
    lat: -7.14,
    lon: 110.41,
    status: 'tidakMenerima',
    verifiedDate: '2026-09-01',
  })
  // Exchanged coordinates are put right.
  expect(incoming[1]?.fields).toMatchObject({ lat: -7.2, lon: 110.4 })
})

test('what was not taken is told by field, with a place where it stood', () => {
  const { counts } = read({ contents: [service, { ...service, id: 'svc-2', alert: 'Libur' }] })
  expect(told(counts)).toContain('service.alert left noPlace 2')
  expect(told(counts)).toContain('organization.description left further 1')
  expect(told(counts)).toContain('phone.extension changed extensionInWords 1')
  const alert = counts.find(({ field }) => field === 'alert')
  expect(alert?.example).toEqual({ of: 'Klinik Remaja Contoh', text: 'Pindah gedung' })
})

test('an organisation without a service, and a place alone, are resources too', () => {
  const { incoming } = read([
    { id: 'o', name: 'Karang Taruna Contoh', description: 'olahraga', website: 'contoh.id' },
    { id: 'l', location_type: 'physical', name: 'Taman Baca Contoh' },
  ])
  expect(incoming.map(({ sourceIds, fields }) => [sourceIds[0], fields.name])).toEqual([
    ['o', 'Karang Taruna Contoh'],
    ['l', 'Taman Baca Contoh'],
  ])
})

test('a service that moves from its own id to a link is known again', () => {
  const bare = read(service)
  const [item] = planImport([], bare.incoming, defaults)
  if (item?.kind !== 'new') throw new Error('not new')
  const stamps = { createdAt: today, createdBy: '', updatedAt: today, updatedBy: '', revision: 1 }
  const known = [{ ...item.draft, ...stamps, id: 'SD-0001' }]
  const linked = read({ ...service, service_at_locations: [place('1', 'Gedung', -7.1, 110.4)] })
  expect(planImport(known, linked.incoming, defaults)).toMatchObject([
    { kind: 'changed', changed: ['lat', 'lon'], draft: { id: 'SD-0001' } },
  ])
})

test.each([[null], [3], ['teks'], [[]], [{}], [{ a: 1 }], [[{ a: 1 }]], [{ contents: [{}] }]])(
  'what is no HSDS is refused: %j',
  (value) => {
    expect(entriesOf(value)).toBeNull()
  },
)

test('hostile shapes are passed over without harm', () => {
  const value = JSON.parse(
    '{"id":1,"name":"A","status":["x"],"__proto__":{"name":"B"},"phones":{"number":{}},"schedules":[null,3],"service_at_locations":[{"location":[]}]}',
  )
  expect(read(value).incoming.map(({ fields }) => fields)).toEqual([{ name: 'A' }])
})

const examples = [process.env.HSDS_EXAMPLES, resolve('..', 'shared', 'hsds')].find(
  (folder) => folder && existsSync(join(folder, 'csv')),
)

test.skipIf(!examples)('every JSON example of the specification is read', () => {
  const fileOf = (name: string) =>
    read(JSON.parse(readFileSync(join(examples ?? '', `${name}.json`), 'utf8')))
  for (const name of ['service_full', 'service_at_location_full', 'organization_full']) {
    const { incoming, counts } = fileOf(name)
    expect(incoming.map(({ fields }) => fields.name)).toEqual(['Community Counselling'])
    expect(incoming[0]?.fields).toMatchObject({
      organisation: 'Example Organization Inc.',
      phone: '+44 1234 234567 pesawat 100',
      address: '1-30 Main Street, ABC 1234',
      status: 'aktif',
      verifiedDate: '2005-01-01',
    })
    expect(incoming[0]?.fields.lat).toBeUndefined()
    expect(told(counts)).toContain('location.latitude left outsideIndonesia 1')
    expect(told(counts)).toContain('address.country left otherCountry 1')
    expect(told(counts)).toContain('service.alert left noPlace 1')
    expect(planImport([], incoming, defaults).map(({ kind }) => kind)).toEqual(['new'])
  }
  expect(fileOf('organization_list').incoming[0]?.fields.name).toBe('Example Organization Inc.')
  expect(fileOf('service_list').incoming[0]?.fields.name).toBe('Community Counselling')
  expect(fileOf('location').incoming[0]?.fields.name).toBe('MyCity Civic Center')
  for (const name of ['taxonomy', 'taxonomy_term']) {
    const { incoming, counts } = fileOf(name)
    expect(incoming).toEqual([])
    expect(counts.every(({ outcome }) => outcome === 'left')).toBe(true)
  }
})

test.skipIf(!examples)(
  'the CSV set of the specification is read as one, loose rows are told',
  () => {
    const folder = join(examples ?? '', 'csv')
    const tables = readdirSync(folder).flatMap((name) => {
      const table = name.endsWith('.csv') ? csvTableOf(name) : null
      if (!table) return []
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8').trim())
      return [{ table, rows: data }]
    })
    expect(tables).toHaveLength(21)
    const { entries, loose } = entriesOfCsv(tables)
    const { incoming, counts } = fromHsds(entries, loose, reading)
    expect(incoming).toHaveLength(1)
    expect(incoming[0]?.fields).toMatchObject({
      name: 'Community Counselling',
      organisation: 'Example Organization Inc.',
      contactPerson: 'Ann Persona (Reception Manager)',
      village: 'MyVillage',
      languages: ['Urdu'],
    })
    expect(incoming[0]?.sourceIds[0]).toBe('e94c9f38-1e8f-4564-91d4-d53501ab1765')
    expect(told(counts)).toContain('attribute.value left unlinked 1')
    expect(told(counts)).toContain('program.name left noPlace 1')
  },
)

test('keys that every object has are keys like others, and what is told of them can cross to the window', () => {
  const odd = JSON.parse(
    '{"id": "o9", "name": "Lembaga Aneh", "description": "-", "constructor": {"a": 1}, "toString": [{"b": 2}]}',
  )
  const found = read([odd])
  expect(() => structuredClone(found)).not.toThrow()
  expect(entriesOf({ constructor: [{ name: 'x' }] })).toBeNull()
})

test("a telephone that stands under a person alone is that person's", () => {
  const body = {
    id: 'o1',
    name: 'Lembaga Contoh',
    description: '-',
    contacts: [{ id: 'c1', name: 'Bu Misal', phones: [{ id: 'p1', number: '0812-000' }] }],
  }
  expect(read([body]).incoming[0]?.fields).toMatchObject({
    phone: '0812-000',
    isPersonalPhone: true,
  })
})
