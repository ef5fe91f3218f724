import { expect, test } from 'vitest'
import { subscaleName } from './subscaleNames'

test('names as files of others write them are spelled out; what people wrote stays', () => {
  expect(['kebutuhanDanHak', 'relasi', 'Relasi sosial', 'X1'].map(subscaleName)).toEqual([
    'Kebutuhan dan hak',
    'Relasi',
    'Relasi sosial',
    'X1',
  ])
})
