import { describe, expect, it } from 'vitest'
import { resourceCategoryTexts } from '../../texts/programPlan'
import { kmFrom } from '../geo/kmFrom'
import { exampleGroup, exampleMember, exampleSession } from '../progress/exampleGroup'
import { agencyPosition } from './agencyPosition'
import { coverage } from './coverage'
import { exampleNeed, exampleReferral, exampleResource, exampleUse } from './exampleResources'
import { byDistance } from './reach'
import {
  askedCategories,
  categoriesOutOfReach,
  directoryOffers,
  needsWithoutResource,
  neverUsed,
  staleResources,
} from './resourceGaps'
import { allResources, filteredResources } from './resourceList'

const TODAY = '2026-06-20'
const AGENCY = { lat: -7, lon: 110 }
/** One degree of latitude is 111.2 km: 0.04 = 4.4 km, 0.08 = 8.9 km, 0.2 = 22.2 km, 0.3 = 33.4 km. */
const north = (degrees: number) => ({ lat: -7 + degrees, lon: 110 })
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('distances', () => {
  const group = exampleGroup(
    exampleResource('RS-1', north(0.2)),
    exampleResource('RS-2'),
    exampleResource('RS-3', north(0.04)),
  )
  it('are told where both places are known, and put the nearest first', () => {
    const [far, unplaced] = group.records.resource
    expect(far && kmFrom(AGENCY, far)).toBeCloseTo(22.24, 1)
    expect(far && kmFrom(null, far)).toBeNull()
    expect(unplaced && kmFrom(AGENCY, unplaced)).toBeNull()
    expect(ids([...group.records.resource].sort(byDistance(AGENCY)))).toEqual([
      'RS-3',
      'RS-1',
      'RS-2',
    ])
  })
  it('begin where the group or else the library says that the agency stands', () => {
    const agency = (fields: object) =>
      exampleGroup({
        kind: 'agency',
        record: {
          id: 'AG-01',
          name: 'LKS Contoh',
          kind: 'LKS',
          address: 'Jalan Contoh 1',
          letterCode: 'LKS',
          defaultPaper: 'A4',
          timezone: 'WIB',
          purposes: [{ id: 'TL-1', text: 'Memulihkan' }],
          head: { name: 'Kepala Contoh', title: 'Ketua' },
          ...fields,
        },
      })
    expect(agencyPosition(agency({}), null)).toBeNull()
    expect(agencyPosition(agency({}), agency(AGENCY))).toEqual(AGENCY)
    expect(agencyPosition(agency({ lat: -6, lon: 106 }), agency(AGENCY))?.lat).toBe(-6)
  })
})

describe('coverage', () => {
  const group = exampleGroup(
    exampleResource('RS-1', north(0.04)),
    exampleResource('RS-2', north(0.08)),
    exampleResource('RS-3', { ...north(0.08), status: 'tidakMenerima' }),
    exampleResource('RS-4', { ...north(0.04), verifiedDate: '2025-12-01' }),
    exampleResource('RS-5', north(0.2)),
    exampleResource('RS-6', north(0.3)),
    exampleResource('RS-7'),
    exampleResource('RS-8', { category: 'seni' }),
    exampleNeed('KS-01', { category: 'pendidikan', priority: 3 }),
    exampleNeed('KS-02', { resourceIds: ['RS-8'] }),
    exampleNeed('KS-03', { priority: 1 }),
    exampleNeed('KS-04', { category: 'seni', status: 'dihentikan' }),
  )
  it('puts each verified active resource into one ring, so that the rings add up to n', () => {
    const [first] = coverage(group, AGENCY, TODAY)
    expect(first).toMatchObject({
      categories: ['pendidikan'],
      isGuessed: false,
      rings: [1, 1, 1],
      farther: 1,
      unplaced: 1,
      verified: 5,
      unverified: 1,
    })
  })
  it('takes the kind from the resources found where none was chosen, and tells where nobody knows it', () => {
    const rows = coverage(group, AGENCY, TODAY)
    expect(rows.map(({ need }) => need.id)).toEqual(['KS-01', 'KS-02', 'KS-03'])
    expect(rows[1]).toMatchObject({ categories: ['seni'], isGuessed: true, verified: 1 })
    expect(rows[2]).toMatchObject({ categories: [], isGuessed: false, verified: 0 })
  })
  it('says nothing of rings where the place of the agency is not known', () => {
    expect(coverage(group, null, TODAY)[0]).toMatchObject({
      rings: null,
      farther: null,
      unplaced: 1,
      verified: 5,
    })
  })
  it('is empty without needs', () => {
    expect(coverage(exampleGroup(exampleResource('RS-1')), AGENCY, TODAY)).toEqual([])
  })
})

