import { expect, test } from 'vitest'
import { resourceCategories } from '../catalog/lists'
import type { CategoryLabels } from '../directory/findResources'
import { exampleGroup, exampleProgram, exampleSession } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { agencyPosition } from './agencyPosition'
import { exampleResource } from './exampleTies'
import { allResources, filteredResources, type ResourceFilter } from './resourceList'
import { usageByResource } from './resourceUsage'

const TODAY = '2026-11-22'
const agency: AnyDraft = {
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'LKS Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh 1',
    letterCode: 'LKS',
    defaultPaper: 'A4',
    timezone: 'WIB',
    purposes: [{ id: 'TL-1', text: 'Mendampingi' }],
    head: { name: 'Sri', title: 'Ketua' },
    lat: -7,
    lon: 110,
  },
}
const group = exampleGroup(
  ...exampleProgram(),
  agency,
  exampleResource('RS-01', {
    name: 'Puskesmas',
    lat: -7.1,
    lon: 110,
    services: ['poli jiwa'],
    verifiedDate: '2026-05-26',
  }),
  exampleResource('RS-02', { name: 'BLK', category: 'pelatihanKerja', verifiedDate: '2026-05-25' }),
  exampleResource('RS-03', { name: 'Apotek', lat: -7.01, lon: 110, status: 'tidakAktif' }),
  exampleResource('RS-04', { name: 'Lama', archivedAt: '2026-01-02T08:00:00+07:00' }),
  {
    kind: 'resourceNeed',
    record: {
      id: 'KS-01',
      scope: 'kelompok',
      need: 'Pelatihan',
      priority: 2,
      status: 'belum',
      resourceIds: ['RS-02'],
    },
  },
  {
    kind: 'resourceUse',
    record: {
      id: 'PM-01',
      date: '2026-02-01',
      resourceId: 'RS-01',
      needId: 'KS-01',
      initiatedBy: 'anggota',
      kind: 'kunjungan',
    },
  },
  exampleSession(1, '2026-01-10', {}, { resourceIds: ['RS-01', 'RS-01'] }),
)

const view = {
  today: TODAY,
  agency: agencyPosition(group, null),
  labels: Object.fromEntries(resourceCategories.map((one) => [one, one])) as CategoryLabels,
}

function idsOf(filter: Partial<ResourceFilter>): string[] {
  const rows = filteredResources(group, { ...allResources, ...filter }, view)
  return rows.map(({ resource }) => resource.id)
}

test('resources come by name, or the nearest first; those set aside are not among them', () => {
  expect(idsOf({})).toEqual(['RS-03', 'RS-02', 'RS-01'])
  expect(idsOf({ order: 'distance' })).toEqual(['RS-03', 'RS-01', 'RS-02'])
  const [apotek, blk, puskesmas] = filteredResources(group, allResources, view)
  // One degree of latitude is 6371.0088 * pi / 180 = 111.195 km: 0.1 is 11.12 km, 0.01 is 1.11 km.
  expect(puskesmas?.km).toBeCloseTo(11.12, 2)
  expect(apotek?.km).toBeCloseTo(1.11, 2)
  expect(blk?.km).toBeNull()
})

test('what was not checked for more than 180 days, and is in service, must be checked', () => {
  // 26 May to 22 November 2026 are 180 days, 25 May one more.
  expect(idsOf({ mustBeChecked: true })).toEqual(['RS-02'])
})

test('words are found in what a resource gives, its kind and its number', () => {
  expect(idsOf({ words: 'JIWA' })).toEqual(['RS-01'])
  expect(idsOf({ words: 'pelatihankerja rs-02' })).toEqual(['RS-02'])
  expect(idsOf({ category: 'pelatihanKerja' })).toEqual(['RS-02'])
  expect(idsOf({ isNeverUsed: true })).toEqual(['RS-03', 'RS-02'])
})

test('a need is tied to what was found for it and to what was used because of it', () => {
  const usageOf = usageByResource(group)
  expect(usageOf('RS-02').needs.map(({ id }) => id)).toEqual(['KS-01'])
  expect(usageOf('RS-01').needs.map(({ id }) => id)).toEqual(['KS-01'])
  expect(usageOf('RS-01').sessions).toHaveLength(1)
  expect(usageOf('RS-03')).toEqual({ needs: [], uses: [], referrals: [], sessions: [] })
})
