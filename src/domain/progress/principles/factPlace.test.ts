import { expect, test } from 'vitest'
import { every, type FactCode, single } from './fact'
import { factPlace } from './factPlace'

const lacking = (code: FactCode, ...codes: string[]) =>
  every(
    code,
    codes,
    () => false,
    (one) => one,
  )

test('what is missing leads to the step of the design or the screen where it can be met', () => {
  expect(factPlace(single('needsMethod', false))).toEqual({
    screen: 'rancangan',
    step: 'kebutuhan',
  })
  expect(factPlace(single('contractSigned', false))).toEqual({ screen: 'kontrak' })
  expect(factPlace(single('feedbackGiven', false))).toBeNull()
})

test('what members lack leads to the first of them', () => {
  expect(factPlace(lacking('consentBeforeFirst', 'A-03', 'A-07'))).toEqual({
    screen: 'persetujuan',
    member: 'A-03',
  })
})

test('what decisions lack leads to the first of them, what the structure lacks to its history', () => {
  expect(factPlace(lacking('decisionsExecuted', 'KP-04', 'KP-05'))).toEqual({
    screen: 'keputusan',
    record: 'KP-04',
  })
  expect(factPlace(lacking('rolesWithDuties', 'A-03'))).toEqual({ screen: 'organisasi' })
})
