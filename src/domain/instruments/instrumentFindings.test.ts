import { expect, test } from 'vitest'
import { instrumentLibrary } from '../catalog/instrumentLibrary'
import { findingsOf, reversedLeft } from './instrumentFindings'

const whole = {
  code: 'SK',
  items: 2,
  itemTexts: ['Saya percaya.', 'Saya hadir.'],
  itemMin: 1,
  itemMax: 5,
  min: 2,
  max: 10,
  validation: 'belum tervalidasi',
  citation: 'Contoh (fiktif)',
}

test('an instrument that says everything has nothing to weigh', () => {
  expect(findingsOf(whole)).toEqual([])
  const subscales = { subscales: ['A', 'B'], subscaleItems: { A: [1], B: [2] } }
  expect(findingsOf({ ...whole, ...subscales })).toEqual([])
})

test('each thing that is missing is told', () => {
  expect(findingsOf({ ...whole, itemTexts: null })).toEqual(['noTexts'])
  expect(findingsOf({ ...whole, itemTexts: ['Saya percaya.', ' '] })).toEqual(['someTexts'])
  expect(findingsOf({ ...whole, max: 8 })).toEqual(['otherRange'])
  expect(findingsOf({ ...whole, factor: 4, min: 8, max: 40 })).toEqual([])
  expect(findingsOf({ ...whole, subscales: ['A'] })).toEqual(['emptySubscale'])
  expect(findingsOf({ ...whole, subscales: ['A'], subscaleItems: { A: [2] } })).toEqual([
    'itemInNoSubscale',
  ])
  expect(findingsOf({ ...whole, validation: ' ', citation: null })).toEqual([
    'noValidation',
    'noCitation',
  ])
})

test('a scale whose reversed items depend on the form is not ready before they are ticked', () => {
  expect(reversedLeft({ code: 'RSES', reverseItems: null })).toBe(5)
  expect(reversedLeft({ code: 'rses', reverseItems: [3, 5, 8, 9, 10] })).toBeNull()
  const told = Object.fromEntries(
    instrumentLibrary.map(({ record }) => [record.code, findingsOf(record)]),
  )
  expect(told).toEqual({
    'CIK-10': [],
    'TT-10': [],
    'WHO-5': ['noTexts'],
    'SRQ-20': ['noTexts'],
    RSES: ['reversedByForm', 'noTexts'],
    'PHQ-9': ['noTexts'],
    'GAD-7': ['noTexts'],
  })
})
