import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areaPosition, boundsOf, meanOf } from './areaPosition'
import { areaOfNames, namesOfArea, readAreas } from './areas'
import { type Found, placeIndex, searchPlaces } from './placeSearch'
import { readPlaces } from './places'

const json = (file: string) => JSON.parse(readFileSync(`resources/peta/${file}`, 'utf8'))
const areas = readAreas(json('wilayah.json'))
const places = readPlaces(json('tempat.json'), areas)
const index = placeIndex(places, areas)

const search = (written: string) => searchPlaces(index, areas, written)
const nameOf = (found: Found | undefined) =>
  found?.kind === 'area' ? `${found.area.name} (${found.area.code})` : found?.place.name

test('the base map knows every province, regency and district, and about two thousand places', () => {
  expect(areas.within(null)).toHaveLength(38)
  const count = (level: string) => areas.all.filter((area) => area.level === level).length
  expect([count('regency'), count('district'), places.length]).toEqual([514, 7277, 2014])
})

test('a district is found by its bare name, and with its kind before it', () => {
  expect(nameOf(search('Bergas')[0])).toBe('Bergas (33.22.13)')
  expect(nameOf(search('kec. bergas')[0])).toBe('Bergas (33.22.13)')
})

test.each(['Kab Semarang', 'kab. semarang', 'KABUPATEN SEMARANG', 'Kabupatén  Semarang'])(
  '"%s" is the regency',
  (written) => {
    expect(nameOf(search(written)[0])).toBe('Kabupaten Semarang (33.22)')
  },
)

test('a bare name offers the areas called so before the places that only begin so', () => {
  const names = search('semarang').map(nameOf)
  expect(names.slice(0, 3)).toEqual([
    'Kabupaten Semarang (33.22)',
    'Kota Semarang (33.74)',
    'Semarang',
  ])
})

test('what stands after a comma narrows the answers to an area', () => {
  const all = search('Tebing Tinggi').length
  const narrowed = search('Tebing Tinggi, Jambi')
  expect(all).toBeGreaterThan(1)
  expect(narrowed.map(nameOf)).toEqual(['Tebing Tinggi (15.06.06)'])
})

test('one letter is no search, and signs of a pattern are letters like any other', () => {
  expect(search('u')).toEqual([])
  expect(search('.*')).toEqual([])
  expect(search('zzzz')).toEqual([])
})

test('a search over all names takes a moment', () => {
  const started = performance.now()
  for (let round = 0; round < 20; round += 1) search('ba')
  // Twenty searches; each takes about 3 ms. The limit only tells a slip of an order of magnitude.
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('the codes of the places are those of the list of areas, not those of another authority', () => {
  const ungaran = places.find(({ name }) => name === 'Ungaran')
  expect(ungaran?.areaCode).toBe('33.22')
  // Statistics Indonesia numbers Tebing Tinggi 1274; here that number is Kota Tanjung Balai.
  expect(places.find(({ name }) => name === 'Tebingtinggi')?.areaCode).toBe('12.76')
  const known = new Set(areas.all.map(({ code }) => code))
  expect(places.filter(({ areaCode }) => areaCode && !known.has(areaCode))).toEqual([])
})

test('a regency lies at the mean of its places', () => {
  const position = areaPosition(areas, places, '33.22')
  const own = places.filter(({ areaCode }) => areaCode === '33.22')
  expect(position).toMatchObject({ count: own.length, from: { name: 'Kabupaten Semarang' } })
  expect(position?.center).toEqual(meanOf(own))
  expect(position?.bounds).toEqual(boundsOf(own))
  expect(position?.center.lat).toBeCloseTo(-7.2, 0)
})

test('a district or regency without a place of its own falls back to the area around, and says which', () => {
  expect(areaPosition(areas, places, '33.22.13')?.from.code).toBe('33.22')
  // No place stands for Kota Jakarta Pusat: the capital does.
  expect(areaPosition(areas, places, '31.71')?.from.code).toBe('31')
  expect(areaPosition(areas, places, '99.99')).toBeNull()
  const lost = areas.all.filter(({ code }) => areaPosition(areas, places, code) === null)
  expect(lost.map(({ name }) => name)).toEqual([])
})

test('mean and bounds of places by hand, and of none', () => {
  const two = [
    { lat: -7, lon: 110 },
    { lat: -8, lon: 112 },
  ]
  expect(meanOf(two)).toEqual({ lat: -7.5, lon: 111 })
  expect(boundsOf(two)).toEqual({ south: -8, north: -7, west: 110, east: 112 })
  expect([meanOf([]), boundsOf([])]).toEqual([null, null])
})

test('areas are written with those around them and read back from what people write', () => {
  const names = { province: 'Jawa Tengah', regency: 'Kabupaten Semarang', district: 'Bergas' }
  expect(namesOfArea(areas, '33.22.13')).toEqual(names)
  expect(areaOfNames(areas, names)?.code).toBe('33.22.13')
  expect(
    areaOfNames(areas, {
      province: 'jawa tengah',
      regency: 'Kab. Semarang',
      district: 'Kec Bergas',
    })?.code,
  ).toBe('33.22.13')
  expect(areaOfNames(areas, { province: 'Jawa Tengah', regency: 'Semarang' })?.code).toBe('33.22')
  expect(areaOfNames(areas, { province: 'Jawa Tengah', regency: 'Tak Ada' })?.code).toBe('33')
  expect(areaOfNames(areas, { regency: 'Kabupaten Semarang' })).toBeNull()
  expect(namesOfArea(areas, null)).toEqual({ province: null, regency: null, district: null })
})
