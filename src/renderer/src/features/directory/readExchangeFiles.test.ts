import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readExchangeFiles } from './readExchangeFiles'

const defaults = { category: 'komunitas', systemKind: 'formal', today: '2026-11-22' } as const
const service = { id: 'l-1', name: 'Posyandu Contoh', status: 'active' }

type Given = Record<string, string | Uint8Array>

function read(given: Given) {
  const files = Object.entries(given).map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    return { name, bytes: bytes.slice().buffer }
  })
  return readExchangeFiles({ files, existing: [], defaults })
}

async function troubleOf(given: Given) {
  const reading = await read(given)
  return reading.ok ? null : [reading.trouble.code, reading.trouble.fileName]
}

async function namesIn(given: Given) {
  const reading = await read(given)
  return reading.ok ? reading.plan.map(({ name }) => name) : reading.trouble.code
}

test('a set of CSV files is read from an archive, with folders and what lies beside them', async () => {
  const archive = zipSync({
    'data/services.csv': strToU8('id,name,status\nl-1,Posyandu Contoh,active\n'),
    'data/service_at_location.csv': strToU8('id,service_id,location_id\ns-1,l-1,t-1\n'),
    'data/locations.csv': strToU8('id,location_type,latitude,longitude\nt-1,physical,-7.1,110.4\n'),
    'datapackage.json': strToU8('../../datapackage.json'),
    '__MACOSX/data/._services.csv': strToU8('x'),
  })
  const reading = await read({ 'set.zip': archive })
  expect(reading).toMatchObject({
    ok: true,
    passedOver: ['datapackage.json'],
    silent: { category: 1, systemKind: 1 },
    plan: [{ kind: 'new', name: 'Posyandu Contoh', draft: { category: 'komunitas', lat: -7.1 } }],
  })
})

test('several JSON files are one directory', async () => {
  const other = { ...service, id: 'l-2', name: 'Rumah Baca Contoh' }
  const given = { 'a.json': JSON.stringify(service), 'b.json': JSON.stringify([other, service]) }
  expect(await namesIn(given)).toEqual(['Posyandu Contoh', 'Rumah Baca Contoh'])
})

test('a JSON file with its mark is read by what it holds, whatever its name says', async () => {
  expect(await namesIn({ 'a.txt': `\ufeff ${JSON.stringify(service)}` })).toEqual([
    'Posyandu Contoh',
  ])
})

test('what cannot be read is told with the file at fault', async () => {
  expect(await troubleOf({ 'a.json': '{"id":' })).toEqual(['malformed', 'a.json'])
  expect(await troubleOf({ 'a.json': '{"program":{}}' })).toEqual(['notHsds', 'a.json'])
  expect(await troubleOf({ 'a.png': new Uint8Array([0x89, 0x50]) })).toEqual(['nothing', 'a.png'])
  expect(await troubleOf({ 'a.csv': 'Alamat;Telepon\nx;y\n' })).toEqual(['noNameColumn', 'a.csv'])
  const two = { 'a.csv': 'Nama\nA\n', 'b.csv': 'Nama\nB\n' }
  expect(await troubleOf(two)).toEqual(['severalTables', 'a.csv'])
  const mixed = { 'a.csv': 'Nama\nA\n', 'b.json': JSON.stringify(service) }
  expect(await troubleOf(mixed)).toEqual(['mixed', 'a.csv'])
})

test('archives that grow beyond measure, hold too many files or are damaged are refused', async () => {
  const bomb = zipSync({ 'services.csv': new Uint8Array(210 * 1024 * 1024) }, { level: 1 })
  expect(bomb.length).toBeLessThan(8 * 1024 * 1024)
  expect(await troubleOf({ 'bom.zip': bomb })).toEqual(['tooLarge', 'bom.zip'])
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.csv`, strToU8('x')])),
  )
  expect(await troubleOf({ 'banyak.zip': many })).toEqual(['tooManyFiles', 'banyak.zip'])
  const whole = zipSync({ 'services.csv': strToU8('id,name\n') })
  expect(await troubleOf({ 'rusak.zip': whole.subarray(0, 40) })).toEqual(['damaged', 'rusak.zip'])
})

test('deep nesting does no harm', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  expect(await troubleOf({ 'dalam.json': deep })).not.toBeNull()
  const nested = `{"id":"x","name":"A","status":"active","phones":${'[{"phones":'.repeat(3_000)}[]${'}]'.repeat(3_000)}}`
  expect(await namesIn({ 'sarang.json': nested })).toEqual(['A'])
})
