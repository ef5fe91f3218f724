import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  resourceColumnNames,
  resourceRowWords,
  resourceTableWords,
} from '../../texts/resourceColumns'
import { psksTypes, resourceCategories, resourceStatuses, systemKinds } from '../catalog/lists'
import type { Resource } from '../records/resource'
import { headingRow, matchColumns } from '../sheets/columns'
import { type SheetMatrix, textOf } from '../sheets/sheetCell'
import { exampleResource } from './exampleDirectory'
import { planImport } from './planImport'
import { readResourceRows } from './readResourceRows'
import { guarded, resourceTable, semicolonCsv, unguarded } from './resourceTable'
import { withIds } from './withIds'

const today = '2026-11-22'
const defaults = { category: 'kesejahteraanSosial', systemKind: 'formal', today } as const

function read(matrix: SheetMatrix) {
  const texts = matrix.map((row) => row.map(textOf))
  const head = headingRow(texts, resourceColumnNames)
  const mapping = matchColumns(texts[head] ?? [], resourceColumnNames)
  return readResourceRows(matrix, mapping, head + 1, resourceRowWords)
}
const plan = (existing: readonly Resource[], matrix: SheetMatrix) =>
  planImport(existing, read(matrix), defaults)

const tableOf = (records: readonly Resource[]) =>
  resourceTable(records, resourceTableWords, { withPersonalPhones: true }).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : guarded(cell))),
  )

const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\r\t]/g, '').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && text !== '-' && !text.includes('\n'))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

test('a table of our own comes back as it went', () => {
  const record = fc.record({
    name: word,
    organisation: maybe(word),
    category: fc.constantFrom(...resourceCategories),
    psksType: maybe(fc.constantFrom(...psksTypes)),
    systemKind: fc.constantFrom(...systemKinds),
    status: fc.constantFrom(...resourceStatuses),
    services: maybe(fc.array(word, { minLength: 1, maxLength: 3 })),
    phone: maybe(word),
    isPersonalPhone: maybe(fc.boolean()),
    postalCode: maybe(fc.stringMatching(/^[1-9]\d{4}$/)),
    mou: maybe(fc.record({ number: word, validUntil: fc.constant('2027-01-31') })),
    verifiedDate: maybe(fc.constant('2026-02-28')),
  })
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (drafts) => {
      const stamps = { createdAt: '2026-10-01T08:00:00+07:00', createdBy: '', updatedBy: '' }
      const records = drafts.map(
        (draft, index) => ({ ...draft, ...stamps, id: `SD-000${index + 1}` }) as Resource,
      )
      const items = plan(records, tableOf(records))
      expect(items.map(({ kind }) => kind)).toEqual(records.map(() => 'same'))
      const elsewhere = plan([], tableOf(records))
      for (const [index, item] of elsewhere.entries())
        expect(item.kind === 'new' && { ...item.draft, source: undefined }).toEqual({
          ...JSON.parse(JSON.stringify(drafts[index])),
          source: undefined,
        })
    }),
    { numRuns: 80 },
  )
})

test('columns may stand in any order and bear the names that lists bear', () => {
  const [item] = plan(
    [],
    [
      ['Direktori sumber Kecamatan Contoh'],
      ['No', 'LATITUDE', 'Longitude', 'Jenis', 'Nama Lembaga', 'No. HP', 'Layanan (jenis)'],
      [
        '1',
        '-7,1402',
        '110.4121',
        'Bantuan Hukum',
        'Posbakum Contoh',
        '0812',
        'konsultasi; sidang',
      ],
    ],
  )
  expect(item).toMatchObject({
    kind: 'new',
    row: 3,
    draft: {
      name: 'Posbakum Contoh',
      category: 'bantuanHukum',
      systemKind: 'formal',
      status: 'aktif',
      lat: -7.1402,
      lon: 110.4121,
      phone: '0812',
      services: ['konsultasi', 'sidang'],
    },
  })
})

