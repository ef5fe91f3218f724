import { expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { exampleResource, groupAndDirectory } from './exampleTies'
import { differing, directoryBroughtUp, resourceNews } from './resourceNews'

const tied = { name: 'Puskesmas Contoh', directoryId: 'SD-0001', verifiedDate: '2026-01-10' }
const later = { at: '2026-03-02T08:00:00+07:00', by: 'contoh' }

function changed(group: GroupFile, change: Parameters<typeof applyChange>[1]): GroupFile {
  const result = applyChange(group, change, later)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function differenceOf({ group, directory }: { group: GroupFile; directory: GroupFile }) {
  const [own] = group.records.resource
  if (!own) throw new Error('no resource')
  return differing(group, directory, own)
}

test('a running group is offered what was checked later, and takes it over in one change', () => {
  const { group, directory } = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, phone: '1234', note: 'Ramah', services: ['umum'] })],
    [
      exampleResource('SD-0001', {
        name: 'Puskesmas Contoh',
        phone: '5678',
        hours: '08.00-14.00',
        verifiedDate: '2026-02-01',
        verifiedBy: 'Sri',
      }),
    ],
  )
  const news = resourceNews(group, directory)
  // services are empty in the directory: they stay; the note belongs to the group.
  expect(news?.newer[0]?.toGroup).toEqual(['hours', 'phone', 'verifiedDate', 'verifiedBy'])
  expect(news?.newer[0]?.toDirectory).toEqual(['services'])
  const after = changed(group, news?.change ?? { put: [], remove: [] })
  expect(after.records.resource[0]).toMatchObject({
    phone: '5678',
    hours: '08.00-14.00',
    verifiedDate: '2026-02-01',
    verifiedBy: 'Sri',
    services: ['umum'],
    note: 'Ramah',
    directoryId: 'SD-0001',
  })
  expect(resourceNews(after, directory)).toBeNull()
})

test('where both were checked on one day, the later change counts; where neither is later, nobody is told', () => {
  const same = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, phone: '1' })],
    [exampleResource('SD-0001', { ...tied, directoryId: null, phone: '2' })],
  )
  expect(differenceOf(same)?.differences.later).toBeNull()
  expect(resourceNews(same.group, same.directory)).toBeNull()
  const record = { ...exampleResource('SD-0001', { ...tied, directoryId: null, phone: '3' }) }
  const directory = changed(same.directory, { put: [record], remove: [] })
  expect(resourceNews(same.group, directory)?.newer).toHaveLength(1)
})

test('what the group checked later goes the other way, without its worker number and without a loss', () => {
  const { group, directory } = groupAndDirectory(
    [
      exampleResource('RS-01', {
        ...tied,
        verifiedDate: '2026-03-01',
        verifiedBy: 'PS-01',
        mou: { validUntil: '2027-01-01' },
        status: 'tidakMenerima',
      }),
    ],
    [
      exampleResource('SD-0001', {
        ...tied,
        directoryId: null,
        cost: 'gratis',
        mou: { number: '1/2026' },
      }),
    ],
  )
  expect(resourceNews(group, directory)).toBeNull()
  const one = differenceOf({ group, directory })
  if (!one) throw new Error('no difference')
  expect(one.differences.later).toBe('group')
  // The group is later: from the directory it only fills what it leaves empty itself.
  // Its agreement is another one: a number of the one and an end of the other would be none.
  expect(one.toGroup).toEqual(['cost'])
  expect(changed(directory, directoryBroughtUp(one)).records.resource[0]).toMatchObject({
    verifiedBy: 'Ratri Contohningrum',
    verifiedDate: '2026-03-01',
    status: 'tidakMenerima',
    cost: 'gratis',
    mou: { validUntil: '2027-01-01' },
  })
})

