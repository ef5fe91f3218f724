import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseStrictJson } from '../../src/main/storage/strictJson'
import { StrictJsonFailure } from '../../src/main/storage/strictJsonFailure'

function failureOf(text: string | Uint8Array, maxBytes?: number): StrictJsonFailure {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    parseStrictJson(bytes, maxBytes)
  } catch (error) {
    if (error instanceof StrictJsonFailure) return error
    throw error
  }
  throw new Error(`accepted: ${bytes.subarray(0, 80)}`)
}

const SMALL = '{"a":[1,-2.5e+3,true,false,null,"é\\u00e9\\n\\"x"],"b":{"c":{}},"d":[],"kosong":""}'

test('any value JSON can write is read as JSON.parse reads it', () => {
  const key = fc
    .string()
    .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(true, false, null),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value')),
    ),
  }))
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
      const text = JSON.stringify(any, null, indent)
      expect(parseStrictJson(Buffer.from(text))).toEqual(JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

test('mutated text is accepted exactly where JSON.parse accepts it, or a rule of ours refuses it', () => {
  const grammar = ['malformed', 'truncated', 'empty']
  const change = fc.tuple(
    fc.nat(SMALL.length),
    fc.nat(4),
    fc.constantFrom(
      '',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '-',
      '.',
      'e',
      't',
      ' ',
      '\n',
    ),
  )
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (so, [at, cut, put]) => so.slice(0, at) + put + so.slice(at + cut),
        SMALL,
      )
      const isJson = accepts(() => JSON.parse(text))
      const isAccepted = accepts(() => parseStrictJson(Buffer.from(text)))
      const isOurRule = !isAccepted && !grammar.includes(failureOf(text).code)
      expect(isAccepted || isOurRule, text).toBe(isJson || isOurRule)
    }),
    { numRuns: 5000 },
  )
})

test('every truncation of a small file is told as such, in the middle of a letter too', () => {
  const whole = Buffer.from(SMALL)
  expect(parseStrictJson(whole)).toEqual(JSON.parse(SMALL))
  for (let length = 1; length < whole.length; length += 1) {
    expect(failureOf(whole.subarray(0, length)).code, SMALL.slice(0, length)).toBe('truncated')
  }
})

test.each([
  ['', 'empty'],
  [' \r\n\t', 'empty'],
  ['\ufeff', 'empty'],
  ['{"a":1}}', 'malformed'],
  ['{"a":1,}', 'malformed'],
  ["{'a':1}", 'malformed'],
  ['{"a":01}', 'malformed'],
  ['{"a":1.}', 'malformed'],
  ['{"a":+1}', 'malformed'],
  ['{"a":NaN}', 'malformed'],
  ['{"a":tru}', 'malformed'],
  ['{"a":"\n"}', 'malformed'],
  ['{"a":"\\x"}', 'malformed'],
  ['{"a" 1}', 'malformed'],
  ['[1}', 'malformed'],
  ['{"a":1} {"a":1}', 'malformed'],
  ['\u0000\u0000\u0000', 'malformed'],
  ['{"a":{"b":1,"c":2,"b":3}}', 'duplicateKey'],
  ['{"a":1,"\\u0061":2}', 'duplicateKey'],
  ['{"x":[{"__proto__":{"isAdmin":true}}]}', 'forbiddenKey'],
  ['{"\\u005f_proto__":1}', 'forbiddenKey'],
  ['{"constructor":1}', 'forbiddenKey'],
  ['{"prototype":1}', 'forbiddenKey'],
])('%j is refused as %s', (text, code) => {
  expect(failureOf(text).code).toBe(code)
})

test('the fault names the key and the place', () => {
  expect(failureOf('{"nama":1,"nama":2}').where).toEqual({ key: 'nama', position: 16 })
})

test('the same key in two different objects is no fault', () => {
  expect(parseStrictJson(Buffer.from('[{"a":1},{"a":{"a":2}}]'))).toEqual([
    { a: 1 },
    { a: { a: 2 } },
  ])
})

test('a byte order mark is accepted, text in UTF-16 and stray bytes are not', () => {
  expect(parseStrictJson(Buffer.from('\ufeff{"a":1}'))).toEqual({ a: 1 })
  expect(failureOf(Buffer.from('\ufeff{"a":1}', 'utf16le')).code).toBe('invalidUtf8')
  expect(failureOf(Buffer.from('{"a":"\xff"}', 'latin1')).code).toBe('invalidUtf8')
})

test('sixty-four levels are read, sixty-five are not', () => {
  expect(parseStrictJson(Buffer.from('['.repeat(64) + ']'.repeat(64)))).toBeInstanceOf(Array)
  expect(failureOf('['.repeat(65) + ']'.repeat(65)).code).toBe('tooDeep')
})

test('a bomb of 200,000 levels is refused at once', () => {
  const bomb = Buffer.from('{"a":'.repeat(200_000))
  const start = performance.now()
  expect(failureOf(bomb).code).toBe('tooDeep')
  expect(performance.now() - start).toBeLessThan(100)
})

test('size is refused before anything is read', () => {
  expect(failureOf('{"a":1}', 6).code).toBe('tooLarge')
  expect(parseStrictJson(Buffer.from('{"a":1}'), 7)).toEqual({ a: 1 })
})

test('five megabytes are read in linear time, whatever they are made of', () => {
  const record =
    '{"id":"01J","createdAt":"2026-11-22","revision":1,"note":"Anggota hadir.","ok":true}'
  const texts = {
    records: `[${Array(58_000).fill(record).join()}]`,
    keys: `{${Array.from({ length: 400_000 }, (_, key) => `"k${key}":1`).join()}}`,
    numbers: `[${'1234567,'.repeat(620_000)}1]`,
    oneText: `["${'\\u00e9 '.repeat(720_000)}"]`,
    spaces: `[${' '.repeat(5_000_000)}]`,
    digits: `[${'1'.repeat(5_000_000)}]`,
  }
  for (const [name, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text)
    const start = performance.now()
    parseStrictJson(bytes)
    const took = performance.now() - start
    console.log(
      `strict JSON, ${name}: ${(bytes.length / 1e6).toFixed(1)} MB in ${took.toFixed(0)} ms`,
    )
    expect(took, name).toBeLessThan(3000)
  }
})

function accepts(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
