import { expect } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: the set is made by others, each part with a shape of its own
export type Vector = any

/** Checks one vector of a part of the set. */
export type Check = (vector: Vector) => void

/** Stated tolerance of the set. */
const TOLERANCE = 1e-9

export function same(found: unknown, expected: unknown, name: string): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(found), name).toBe(true)
    for (const [index, one] of expected.entries())
      same((found as unknown[])[index], one, `${name}.${index}`)
  } else if (typeof expected === 'number') {
    expect(typeof found, `${name}: ${found}`).toBe('number')
    expect(Math.abs(Number(found) - expected), `${name}: ${found}, not ${expected}`).toBeLessThan(
      TOLERANCE,
    )
  } else expect(found ?? null, name).toBe(expected)
}

/** Compares those figures of a vector that are named, by the names they have here. */
export function sameFigures(
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): void {
  for (const [theirs, ours] of Object.entries(names))
    if (theirs in expected) same(found[ours], expected[theirs], theirs)
}
