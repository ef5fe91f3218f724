import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importGroup } from './importGroup'

type Json = ReturnType<typeof JSON.parse>
type Step = { path: number[]; doing: 'replace' | 'remove' | 'rename' | 'repeat'; value: unknown }

const sample = (): Json => JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
const context = {
  groupId: 'G',
  stamp: { at: '2026-11-22T08:00:00Z', by: 'PS-01' },
  asOf: '2026-11-22',
}

/** A slice of the sample that still holds rows of every kind: small enough for thousands of runs. */
function smallSample(): Json {
  const file = sample()
  delete file.catalog
  delete file.expected
  const whole = [
    'workers',
    'members',
    'decisions',
    'safetyIncidents',
    'instruments',
    'resourceNeeds',
  ]
  for (const [key, rows] of Object.entries<Json>(file))
    if (Array.isArray(rows) && !whole.includes(key)) file[key] = rows.slice(0, 2)
  file.goals = sample().goals.slice(0, 3)
  for (const row of [...file.sessions, ...file.reports])
    for (const key of ['resourceIds', 'reviewPoints']) if (row[key]) row[key] = []
  for (const key of [
    'decisions',
    'problems',
    'safetyIncidents',
    'resourceUses',
    'referrals',
    'sociometry',
  ])
    for (const row of file[key]) for (const field of ['sessionId', 'resourceId']) point(row, field)
  file.principleChecks = []
  return file
}

/** Leads a reference to a row that the slice still has. */
function point(row: Json, field: string): void {
  if (row[field]) row[field] = field === 'sessionId' ? 'P-01' : 'RS-01'
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  path: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 }),
  doing: fc.constantFrom('replace', 'remove', 'rename', 'repeat'),
  value: fc.oneof(
    fc.constantFrom(
      null,
      '',
      ' ',
      0,
      -1,
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      [],
      {},
    ),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      '2026-02-30',
      'A-01',
      'P-04',
      'x'.repeat(20_001),
    ),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 2,
    }),
  ),
})

function mutate(file: Json, { path, doing, value }: Step): void {
  let holder = file
  let keys = Object.keys(holder)
  let key = keys[(path[0] ?? 0) % keys.length] ?? ''
  for (const step of path.slice(1)) {
    const child = holder[key]
    if (typeof child !== 'object' || child === null || Object.keys(child).length === 0) break
    holder = child
    keys = Object.keys(holder)
    key = keys[step % keys.length] ?? ''
  }
  if (doing === 'replace') holder[key] = value
  if (doing === 'remove') delete holder[key]
  if (doing === 'rename')
    holder[typeof value === 'string' && value !== '__proto__' ? value : 'x'] = holder[key]
  if (doing === 'repeat' && Array.isArray(holder)) holder.push(holder[0])
}

test('no mutation of the sample makes the import throw or reach into prototypes', () => {
  const clean = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
  const seen = { taken: 0, refused: 0 }
  const text = JSON.stringify(smallSample())
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 4 }), (steps) => {
      const file = JSON.parse(text)
      for (const step of steps) mutate(file, step)
      const result = importGroup(file, context)
      if (result.ok) seen.taken += 1
      else {
        seen.refused += 1
        expect(result.faults.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 800 },
  )
  expect(seen.taken).toBeGreaterThan(20)
  expect(seen.refused).toBeGreaterThan(200)
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(clean)
})

test('anything at all gives an answer', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
      (value) => {
        expect(importGroup(value, context).ok).toBe(false)
        expect(
          importGroup({ _meta: { schemaVersion: 1 }, agency: value, members: value }, context).ok,
        ).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})

test('any text comes through untouched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
      const file = smallSample()
      file.decisions[0].dissent = text
      const result = importGroup(file, context)
      expect(result.ok && result.group.records.decision[0]?.dissent).toBe(text)
    }),
    { numRuns: 100 },
  )
})

test('the slice is a good file to begin with', () => {
  const result = importGroup(smallSample(), context)
  expect(result.ok ? [] : result.faults).toEqual([])
})
