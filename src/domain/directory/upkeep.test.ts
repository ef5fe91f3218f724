import { describe, expect, it } from 'vitest'
import { mouStanding } from './agreement'
import { exampleResource } from './exampleResources'
import { checkerOf, freshnessOf } from './freshness'
import { directoryUpkeep } from './upkeep'

const TODAY = '2026-11-22'
const agency = { lat: -7.2, lon: 110.4 }
const of = (id: string, fields: Parameters<typeof exampleResource>[2]) =>
  exampleResource(id, `Contoh ${id}`, { lat: -7.2, lon: 110.4, ...fields })

describe('how fresh a record is', () => {
  const checked = (verifiedDate: string | null) =>
    freshnessOf(of('SD-0001', { verifiedDate }), TODAY)
  it('is fresh for 180 days and stale from the 181st', () => {
    expect(checked('2026-11-10')).toEqual({ kind: 'fresh', days: 12 })
    expect(checked('2026-05-26')).toEqual({ kind: 'fresh', days: 180 })
    expect(checked('2026-05-25')).toEqual({ kind: 'stale', days: 181 })
  })
  it('is unknown without a check, or with one that lies ahead', () => {
    expect(checked(null)).toEqual({ kind: 'never', days: null })
    expect(checked('2026-11-23')).toEqual({ kind: 'never', days: null })
  })
  it('names the worker who checked, or whoever was written', () => {
    const workers = [{ id: 'PS-02', name: 'Sri Contoh' }]
    expect(checkerOf({ verifiedBy: 'PS-02' }, workers)).toBe('Sri Contoh')
    expect(checkerOf({ verifiedBy: 'Kader Bu Ani' }, workers)).toBe('Kader Bu Ani')
    expect(checkerOf({ verifiedBy: null }, workers)).toBeNull()
  })
})

it.each([
  [null, 'none', null],
  [{}, 'none', null],
  [{ number: '12/MOU' }, 'open', null],
  [{ validUntil: '2027-02-21' }, 'inForce', 91],
  [{ validUntil: '2027-02-20' }, 'expiring', 90],
  [{ validUntil: TODAY }, 'expiring', 0],
  [{ validUntil: '2026-11-21' }, 'expired', -1],
])('an MoU %j is %s, days left: %s', (mou, state, daysLeft) => {
  expect(mouStanding({ mou }, TODAY)).toEqual({ state, daysLeft })
})

describe('what must be looked after', () => {
  const upkeep = directoryUpkeep(
    [
      of('SD-0001', { verifiedDate: '2026-11-10' }),
      of('SD-0002', { verifiedDate: '2026-03-02' }),
      of('SD-0003', { verifiedDate: '2025-11-22' }),
      of('SD-0004', {}),
      of('SD-0005', { status: 'tidakAktif' }),
      of('SD-0006', { archivedAt: '2026-01-01T00:00:00Z' }),
      of('SD-0007', { category: 'hotline', lat: null, lon: null, verifiedDate: TODAY }),
      of('SD-0008', { lat: null, lon: null, verifiedDate: TODAY }),
      of('SD-0009', { lat: -8.7, lon: 115.2, verifiedDate: TODAY }),
      of('SD-0010', { verifiedDate: TODAY, mou: { validUntil: '2026-12-22' } }),
      of('SD-0011', { verifiedDate: TODAY, mou: { validUntil: '2026-11-12' } }),
    ],
    TODAY,
    agency,
  )
  it('names what was never or long ago checked, the longest first, of those that are active', () => {
    expect(upkeep.never.map(({ id }) => id)).toEqual(['SD-0004'])
    // From 2 March to 22 November 2026: 265 days; from 22 November 2025: 365.
    expect(upkeep.stale.map(({ resource, days }) => [resource.id, days])).toEqual([
      ['SD-0003', 365],
      ['SD-0002', 265],
    ])
  })
  it('names agreements that are over or end soon, places that are missing or doubtful', () => {
    expect(upkeep.mou.map(({ resource, standing }) => [resource.id, standing.daysLeft])).toEqual([
      ['SD-0011', -10],
      ['SD-0010', 30],
    ])
    expect(upkeep.placeless.map(({ id }) => id)).toEqual(['SD-0008'])
    // From (-7,2; 110,4) to (-8,7; 115,2): 1,5 degrees south (167 km) and 4,8 east (529 km).
    expect(upkeep.doubtful.map(({ resource, doubt }) => [resource.id, doubt.code])).toEqual([
      ['SD-0009', 'far'],
    ])
  })
  it('is nothing in an empty directory', () => {
    expect(Object.values(directoryUpkeep([], TODAY, null)).flat()).toEqual([])
  })
})
