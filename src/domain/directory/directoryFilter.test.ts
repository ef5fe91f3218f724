import { describe, expect, it } from 'vitest'
import { resourceCategories } from '../catalog/lists'
import {
  anyResource,
  type DirectoryFilter,
  filteredResources,
  regenciesOf,
} from './directoryFilter'
import { exampleResource } from './exampleResources'
import { type CategoryLabels, resourceFinder } from './findResources'
import { isFreeOfCharge } from './freeOfCharge'
import { neighboursOf, sortedResources } from './sortResources'

const labels = {
  ...Object.fromEntries(resourceCategories.map((category) => [category, category])),
  kesehatanJiwa: 'kesehatan jiwa',
} as CategoryLabels
const TODAY = '2026-11-22'
const agency = { lat: -7, lon: 110 }

// One degree of latitude is 111,2 km: 0,01 degree north is 1,1 km, 0,1 degree 11,1 km.
const clinic = exampleResource('SD-0001', 'Puskesmas Bergas', {
  services: ['Pemeriksaan umum', 'Layanan jiwa dasar'],
  address: 'Jalan Raya 1',
  regency: 'Kabupaten Semarang',
  cost: 'BPJS/gratis',
  lat: -6.99,
  lon: 110,
  verifiedDate: '2026-11-10',
})
const workshop = exampleResource('SD-0002', 'Bengkel Maju', {
  category: 'kerjaMagang',
  systemKind: 'informal',
  psksType: 'Dunia usaha',
  status: 'tidakMenerima',
  regency: 'kabupaten semarang ',
  lat: -6.9,
  lon: 110,
  verifiedDate: '2026-01-01',
  mou: { validUntil: '2026-12-01' },
})
const line = exampleResource('SD-0003', 'Café Konseling', {
  category: 'kesehatanJiwa',
  accessibility: 'Landai, pintu lebar',
  organisation: 'Yayasan Umpama',
})
const former = exampleResource('SD-0004', 'Klinik Lama', { archivedAt: '2026-05-01T08:00:00Z' })
const all = [clinic, workshop, line, former]

const find = resourceFinder(labels)
const shown = (part: Partial<DirectoryFilter>) =>
  filteredResources(all, { ...anyResource, ...part }, { today: TODAY, agency, find }).map(
    ({ id }) => id,
  )

describe('finding in the directory', () => {
  it('leaves out only what was set aside, or shows just that', () => {
    expect(shown({})).toEqual(['SD-0001', 'SD-0002', 'SD-0003'])
    expect(shown({ isSetAside: true })).toEqual(['SD-0004'])
  })
  it('finds all words in any order and field, whatever their case and accents', () => {
    expect(shown({ words: 'JIWA bergas' })).toEqual(['SD-0001'])
    expect(shown({ words: 'jiwa' })).toEqual(['SD-0001', 'SD-0003'])
    expect(shown({ words: 'cafe umpama' })).toEqual(['SD-0003'])
    expect(shown({ words: 'SEMARANG maju' })).toEqual(['SD-0002'])
    expect(shown({ words: '  ' })).toHaveLength(3)
    expect(shown({ words: 'jiwa bengkel' })).toEqual([])
  })
  it('sees a record that was written anew', () => {
    const renamed = { ...clinic, name: 'Puskesmas Ungaran' }
    expect(find([renamed], 'ungaran')).toEqual([renamed])
    expect(find([clinic], 'ungaran')).toEqual([])
  })
  it('narrows by kind, state, place and what is told', () => {
    expect(shown({ category: 'kerjaMagang' })).toEqual(['SD-0002'])
    expect(shown({ systemKind: 'informal', status: 'tidakMenerima' })).toEqual(['SD-0002'])
    expect(shown({ psksType: 'dunia usaha' })).toEqual(['SD-0002'])
    expect(shown({ regency: 'Kabupaten Semarang' })).toEqual(['SD-0001', 'SD-0002'])
    expect(shown({ isFree: true })).toEqual(['SD-0001'])
    expect(shown({ tellsAccess: true })).toEqual(['SD-0003'])
    expect(shown({ freshness: 'fresh' })).toEqual(['SD-0001'])
    expect(shown({ freshness: 'stale' })).toEqual(['SD-0002'])
    expect(shown({ freshness: 'never' })).toEqual(['SD-0003'])
    expect(shown({ mou: 'expiring' })).toEqual(['SD-0002'])
    expect(regenciesOf(all)).toEqual(['Kabupaten Semarang'])
  })
  it('keeps within 5 km what lies 1,1 km away, not what lies 11,1 km away or nowhere', () => {
    expect(shown({ withinKm: 5 })).toEqual(['SD-0001'])
    expect(shown({ withinKm: 12 })).toEqual(['SD-0001', 'SD-0002'])
    const nowhere = { today: TODAY, agency: null, find }
    expect(filteredResources(all, { ...anyResource, withinKm: 5 }, nowhere)).toEqual([])
  })
})

describe('the order of the directory', () => {
  const ids = (order: Parameters<typeof sortedResources>[1]) =>
    sortedResources([line, workshop, clinic], order, agency).map(({ id }) => id)
  it('is by name, nearest first with the placeless last, or longest unchecked first', () => {
    expect(ids('name')).toEqual(['SD-0002', 'SD-0003', 'SD-0001'])
    expect(ids('distance')).toEqual(['SD-0001', 'SD-0002', 'SD-0003'])
    expect(ids('checked')).toEqual(['SD-0003', 'SD-0002', 'SD-0001'])
    expect(sortedResources([], 'distance', null)).toEqual([])
  })
  it('names neighbours within a distance: from the clinic to the workshop 0,09 degree, 10 km', () => {
    const from = { id: clinic.id, place: { lat: -6.99, lon: 110 } }
    const [next, ...more] = neighboursOf(from, all, { withinKm: 20, most: 5 })
    expect(next?.resource.id).toBe('SD-0002')
    expect(next?.km).toBeCloseTo(10.0, 1)
    expect(more).toEqual([])
    expect(neighboursOf(from, all, { withinKm: 5, most: 5 })).toEqual([])
    expect(neighboursOf({ id: 'x', place: null }, all, { withinKm: 5, most: 5 })).toEqual([])
  })
})

it.each([
  ['gratis', true],
  ['BPJS/Gratis', true],
  ['Tidak dipungut biaya', true],
  ['Rp0', true],
  ['0', true],
  ['tidak gratis', false],
  ['Rp10.000', false],
  ['-', false],
  [null, false],
])('a cost of %s is free: %s', (cost, isFree) => {
  expect(isFreeOfCharge({ cost })).toBe(isFree)
})
