import { expect, test } from 'vitest'
import { haveSomethingInCommon, knownResources, phoneNumbers } from './likeness'

const posyandu = { id: 'SD-0001', name: 'Posyandu Melati', lat: -7.2, lon: 110.4 }
const pkbm = { id: 'SD-0002', name: 'PKBM Cakrawala', phone: '(024) 123456', lat: -7.1, lon: 110.5 }
const known = knownResources([posyandu, pkbm])

test('one name is one resource, whatever its case, marks and legal form', () => {
  expect(known.like({ name: 'posyandu "MELATI"' })).toEqual([
    { id: 'SD-0001', reasons: ['sameName'], isProbable: true },
  ])
  expect(
    knownResources([{ id: 'x', name: 'PT. Bengkel Maju' }]).like({ name: 'Bengkel Maju' }),
  ).toHaveLength(1)
})

test('namesakes farther apart than 5 km are two', () => {
  // One degree of latitude is 111.2 km: 0.04 is 4.4 km, 0.05 is 5.6 km.
  expect(known.like({ name: 'Posyandu Melati', lat: -7.24, lon: 110.4 })).toHaveLength(1)
  expect(known.like({ name: 'Posyandu Melati', lat: -7.25, lon: 110.4 })).toEqual([])
})

test('a number or a place alone is a reason to look, both together are enough', () => {
  const renamed = { name: 'Rumah Belajar', phone: '+62 24 123456' }
  expect(known.like(renamed)).toEqual([
    { id: 'SD-0002', reasons: ['samePhone'], isProbable: false },
  ])
  expect(known.like({ name: 'Lain', lat: -7.1, lon: 110.5 })[0]).toMatchObject({
    reasons: ['samePlace'],
    isProbable: false,
  })
  expect(known.like({ ...renamed, lat: -7.1, lon: 110.5 })[0]).toMatchObject({ isProbable: true })
})

test('the same place is told across the edge of a cell, not across a street', () => {
  // 0.0004 degrees are 44 m; 0.0012 degrees are 133 m.
  expect(known.like({ name: 'Lain', lat: -7.1004, lon: 110.5 })).toHaveLength(1)
  expect(known.like({ name: 'Lain', lat: -7.1012, lon: 110.5 })).toEqual([])
})

test('numbers are compared as dialled, each of a line by itself; too short ones are none', () => {
  expect(phoneNumbers('(024) 123456 / +62 812-345; 12')).toEqual(['024123456', '0812345'])
  expect(phoneNumbers('129 atau 110')).toEqual(['129', '110'])
  expect(phoneNumbers(null)).toEqual([])
})

test('two records with no word, number or place in common are two', () => {
  expect(haveSomethingInCommon({ name: 'BLK Contoh' }, { name: 'Balai Latihan Contoh' })).toBe(true)
  expect(haveSomethingInCommon({ name: 'BLK' }, { name: 'Balai', phone: '1' })).toBe(false)
  expect(
    haveSomethingInCommon({ name: 'BLK', phone: '129' }, { name: 'Balai', phone: '129' }),
  ).toBe(true)
})