test('every bad cell of a row is told with its column, and nothing of the row is taken', () => {
  const items = plan(
    [],
    [
      ['Nama', 'Kategori', 'Lintang', 'Bujur', 'Kode pos', 'Tanggal diperiksa', 'Telepon'],
      ['A', 'antah', '110,4', '-7,1', '501', '31-02-2026', { trouble: 'formula', text: '=1+1' }],
      ['', 'kesehatan', '-7,1', '', '50519', '', ''],
      ['C', 'kesehatan', '52,5', '13,4', '', '', ''],
      ['D', 'kesehatan', 'utara', '', '', '', ''],
      ['E', 'kesehatan', '', '', '', '', '0298'],
    ],
  )
  const faults = items.map((item) =>
    item.kind === 'refused'
      ? item.faults.map(({ field, code, column }) => [field, code, column])
      : item.kind,
  )
  expect(faults).toEqual([
    [
      ['phone', 'formula', 6],
      ['category', 'unknownCategory', 1],
      ['verifiedDate', 'notADay', 5],
      ['postalCode', 'notAPostalCode', 4],
      ['lat', 'swappedPosition', 2],
    ],
    [
      ['lon', 'coordinateHalf', 3],
      ['name', 'missing', undefined],
    ],
    [['lat', 'outsideIndonesia', 2]],
    [['lat', 'notAPosition', 2]],
    'new',
  ])
})

test('a blank cell leaves a field alone, a dash empties it, and only what differs is a change', () => {
  const record = exampleResource()
  const [item] = plan(
    [record],
    [
      ['Kode', 'Nama', 'Syarat', 'Biaya', 'MoU berlaku sampai'],
      ['SD-0001', 'Balai Latihan Kerja Contoh Ungaran', '', '-', '31 Desember 2027'],
    ],
  )
  expect(item).toMatchObject({ kind: 'changed', changed: ['cost', 'mou'] })
  if (item?.kind !== 'changed') throw new Error('not changed')
  expect(item.draft.cost).toBeUndefined()
  expect(item.draft.requirements).toBe('usia 17 tahun ke atas')
  expect(item.draft.mou).toEqual({ validUntil: '2027-12-31' })
  expect(item.draft).not.toHaveProperty('createdAt')
})

test('a code of another directory does not overwrite what bears it here', () => {
  const here = exampleResource()
  const there = exampleResource({ name: 'Rumah Baca Contoh', createdAt: '2025-01-01T08:00:00Z' })
  const [item] = plan([here], tableOf([there]))
  expect(item).toMatchObject({
    kind: 'new',
    notes: [{ code: 'otherDirectory', id: 'SD-0001' }],
  })
})

test('two rows for one record, and two of one name, are told', () => {
  const record = exampleResource()
  const items = plan(
    [record],
    [
      ['Kode', 'Nama'],
      ['SD-0001', 'Nama baru'],
      ['SD-0001', 'Nama lain'],
      ['', 'BALAI latihan kerja contoh, Ungaran'],
      ['', 'Posyandu'],
      ['', 'posyandu'],
    ],
  )
  expect(items.map(({ kind }) => kind)).toEqual(['changed', 'refused', 'new', 'new', 'new'])
  expect(items.map(({ notes }) => notes)).toEqual([
    [],
    [],
    [{ code: 'sameName', other: 'SD-0001' }],
    [],
    [{ code: 'sameName', other: 'Posyandu' }],
  ])
})

test('a place far from the agency is told and taken all the same', () => {
  const matrix = [
    ['Nama', 'Lintang', 'Bujur'],
    // A degree of latitude is about 111 km: two of them 222.
    ['Jauh', '-5,0', '110,4'],
    ['Dekat', '-7,1', '110,4'],
  ]
  const near = { ...defaults, agency: { lat: -7, lon: 110.4 } }
  expect(planImport([], read(matrix), near)).toMatchObject([
    { kind: 'new', notes: [{ code: 'far', km: 222 }] },
    { kind: 'new', notes: [] },
  ])
})

