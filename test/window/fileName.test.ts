import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '../../src/main/fileName'

test('a report file is named by its kind and days', () => {
  expect(safeFileName(['LPK', '2026-09-06', '2026-10-17', 'F4'], 'pdf')).toBe(
    'LPK 2026-09-06 2026-10-17 F4.pdf',
  )
  expect(safeFileName(['052/LPK/LKS-PT/X/2026'], 'pdf')).toBe('052-LPK-LKS-PT-X-2026.pdf')
})

test.each([
  ['../../etc/passwd'],
  ['CON'],
  [''],
  ['...'],
  ['a\u202Egpj.exe'],
  ['a\0b'],
  ['x'.repeat(500)],
  ['\ud800'],
])('the name %j becomes harmless', (name) =>
  expect(safeFileName([name], 'pdf')).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N} ._-]{0,130}\.pdf$/u),
)

test('no text whatever leads out of the folder or names a device', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName([name], 'pdf')
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]/u)
      expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
      expect(safe).not.toMatch(/^[. ]|[. ]\.pdf$/)
    }),
    { numRuns: 5_000 },
  )
})