test('a group that is over, a record set aside and records that say the same are left in peace', () => {
  const newer = [
    exampleResource('SD-0001', { name: 'Puskesmas Contoh', verifiedDate: '2026-05-01' }),
  ]
  const over = exampleGroup(
    ...exampleProgram({ status: 'selesai' }),
    exampleResource('RS-01', tied),
  )
  expect(resourceNews(over, exampleGroup(...newer))).toBeNull()
  const away = exampleResource('SD-0001', {
    name: 'Puskesmas Contoh',
    verifiedDate: '2026-05-01',
    archivedAt: '2026-05-02T08:00:00+07:00',
  })
  const { group, directory } = groupAndDirectory([exampleResource('RS-01', tied)], [away])
  expect(resourceNews(group, directory)).toBeNull()
  const same = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, phone: '' })],
    [
      exampleResource('SD-0001', {
        ...tied,
        directoryId: null,
        services: [],
        isPersonalPhone: false,
      }),
    ],
  )
  expect(differenceOf(same)).toBeNull()
})

test('of a check on the same day only a missing name is learned from the earlier side; a later nameless check keeps no former name', () => {
  const named = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, verifiedBy: 'Sri' })],
    [exampleResource('SD-0001', { ...tied, directoryId: null })],
  )
  expect(differenceOf(named)).toMatchObject({ toGroup: [], toDirectory: ['verifiedBy'] })
  const nameless = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, verifiedBy: 'Sri' })],
    [exampleResource('SD-0001', { ...tied, directoryId: null, verifiedDate: '2026-02-01' })],
  )
  const news = resourceNews(nameless.group, nameless.directory)
  expect(news?.change.put[0]?.record).toMatchObject({
    verifiedDate: '2026-02-01',
    verifiedBy: null,
  })
})

test('an address is taken whole from the later side, a place too; what it leaves empty is filled', () => {
  const { group, directory } = groupAndDirectory(
    [
      exampleResource('RS-01', {
        ...tied,
        address: 'Jalan Lama 1',
        village: 'Lama',
        postalCode: '50111',
        lat: -7,
        lon: 110,
      }),
    ],
    [
      exampleResource('SD-0001', {
        name: 'Puskesmas Contoh',
        address: 'Jalan Baru 2',
        district: 'Baru',
        verifiedDate: '2026-02-01',
      }),
    ],
  )
  const one = differenceOf({ group, directory })
  expect(one?.toGroup).toEqual(['address', 'village', 'district', 'postalCode', 'verifiedDate'])
  expect(one?.toDirectory).toEqual(['lat', 'lon'])
  const news = resourceNews(group, directory)
  expect(news?.change.put[0]?.record).toMatchObject({
    address: 'Jalan Baru 2',
    village: null,
    district: 'Baru',
    postalCode: null,
    lat: -7,
    lon: 110,
  })
})

test('news of the record into which that of the copy was merged reach the copy, which is tied to it', () => {
  const { group, directory } = groupAndDirectory(
    [exampleResource('RS-01', { ...tied, directoryId: 'SD-0002' })],
    [
      exampleResource('SD-0001', { ...tied, phone: '5678', verifiedDate: '2026-02-01' }),
      exampleResource('SD-0002', { ...tied, archivedAt: '2026-02-02T08:00:00+07:00' }),
    ],
  )
  expect(resourceNews(group, directory)?.change.put).toMatchObject([
    { record: { id: 'RS-01', phone: '5678', directoryId: 'SD-0001' } },
  ])
})

test('a copy whose words have come to name a member teaches the directory nothing', () => {
  const { directory } = groupAndDirectory(
    [],
    [exampleResource('SD-0001', { ...tied, directoryId: null })],
  )
  const own = exampleResource('RS-01', { ...tied, requirements: 'Hubungi ibu Zulkarnaenwati' })
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01', { fullName: 'Zulkarnaenwati' }),
    own,
  )
  const one = differenceOf({ group, directory })
  expect(one).toMatchObject({ toDirectory: [], named: ['Zulkarnaenwati'] })
  expect(one && directoryBroughtUp(one)).toEqual({ put: [], remove: [] })
})