describe('gaps', () => {
  const group = exampleGroup(
    exampleMember('A-01'),
    exampleResource('RS-1', { ...north(0.2), verifiedDate: '2025-12-01' }),
    exampleResource('RS-2', { category: 'seni', status: 'tidakAktif', ...north(0.01) }),
    exampleResource('RS-3', { category: 'hukum', verifiedDate: null }),
    exampleResource('RS-4', { category: 'kesehatan' }),
    exampleResource('RS-5', { category: 'olahraga' }),
    exampleNeed('KS-01', { category: 'seni' }),
    exampleNeed('KS-02', { category: 'pendidikan', priority: 3, resourceIds: ['RS-1'] }),
    exampleNeed('KS-03', { category: 'hukum', memberCodes: ['A-01'] }),
    exampleNeed('KS-04', { category: 'keagamaan', status: 'terpenuhi' }),
    exampleReferral('RJ-1', 'RS-3', { needId: 'KS-03' }),
    exampleUse('PM-1', 'RS-1'),
    exampleSession(1, '2026-05-01', {}, { resourceIds: ['RS-4'] }),
  )
  it('name open needs for which nothing was found, used or referred', () => {
    expect(ids(needsWithoutResource(group))).toEqual(['KS-01'])
  })
  it('ask only for the kinds of open needs, the most urgent first', () => {
    expect(askedCategories(group)).toEqual([
      { category: 'pendidikan', needIds: ['KS-02'] },
      { category: 'seni', needIds: ['KS-01'] },
      { category: 'hukum', needIds: ['KS-03'] },
    ])
  })
  it('name kinds without an active resource within reach, with the nearest and those without a place', () => {
    const gapsAt = (km: number) =>
      categoriesOutOfReach(group, AGENCY, km).map(({ category, nearest, unplaced }) => [
        category,
        nearest && Math.round(nearest.km),
        unplaced,
      ])
    expect(gapsAt(10)).toEqual([
      ['pendidikan', 22, 0],
      ['seni', null, 0],
      ['hukum', null, 1],
    ])
    expect(gapsAt(25)).toEqual([
      ['seni', null, 0],
      ['hukum', null, 1],
    ])
  })
  it('name only kinds of which there is none at all where the agency has no place', () => {
    expect(categoriesOutOfReach(group, null, 10).map(({ category }) => category)).toEqual(['seni'])
  })
  it('name active resources that nobody checked for half a year, never checked ones first', () => {
    // From 1 December 2025 to 20 June 2026: 31 + 31 + 28 + 31 + 30 + 31 + 19 = 201 days
    expect(ids(staleResources(group, TODAY))).toEqual(['RS-3', 'RS-1'])
  })
  it('name active resources that were never used, referred to or met', () => {
    expect(ids(neverUsed(group))).toEqual(['RS-5'])
    const onlyMeant = exampleGroup(
      exampleMember('A-01'),
      exampleResource('RS-1'),
      exampleResource('RS-2'),
      exampleResource('RS-3'),
      exampleReferral('RJ-1', 'RS-1', { status: 'disiapkan' }),
      exampleSession(1, '2026-07-01', {}, { resourceIds: ['RS-2'], status: 'direncanakan' }),
      exampleReferral('RJ-2', 'RS-3'),
    )
    expect(ids(neverUsed(onlyMeant))).toEqual(['RS-1', 'RS-2'])
    const view = { today: TODAY, agency: null, labels: resourceCategoryTexts }
    const listed = filteredResources(onlyMeant, { ...allResources, isNeverUsed: true }, view)
    expect(listed.map(({ resource }) => resource.id)).toEqual(['RS-1', 'RS-2'])
  })
  it('are none where nothing is recorded', () => {
    const empty = exampleGroup()
    expect(needsWithoutResource(empty)).toEqual([])
    expect(categoriesOutOfReach(empty, AGENCY, 5)).toEqual([])
    expect(neverUsed(empty)).toEqual([])
  })

  it('are filled from the directory with what is near, active and not yet taken', () => {
    const directory = exampleGroup(
      exampleResource('SD-0001', { category: 'seni', ...north(0.04) }),
      exampleResource('SD-0002', { category: 'seni', ...north(0.2) }),
      exampleResource('SD-0003', { category: 'seni', ...north(0.04), status: 'tidakAktif' }),
      exampleResource('SD-0004', { category: 'olahraga', ...north(0.04) }),
      exampleResource('SD-0005', { category: 'seni' }),
    )
    const offered = (agency: typeof AGENCY | null, km = 10) =>
      directoryOffers(group, directory, agency, km).map((one) => [one.category, ids(one.resources)])
    expect(offered(AGENCY)).toEqual([['seni', ['SD-0001']]])
    expect(offered(AGENCY, 25)).toEqual([['seni', ['SD-0001', 'SD-0002']]])
    expect(offered(null)).toEqual([['seni', ['SD-0001', 'SD-0002', 'SD-0005']]])
    const taken = exampleGroup(
      exampleNeed('KS-01', { category: 'seni' }),
      exampleResource('RS-1', { category: 'seni', directoryId: 'SD-0001' }),
    )
    expect(directoryOffers(taken, directory, AGENCY, 10)).toEqual([])
    // SD-0009 was merged into SD-0001: the copy that goes back to it is no gap.
    const merged = exampleGroup(
      exampleResource('SD-0001', { category: 'seni', name: 'Sanggar', ...north(0.04) }),
      exampleResource('SD-0009', { name: 'Sanggar', archivedAt: '2026-05-01T08:00:00+07:00' }),
    )
    const tiedToMerged = exampleGroup(
      exampleNeed('KS-01', { category: 'seni' }),
      exampleResource('RS-1', { category: 'seni', name: 'Sanggar', directoryId: 'SD-0009' }),
    )
    expect(directoryOffers(tiedToMerged, merged, AGENCY, 10)).toEqual([])
  })
})
