import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hsdsLabels, hsdsWords } from '../../texts/hsdsWords'
import { psksTypes, resourceCategories, resourceStatuses, systemKinds } from '../catalog/lists'
import type { Resource } from '../records/resource'
import { exampleResource } from './exampleDirectory'
import { fromHsds } from './fromHsds'
import { csvTableOf, entriesOfCsv } from './hsdsCsvTables'
import { hsdsLosses } from './hsdsLosses'
import { hsdsToCsv } from './hsdsToCsv'
import { entriesOf, objectsIn } from './hsdsTree'
import { exportedId } from './incoming'
import { planImport } from './planImport'
import { toHsds } from './toHsds'

const today = '2026-11-22'
const reading = { today, words: hsdsWords, sourceName: 'HSDS: contoh.json' }
const writing = { ...hsdsLabels, withPersonalPhones: true }
const defaults = { category: 'kesejahteraanSosial', systemKind: 'formal', today } as const

/** What another program reads of an export: only what survives as text. */
const sent = (records: readonly Resource[]) => JSON.parse(JSON.stringify(toHsds(records, writing)))

function readBack(records: readonly Resource[]) {
  return fromHsds(entriesOf(sent(records)) ?? [], [], reading)
}

const word = fc
  .stringMatching(/^[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 .,()/'-]{0,30}[A-Za-z0-9]$/)
  .filter((text) => text.trim() === text)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-0${1 + (date % 9)}-${String(date).padStart(2, '0')}`)
const position = fc.record({
  // -0 is no other place than 0.
  lat: fc.double({ min: -11, max: 6, noNaN: true }).map((lat) => lat + 0),
  lon: fc.double({ min: 95, max: 141, noNaN: true }),
})
const directoryRecord = fc
  .tuple(
    fc.record({
      name: word,
      organisation: maybe(word),
      category: fc.constantFrom(...resourceCategories),
      psksType: maybe(fc.constantFrom(...psksTypes)),
      systemKind: fc.constantFrom(...systemKinds),
      services: maybe(fc.uniqueArray(word, { minLength: 1, maxLength: 4 })),
      requirements: maybe(word),
      cost: maybe(word),
      hours: maybe(word),
      accessibility: maybe(word),
      address: maybe(word),
      village: maybe(word),
      district: maybe(word),
      regency: maybe(word),
      province: maybe(word),
      postalCode: maybe(fc.stringMatching(/^[1-9]\d{4}$/)),
      contactPerson: maybe(word),
      phone: maybe(fc.stringMatching(/^\+?[0-9()][0-9 -]{3,12}[0-9]$/)),
      isPersonalPhone: maybe(fc.boolean()),
      email: maybe(fc.constantFrom('a@contoh.id', 'kantor.desa@contoh.go.id')),
      website: maybe(fc.constantFrom('https://contoh.id', 'http://contoh.go.id/a?b=1')),
      languages: maybe(fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
      status: fc.constantFrom(...resourceStatuses),
      verifiedDate: maybe(day),
      verifiedBy: maybe(fc.constant('pekerja@contoh.id')),
    }),
    maybe(position),
  )
  .map(([fields, place]) => ({ ...fields, ...place }))

/** As HSDS holds it: a body that bears the same name says nothing, nor does a box that nobody ticked or that has no phone. */
function normal(record: object): Record<string, unknown> {
  const { organisation, name, phone, isPersonalPhone, ...rest } = record as Resource
  const all = {
    ...rest,
    name,
    organisation: organisation === name ? undefined : organisation,
    phone,
    isPersonalPhone: (phone !== undefined && isPersonalPhone) || undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

test('what HSDS can hold comes back as it went, and a second import finds nothing new', () => {
  fc.assert(
    fc.property(fc.array(directoryRecord, { maxLength: 6 }), (drafts) => {
      const records = drafts.map(
        (draft, index) =>
          ({
            ...draft,
            id: `SD-000${index + 1}`,
            createdAt: '2026-10-01T08:00:00+07:00',
            updatedAt: '2026-10-02T08:00:00+07:00',
          }) as Resource,
      )
      const { incoming } = readBack(records)
      const back = new Map(incoming.map((one) => [one.sourceIds[0], one.fields]))
      expect(back.size).toBe(records.length)
      for (const [index, record] of records.entries())
        expect(back.get(exportedId(record))).toEqual(normal(drafts[index] ?? {}))
      const plan = planImport(records, incoming, defaults)
      expect(plan.map(({ kind }) => kind)).toEqual(records.map(() => 'same'))
    }),
    { numRuns: 60 },
  )
})

test('in another directory the same is new, keeps its id, and comes back under it', () => {
  const record = exampleResource()
  const [item] = planImport([], readBack([record]).incoming, defaults)
  expect(item).toMatchObject({
    kind: 'new',
    draft: { source: { name: 'HSDS: contoh.json', id: exportedId(record) } },
  })
  if (item?.kind !== 'new') throw new Error('not new')
  const there = { ...exampleResource(), ...item.draft, id: 'SD-0077', createdAt: today } as Resource
  expect(exportedId(there)).toBe(exportedId(record))
  const back = planImport([record], readBack([there]).incoming, defaults)
  expect(back.map(({ kind }) => kind)).toEqual(['same'])
})

test('the set of CSV files says the same as the nested file', () => {
  const records = [
    exampleResource(),
    exampleResource({ id: 'SD-0002', name: '=Rumah "Baca", Contoh', phone: '+62 24 1' }),
    exampleResource({ id: 'SD-0003', name: 'Pos Contoh', organisation: undefined, lat: undefined }),
  ]
  const files = hsdsToCsv(toHsds(records, writing))
  expect(files.map(({ name }) => name)).toContain('service_at_location.csv')
  const tables = files.map(({ name, text }) => ({
    table: csvTableOf(name) ?? '',
    rows: parsedCsv(text),
  }))
  const { entries, loose } = entriesOfCsv(tables)
  expect(loose).toEqual([])
  const { incoming } = fromHsds(entries, loose, reading)
  expect(planImport(records, incoming, defaults).map(({ kind }) => kind)).toEqual([
    'same',
    'same',
    'same',
  ])
})

/** Rows of CSV with commas and doubled quotes. */
function parsedCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quotedCell, plain]) => quotedCell?.replace(/""/g, '"') ?? plain ?? '',
      ),
    )
}

test('a telephone of a person stays at home unless it is asked for, and losses are told', () => {
  const record = exampleResource({
    isPersonalPhone: true,
    verifiedBy: 'PS-02',
    website: 'halaman kami',
    mou: { number: '12/MoU/2026', validUntil: '2027-12-31' },
  })
  const without = toHsds([record], { ...writing, withPersonalPhones: false })
  expect(JSON.stringify(without)).not.toContain('0000012')
  expect(JSON.stringify(sent([record]))).toContain('0000012')
  const unticked = sent([exampleResource({ isPersonalPhone: false })])
  expect(JSON.stringify(unticked)).toContain('0000012')
  expect(JSON.stringify(unticked)).not.toContain('kantor')
  const losses = hsdsLosses([record, exampleResource({ archivedAt: '2026-11-01T08:00:00Z' })], {
    withPersonalPhones: false,
  })
  expect(losses.map(({ field, reason, count }) => [field, reason, count])).toEqual([
    ['mou.number', 'noPlace', 1],
    ['mou.validUntil', 'noPlace', 1],
    ['verifiedBy', 'needsEmail', 1],
    ['website', 'notAnAddress', 1],
    ['contactPerson', 'personalPhone', 1],
    ['phone', 'personalPhone', 1],
    ['email', 'personalPhone', 1],
    ['', 'setAside', 1],
  ])
  expect(losses[0]?.example).toBe('SD-0001 Balai Latihan Kerja Contoh Ungaran')
})

const examples = [process.env.HSDS_EXAMPLES, resolve('..', 'shared', 'hsds')].find(
  (folder) => folder && existsSync(join(folder, 'schema')),
)

test.skipIf(!examples)('what goes out follows the schemas of the specification', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+\.[^@\s]+$/)
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\/\/\S+$/i)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  for (const table of tables) ajv.addSchema(schemaOf(table), `${table}.json`)
  // Tables whose schemas are not at hand: any object will do.
  for (const table of absent) ajv.addSchema({ type: 'object' }, `${table}.json`)
  const check = (table: string, value: unknown) => {
    const validate = ajv.getSchema(`${table}.json`)
    validate?.(value)
    expect(validate?.errors ?? null).toBeNull()
  }
  const bare = { name: 'Posyandu Contoh', category: 'kesehatan', systemKind: 'kemasyarakatan' }
  const stamps = { createdAt: today, updatedAt: '2026-11-22T08:00:00+07:00', status: 'aktif' }
  const records = [
    exampleResource(),
    exampleResource({ id: 'SD-0002', isPersonalPhone: true, lat: undefined, lon: undefined }),
    { id: 'SD-0003', ...bare, ...stamps } as Resource,
    { id: 'SD-0004', ...bare, ...stamps, email: 'tanpa alamat', website: 'x' } as Resource,
  ]
  const { contents } = sent(records)
  expect(contents).toHaveLength(3)
  for (const organization of contents) {
    check('organization', organization)
    for (const service of objectsIn(organization.services)) {
      check('service', service)
      for (const link of objectsIn(service.service_at_locations)) check('service_at_location', link)
    }
  }
  // The check bites: a service without its name is refused.
  ajv.getSchema('service.json')?.({ id: 'x', status: 'open' })
  expect(ajv.getSchema('service.json')?.errors?.length).toBeGreaterThan(1)
})

const tables = [
  'organization',
  'service',
  'service_at_location',
  'location',
  'address',
  'contact',
  'phone',
  'schedule',
]
const absent = [
  'attribute',
  'metadata',
  'language',
  'accessibility',
  'funding',
  'program',
  'organization_identifier',
  'service_area',
  'cost_option',
  'required_document',
]

function schemaOf(table: string): object {
  return JSON.parse(readFileSync(join(examples ?? '', 'schema', `${table}.json`), 'utf8'))
}
