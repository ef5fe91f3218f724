import { describe, expect, it } from 'vitest'
import { doublesIn, doublesOf } from './doubles'
import { exampleResource } from './exampleResources'

const pairs = (...resources: Parameters<typeof doublesIn>[0]) =>
  doublesIn(resources).map(({ one, other, reasons }) => [one.id, other.id, ...reasons])

describe('records that may be one', () => {
  it('share a name whatever its case, marks and spaces', () => {
    expect(
      pairs(
        exampleResource('SD-0001', 'Puskesmas Bergas'),
        exampleResource('SD-0002', 'PUSKESMAS  bergas.'),
        exampleResource('SD-0003', 'Puskesmas Bergas, Cabang Dua'),
      ),
    ).toEqual([['SD-0001', 'SD-0002', 'sameName']])
  })
  it('are two where they share the name and lie in two regencies', () => {
    const forum = (id: string, regency: string | null) =>
      exampleResource(id, 'Forum Anak', { regency })
    expect(pairs(forum('SD-0001', 'Kota Salatiga'), forum('SD-0002', 'Kabupaten Demak'))).toEqual(
      [],
    )
    expect(pairs(forum('SD-0001', 'Kota Salatiga'), forum('SD-0002', null))).toHaveLength(1)
  })
  it('share a telephone, however it is written; short lines belong to everybody', () => {
    const office = (id: string, phone: string, organisation: string | null = null) =>
      exampleResource(id, `Layanan ${id}`, { phone, organisation })
    expect(pairs(office('SD-0001', '0240000001'), office('SD-0002', '+62 24 0000001'))).toEqual([
      ['SD-0001', 'SD-0002', 'samePhone'],
    ])
    // Two services of one body at its one telephone.
    expect(
      pairs(office('SD-0001', '0240000001', 'Dinsos'), office('SD-0002', '0240000001', 'DINSOS')),
    ).toEqual([])
  })
  it('stand less than 100 m apart with names of which more than half is shared', () => {
    const at = (id: string, name: string, lat: number) =>
      exampleResource(id, name, { lat, lon: 110.4 })
    // 0,0008 degree of latitude is 89 m, 0,001 degree 111 m.
    expect(
      pairs(
        at('SD-0001', 'PKBM Cakrawala', -7.2),
        at('SD-0002', 'PKBM Cakrawala Misal', -7.2008),
        at('SD-0003', 'Masjid Cakrawala', -7.2),
      ),
    ).toEqual([['SD-0001', 'SD-0002', 'nearAndAlike']])
    expect(
      pairs(at('SD-0001', 'PKBM Cakrawala', -7.2), at('SD-0002', 'PKBM Cakrawala Misal', -7.201)),
    ).toEqual([])
  })
  it('are not looked for among those set aside, nor is one its own double', () => {
    const one = exampleResource('SD-0001', 'Puskesmas Bergas')
    const gone = exampleResource('SD-0002', 'Puskesmas Bergas', {
      archivedAt: '2026-01-01T00:00:00Z',
    })
    expect(pairs(one, gone)).toEqual([])
    expect(doublesOf(one, [one, gone])).toEqual([])
    expect(doublesOf({ ...one, id: 'SD-0003' }, [one, gone]).map(({ reasons }) => reasons)).toEqual(
      [['sameName']],
    )
  })
  it('finds in one walk what comparing all with all finds', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      exampleResource(`SD-${index}`, `Pos ${index % 50} Contoh`, {
        phone: index % 7 === 0 ? `02400000${index % 14}` : null,
        lat: -7 - (index % 40) * 0.0005,
        lon: 110.4,
      }),
    )
    const allWithAll = many.flatMap((other, index) =>
      doublesOf(other, many.slice(0, index)).map((double) => ({ ...double, other })),
    )
    const names = (list: ReturnType<typeof doublesIn>) =>
      list.map(({ one, other, reasons }) => `${one.id} ${other.id} ${reasons}`).sort()
    expect(names(doublesIn(many))).toEqual(names(allWithAll))
    expect(allWithAll.length).toBeGreaterThan(50)
  })
})
