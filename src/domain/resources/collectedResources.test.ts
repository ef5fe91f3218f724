import { expect, test } from 'vitest'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { collectedResources, collectionChange, resourcesToOffer } from './collectedResources'
import { exampleResource } from './exampleTies'

const nobody = exampleGroup()
const offeredBy = (id: string, ...records: AnyDraft[]) => ({
  ...resourcesToOffer(exampleGroup(...exampleProgram({ code: id }), ...records), nobody),
  groupId: id,
})

test('a group offers what it uses without its own notes, and nothing the directory has already', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleResource('RS-01', {
      note: 'Pak Budi',
      relationStrength: 'kuat',
      verifiedDate: '2026-01-02',
      verifiedBy: 'PS-01',
    }),
    exampleResource('RS-02', { name: 'BLK', directoryId: 'SD-0001' }),
    exampleResource('RS-03', { archivedAt: '2026-01-02T08:00:00+07:00' }),
  )
  const directory = exampleGroup(exampleResource('SD-0001', { name: 'BLK' }))
  expect(resourcesToOffer(group, directory)).toMatchObject({
    code: 'KLP-01',
    name: 'Kelompok Contoh',
  })
  expect(
    resourcesToOffer(group, directory).resources.map(({ id, resource }) => ({ id, ...resource })),
  ).toEqual([
    {
      ...exampleResource('RS-01').record,
      verifiedDate: '2026-01-02',
      verifiedBy: 'Ratri Contohningrum',
    },
  ])
})

test('the same resource of two groups is one: the later check speaks, the other fills what it leaves empty', () => {
  const collected = collectedResources(
    [
      offeredBy(
        'A',
        exampleResource('RS-01', {
          name: 'Puskesmas',
          phone: '111',
          verifiedDate: '2026-01-02',
          verifiedBy: 'Sri',
          cost: 'gratis',
        }),
      ),
      offeredBy(
        'B',
        exampleResource('RS-07', { name: 'puskesmas', phone: '222', verifiedDate: '2026-03-02' }),
        exampleResource('RS-08', { name: 'BLK' }),
      ),
    ],
    exampleGroup(exampleResource('SD-0004', { name: 'BLK' })),
  )
  expect(collected).toHaveLength(2)
  expect(collected[0]?.resource).toEqual({
    name: 'puskesmas',
    category: 'kesehatan',
    systemKind: 'formal',
    status: 'aktif',
    phone: '222',
    // Day and name of a check come from one record: the later one names nobody.
    verifiedDate: '2026-03-02',
    cost: 'gratis',
  })
  expect(collected[0]?.origins.map(({ code, offered }) => `${code} ${offered.id}`)).toEqual([
    'A RS-01',
    'B RS-07',
  ])
  expect(collected[1]?.like).toEqual([{ id: 'SD-0004', reasons: ['sameName'], isProbable: true }])
})

test('what is taken in gets numbers after those of the directory, merged or each by itself', () => {
  const [one] = collectedResources(
    [
      offeredBy('A', exampleResource('RS-01', { name: 'BLK' })),
      offeredBy('B', exampleResource('RS-01', { name: 'Blk' })),
    ],
    nobody,
  )
  if (!one) throw new Error('nothing was collected')
  const directory = exampleGroup(exampleResource('SD-0009'))
  const idsOf = (isMerged: boolean) =>
    collectionChange(directory, [{ collected: one, isMerged }]).put.map(({ record }) => record.id)
  expect(idsOf(true)).toEqual(['SD-0010'])
  expect(idsOf(false)).toEqual(['SD-0010', 'SD-0011'])
  expect(collectedResources([], nobody)).toEqual([])
})

test('whose telephone it is goes with the number that is kept', () => {
  const of = (later: string, isPersonalPhone?: boolean) =>
    collectedResources(
      [
        offeredBy(
          'A',
          exampleResource('RS-01', { name: 'BLK', phone: '111', isPersonalPhone: true }),
        ),
        offeredBy(
          'B',
          exampleResource('RS-01', {
            name: 'BLK',
            phone: later,
            isPersonalPhone,
            verifiedDate: '2026-03-02',
          }),
        ),
      ],
      nobody,
    )[0]?.resource
  // Another number is not A's person's.
  expect(of('222')?.isPersonalPhone).toBeUndefined()
  expect(of('222', true)).toMatchObject({ phone: '222', isPersonalPhone: true })
  // B leaves the number empty, or did not tick the box of the same: A speaks.
  expect(of('')).toMatchObject({ phone: '111', isPersonalPhone: true })
  expect(of('111', false)).toMatchObject({ phone: '111', isPersonalPhone: true })
})
