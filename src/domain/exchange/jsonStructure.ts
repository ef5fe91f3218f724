import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'

/** Deepest nesting that an exchange file may have; the format itself needs eight. */
export const DEPTH_LIMIT = 64

/** Most values that one file may hold, counted through all levels. */
export const VALUE_LIMIT = 3_000_000

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether the value is harmless data before anybody looks at its meaning: bounded, and no key that reaches into prototypes. */
export function structureFaults(value: unknown): Fault[] {
  let left = VALUE_LIMIT

  const walk = (item: unknown, depth: number): FaultCode | null => {
    left -= 1
    if (left < 0) return 'tooLarge'
    if (typeof item !== 'object' || item === null) return null
    if (depth > DEPTH_LIMIT) return 'tooDeep'
    if (Array.isArray(item)) return firstOf(item, (child) => walk(child, depth + 1))
    const prototype = Object.getPrototypeOf(item)
    if (prototype !== null && prototype !== Object.prototype) return 'wrongType'
    return firstOf(Object.keys(item), (key) =>
      forbiddenKeys.has(key)
        ? 'forbiddenKey'
        : walk((item as Record<string, unknown>)[key], depth + 1),
    )
  }

  const code = walk(value, 1)
  return code ? [{ code, place: { kind: 'document', id: null }, field: '' }] : []
}

function firstOf<T>(items: readonly T[], find: (item: T) => FaultCode | null): FaultCode | null {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return null
}
