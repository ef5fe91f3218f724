import { expect, test } from 'vitest'
import { applyChange, recordOf } from '../groupFile'
import {
  choicesAnew,
  directoryRecordOf,
  giveable,
  givenToDirectory,
  inGroup,
  livingRecordOf,
  takenFromDirectory,
  tiedToDirectory,
} from './directoryTies'
import { exampleResource, groupAndDirectory } from './exampleTies'

const stamp = { at: '2026-02-01T08:00:00+07:00', by: 'contoh' }

test('what a group takes is its own copy under its own number, tied to the directory', () => {
  const { group, directory } = groupAndDirectory(
    [exampleResource('RS-04')],
    [exampleResource('SD-0001', { name: 'Puskesmas', phone: '129', verifiedBy: 'Sri' })],
  )
  expect(takenFromDirectory(group, directory, ['SD-0001', 'SD-0099'])).toEqual({
    put: [
      exampleResource('RS-05', {
        name: 'Puskesmas',
        phone: '129',
        verifiedBy: 'Sri',
        directoryId: 'SD-0001',
      }),
    ],
    remove: [],
  })
})

test('what the group probably knows is only tied, what it had set aside comes back, what it has stays', () => {
  const { group, directory } = groupAndDirectory(
    [
      exampleResource('RS-01', { name: 'Puskesmas', note: 'Buka Sabtu' }),
      exampleResource('RS-02', {
        name: 'BLK',
        directoryId: 'SD-0002',
        archivedAt: '2026-01-05T08:00:00+07:00',
      }),
    ],
    [
      exampleResource('SD-0001', { name: 'PUSKESMAS', cost: 'gratis' }),
      exampleResource('SD-0002', { name: 'BLK' }),
    ],
  )
  const standing = inGroup(group, directory)
  expect(directory.records.resource.map(standing)).toEqual([
    { state: 'probable', id: 'RS-01' },
    { state: 'tied', id: 'RS-02', isArchived: true },
  ])
  const { put } = takenFromDirectory(group, directory, ['SD-0001', 'SD-0002'])
  expect(put).toMatchObject([
    { record: { id: 'RS-01', name: 'Puskesmas', note: 'Buka Sabtu', directoryId: 'SD-0001' } },
    { record: { id: 'RS-02', archivedAt: null } },
  ])
})

test('what is given leaves without what belongs to the group, and who checked it goes by name', () => {
  const { group, directory } = groupAndDirectory(
    [
      exampleResource('RS-01', {
        name: 'BLK',
        relationStrength: 'kuat',
        relationDirection: 'duaArah',
        relationHistory: [{ date: '2026-01-02', strength: 'kuat' }],
        note: 'Pak Budi ramah kepada A-01',
        verifiedDate: '2026-01-02',
        verifiedBy: 'PS-01',
      }),
      exampleResource('RS-02', { name: 'Puskesmas' }),
    ],
    [exampleResource('SD-0007', { name: 'Puskesmas' })],
  )
  expect(giveable(group, directory).map(({ like }) => like.map(({ id }) => id))).toEqual([
    [],
    ['SD-0007'],
  ])
  const given = givenToDirectory(group, directory, [
    { resourceId: 'RS-01', directoryId: null },
    { resourceId: 'RS-02', directoryId: 'SD-0007' },
  ])
  expect(given.change.put).toEqual([
    exampleResource('SD-0008', {
      name: 'BLK',
      verifiedDate: '2026-01-02',
      verifiedBy: 'Ratri Contohningrum',
    }),
  ])
  const after = applyChange(group, tiedToDirectory(group, given.ties), stamp)
  if (!after.ok) throw new Error(JSON.stringify(after.faults))
  expect(recordOf(after.group, 'resource', 'RS-01')).toMatchObject({
    directoryId: 'SD-0008',
    note: 'Pak Budi ramah kepada A-01',
    verifiedBy: 'PS-01',
  })
  expect(recordOf(after.group, 'resource', 'RS-02')?.directoryId).toBe('SD-0007')
})

test('where the directory took it meanwhile, a second attempt ties instead of doubling', () => {
  const { group, directory } = groupAndDirectory([exampleResource('RS-01', { name: 'BLK' })], [])
  const chosen = [{ resourceId: 'RS-01', directoryId: null }]
  const written = applyChange(directory, givenToDirectory(group, directory, chosen).change, stamp)
  if (!written.ok) throw new Error(JSON.stringify(written.faults))
  expect(choicesAnew(group, directory, written.group, chosen)).toEqual([
    { resourceId: 'RS-01', directoryId: 'SD-0001' },
  ])
  // The group's part failed: the next opening finds the record as probably the same.
  expect(giveable(group, written.group)[0]?.like).toEqual([
    { id: 'SD-0001', reasons: ['sameName'], isProbable: true },
  ])
})

test('the same number in another library is not the same resource', () => {
  const { group, directory } = groupAndDirectory(
    [exampleResource('RS-01', { name: 'Masjid Al-Misal', directoryId: 'SD-0001' })],
    [exampleResource('SD-0001', { name: 'Bengkel Andai' })],
  )
  const [own] = group.records.resource
  if (!own) throw new Error('no resource')
  expect(directoryRecordOf(directory, own)).toBeNull()
  expect(giveable(group, directory)).toHaveLength(1)
})

const setAside = '2026-01-20T08:00:00+07:00'

test('a copy whose record was merged into another is known as that one, and only tied anew', () => {
  const { group, directory } = groupAndDirectory(
    // The group renamed its copy: only the record it was tied to still bears the number of the other.
    [
      exampleResource('RS-01', { name: 'Puskesmas kita', directoryId: 'SD-0002', note: 'Ramah' }),
      exampleResource('RS-02', { name: 'Warung', directoryId: 'SD-0003' }),
    ],
    [
      exampleResource('SD-0001', { name: 'Puskesmas Bergas', phone: '0298-123456' }),
      exampleResource('SD-0002', { name: 'puskesmas bergas', archivedAt: setAside }),
      exampleResource('SD-0003', { name: 'Warung', archivedAt: setAside }),
    ],
  )
  const [renamed, closed] = group.records.resource
  const [survivor] = directory.records.resource
  if (!renamed || !closed || !survivor) throw new Error('no resource')
  expect(directoryRecordOf(directory, renamed)?.id).toBe('SD-0002')
  expect(livingRecordOf(directory, renamed)?.id).toBe('SD-0001')
  expect(livingRecordOf(directory, closed)).toBeNull()
  expect(inGroup(group, directory)(survivor)).toEqual({ state: 'probable', id: 'RS-01' })
  expect(takenFromDirectory(group, directory, ['SD-0001']).put).toMatchObject([
    { record: { id: 'RS-01', name: 'Puskesmas kita', note: 'Ramah', directoryId: 'SD-0001' } },
  ])
})

test('what was set aside in the directory is given again only to a record that is probably the same', () => {
  const { group, directory } = groupAndDirectory(
    [
      exampleResource('RS-01', { name: 'Puskesmas', directoryId: 'SD-0002' }),
      exampleResource('RS-02', { name: 'Warung', directoryId: 'SD-0003' }),
    ],
    [
      exampleResource('SD-0001', { name: 'Puskesmas' }),
      exampleResource('SD-0002', { name: 'Puskesmas', archivedAt: setAside }),
      exampleResource('SD-0003', { name: 'Warung', archivedAt: setAside }),
    ],
  )
  expect(
    giveable(group, directory).map(({ resource, like }) => [resource.id, like[0]?.id]),
  ).toEqual([['RS-01', 'SD-0001']])
})
