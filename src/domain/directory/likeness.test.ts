import { expect, test } from 'vitest'
import { knownResources } from './doubles'
import { haveSomethingInCommon, phoneNumbers, reasonsFor } from './likeness'

const posyandu = { id: 'SD-0001', name: 'Posyandu Melati', lat: -7.2, lon: 110.4 }
const pkbm = { id: 'SD-0002', name: 'PKBM Cakrawala', phone: '(024) 123456', lat: -7.1, lon: 110.5 }
const known = knownResources([posyandu, pkbm])

test('one name is one resource, whatever its case, marks and legal form', () => {
  expect(known.like({ name: 'posyandu "MELATI"' })).toEqual([
    { id: 'SD-0001', reasons: ['sameName'], isProbable: true },
  ])
  for (const name of ['PT. Bengkel Maju', 'P.T. Bengkel Maju', 'Bengkel Maju, CV'])
    expect(reasonsFor({ name }, { name: 'Bengkel Maju' })).toEqual(['sameName'])
  expect(reasonsFor({ name: 'CV' }, { name: 'UD' })).toEqual([])
})

test('namesakes farther apart than 5 km, or in two regencies, are two', () => {
  // One degree of latitude is 111.2 km: 0.04 is 4.4 km, 0.05 is 5.6 km.
  expect(known.like({ name: 'Posyandu Melati', lat: -7.24, lon: 110.4 })).toHaveLength(1)
  expect(known.like({ name: 'Posyandu Melati', lat: -7.25, lon: 110.4 })).toEqual([])
  const forum = (regency: string) => ({ name: 'Forum Anak', regency })
  expect(reasonsFor(forum('Kota Salatiga'), forum('Kabupaten Demak'))).toEqual([])
  expect(reasonsFor(forum('Kota Salatiga'), forum('KOTA SALATIGA'))).toEqual(['sameName'])
})

test('a number alone is a reason to look, with the place it is enough; a place alone is none', () => {
  const renamed = { name: 'Rumah Belajar', phone: '+62 24 123456' }
  expect(known.like(renamed)).toEqual([
    { id: 'SD-0002', reasons: ['samePhone'], isProbable: false },
  ])
  expect(known.like({ ...renamed, lat: -7.1, lon: 110.5 })).toEqual([
    { id: 'SD-0002', reasons: ['samePhone', 'samePlace'], isProbable: true },
  ])
  expect(known.like({ name: 'Lain', lat: -7.1, lon: 110.5 })).toEqual([])
  expect(known.like({ name: 'PKBM Cakrawala Misal', lat: -7.1, lon: 110.5 })).toEqual([
    { id: 'SD-0002', reasons: ['nearAndAlike'], isProbable: false },
  ])
})

test('the same place is told across the edge of a cell, not across a street', () => {
  const at = (lat: number) => known.like({ name: 'PKBM Cakrawala Misal', lat, lon: 110.5 })
  // 0.0004 degrees are 44 m; 0.0012 degrees are 133 m.
  expect(at(-7.1004)).toHaveLength(1)
  expect(at(-7.0996)).toHaveLength(1)
  expect(at(-7.1012)).toEqual([])
})

test('two that were told of under one id are found by the signs of either', () => {
  const one = knownResources()
  one.add('0', { name: 'Rumah Belajar', phone: '0240000001' })
  one.add('0', { name: 'PKBM Cakrawala', phone: '0240000002' })
  expect(one.like({ name: 'PKBM Cakrawala', phone: '0240000001' })).toEqual([
    { id: '0', reasons: ['sameName', 'samePhone'], isProbable: true },
  ])
})

test('numbers are compared as dialled, each of a line by itself; too short ones are none', () => {
  expect(phoneNumbers('(024) 123456 / +62 812-345; 12')).toEqual(['024123456', '0812345'])
  expect(phoneNumbers('+62 24-000 0001')).toEqual(['0240000001'])
  expect(phoneNumbers('0062 24 000 0001')).toEqual(['0240000001'])
  expect(phoneNumbers('129 atau 110')).toEqual(['129', '110'])
  expect(phoneNumbers(null)).toEqual([])
})

test('short lines belong to everybody: one that two share is no reason to look', () => {
  expect(reasonsFor({ name: 'SAPA', phone: '129' }, { name: 'Puspaga', phone: '129' })).toEqual([])
})

test('two records with no word, number or place in common are two', () => {
  expect(haveSomethingInCommon({ name: 'BLK Contoh' }, { name: 'Balai Latihan Contoh' })).toBe(true)
  expect(haveSomethingInCommon({ name: 'BLK' }, { name: 'Balai', phone: '1' })).toBe(false)
  expect(
    haveSomethingInCommon({ name: 'BLK', phone: '129' }, { name: 'Balai', phone: '129' }),
  ).toBe(true)
  expect(
    haveSomethingInCommon(
      { name: 'BLK', lat: -7, lon: 110 },
      { name: 'Balai', lat: -7.0004, lon: 110 },
    ),
  ).toBe(true)
})
