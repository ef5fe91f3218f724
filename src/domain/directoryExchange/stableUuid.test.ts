import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUuid, sha1, stableUuid } from './stableUuid'

test('the digest is that of the standard, whatever the length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const expected = createHash('sha1').update(bytes).digest('hex')
      expect(Buffer.from(sha1([...bytes])).toString('hex')).toBe(expected)
    }),
  )
})

test('the same words always give the same UUID of version 5, other words another', () => {
  const one = stableUuid('resource', 'SD-0001', '2026-11-22T08:00:00+07:00')
  expect(one).toBe(stableUuid('resource', 'SD-0001', '2026-11-22T08:00:00+07:00'))
  expect(one).not.toBe(stableUuid('resource', 'SD-0001', '2026-11-22T08:00:01+07:00'))
  // Words are kept apart: "a", "bc" is not "ab", "c".
  expect(stableUuid('a', 'bc')).not.toBe(stableUuid('ab', 'c'))
  expect(one[14]).toBe('5')
  expect(isUuid(one)).toBe(true)
  expect(isUuid('SD-0001')).toBe(false)
})