test('new codes follow the highest', () => {
  const draft = { name: 'A', category: 'seni', systemKind: 'formal', status: 'aktif' } as const
  const ids = withIds([draft, draft], [{ id: 'SD-0041' }, { id: 'RS-99' }]).map(({ id }) => id)
  expect(ids).toEqual(['SD-0042', 'SD-0043'])
})

test('cells that look like formulas are guarded in CSV, numbers are not', () => {
  expect(guarded('=1+1')).toBe("'=1+1")
  expect(guarded('+62 812')).toBe("'+62 812")
  expect(guarded("'@x")).toBe("''@x")
  expect(guarded(' =1+1')).toBe("' =1+1")
  expect(guarded('Jalan 5-7')).toBe('Jalan 5-7')
  fc.assert(fc.property(fc.string(), (text) => unguarded(guarded(text)) === text))
  const csv = semicolonCsv([
    ['Nama', 'Lintang'],
    ['-a;"b"', -7.25],
  ])
  expect(csv).toBe('\ufeffNama;Lintang\r\n"\'-a;""b""";-7,25\r\n')
})

test('a row of a record that was merged away goes to the one that stands for it', () => {
  const archivedAt = '2026-10-01T08:00:00+07:00'
  const existing = [
    exampleResource({ id: 'SD-0001', name: 'Posyandu Melati', archivedAt }),
    exampleResource({ id: 'SD-0002', name: 'posyandu melati' }),
  ]
  const head = ['Kode', 'Nama', 'Jam layanan']
  const behind = ['SD-0001', 'Posyandu Melati', 'Senin']
  const mergedAway = { code: 'mergedAway', id: 'SD-0001', into: 'SD-0002' }
  expect(plan(existing, [head, behind])).toMatchObject([
    { kind: 'changed', draft: { id: 'SD-0002', hours: 'Senin' }, notes: [mergedAway] },
  ])
  // Where the file speaks of both, the row about the record itself counts, wherever it stands.
  const both = plan(existing, [head, behind, ['SD-0002', 'posyandu melati', 'Selasa']])
  expect(both.map(({ kind }) => kind)).toEqual(['refused', 'changed'])
  expect(both[1]).toMatchObject({ draft: { id: 'SD-0002', hours: 'Selasa' }, notes: [] })
})

test('a row of a record that was only set aside brings it back and says so', () => {
  const archivedAt = '2026-10-01T08:00:00+07:00'
  const existing = [exampleResource({ id: 'SD-0001', name: 'Warung', archivedAt })]
  const [item] = plan(existing, [
    ['Kode', 'Nama'],
    ['SD-0001', 'Warung'],
  ])
  expect(item).toMatchObject({
    kind: 'changed',
    changed: [],
    notes: [{ code: 'broughtBack', id: 'SD-0001' }],
  })
  expect(item?.kind === 'changed' && (item.draft.archivedAt ?? null)).toBeNull()
})

test('of two records with one source the one in use is found', () => {
  const source = { name: 'Dinas', id: 'D-7' }
  const existing = [
    exampleResource({ id: 'SD-0001', name: 'Balai', source }),
    exampleResource({
      id: 'SD-0002',
      name: 'Balai lama',
      source,
      archivedAt: '2026-10-01T08:00:00+07:00',
    }),
  ]
  const row = {
    row: null,
    id: null,
    sourceIds: ['D-7'],
    sourceName: 'Dinas',
    fields: { name: 'Balai', hours: 'Senin' },
    faults: [],
    keepsLaterCheck: false,
  }
  expect(planImport(existing, [row], defaults)).toMatchObject([
    { kind: 'changed', draft: { id: 'SD-0001', hours: 'Senin' }, notes: [] },
  ])
})
