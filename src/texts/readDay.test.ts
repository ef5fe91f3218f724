import { expect, test } from 'vitest'
import { readDay } from './readDay'

test.each([
  ['22 November 2026', '2026-11-22'],
  ['Sabtu, 1 Agustus 2026', '2026-08-01'],
  ['  5 agt 2026 ', '2026-08-05'],
  ['22-11-2026', '2026-11-22'],
  ['2/1/2027', '2027-01-02'],
  ['2.1.27', '2027-01-02'],
  ['2026-11-22', '2026-11-22'],
])('%s is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each(['', '22 November', '31-2-2026', '22 Novembar2026', '12 Xyz 2026', '11-22-2026'])(
  '%s names no day',
  (text) => {
    expect(readDay(text)).toBe(null)
  },
)
