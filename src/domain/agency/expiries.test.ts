import { expect, test } from 'vitest'
import { accreditationExpiry, mustBeVerified, workerExpiries } from './expiries'

const today = '2026-11-22'

test('a permit is warned of from 90 days before its last day, and when it is over', () => {
  // 22 November + 90 days = 20 February: 8 days of November, 31 of December, 31 of January, 20 of February.
  expect(workerExpiries({ strValidUntil: '2027-02-21' }, today)).toEqual([])
  expect(workerExpiries({ strValidUntil: '2027-02-20' }, today)).toEqual([
    { what: 'str', until: '2027-02-20', daysLeft: 90 },
  ])
  expect(workerExpiries({ strValidUntil: today, sippsValidUntil: '2026-11-20' }, today)).toEqual([
    { what: 'str', until: today, daysLeft: 0 },
    { what: 'sipps', until: '2026-11-20', daysLeft: -2 },
  ])
})

test('the permits of a former worker, and those nobody wrote down, are not warned of', () => {
  expect(workerExpiries({ strValidUntil: '2026-01-01', active: false }, today)).toEqual([])
  expect(workerExpiries({}, today)).toEqual([])
})

test('accreditation is warned of in the same way', () => {
  expect(accreditationExpiry({ accreditation: { validUntil: '2028-12-31' } }, today)).toBeNull()
  expect(accreditationExpiry({ accreditation: { validUntil: '2026-12-01' } }, today)).toEqual({
    what: 'accreditation',
    until: '2026-12-01',
    daysLeft: 9,
  })
  expect(accreditationExpiry({}, today)).toBeNull()
})

test('a crisis contact must be tried again after 180 days, or where nobody ever did', () => {
  // 26 May + 180 days = 22 November.
  expect(mustBeVerified('2026-05-26', today)).toBe(false)
  expect(mustBeVerified('2026-05-25', today)).toBe(true)
  expect(mustBeVerified(null, today)).toBe(true)
})
