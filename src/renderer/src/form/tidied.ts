import type { FieldValues } from 'react-hook-form'

/** Where the rows of a list stood before blank ones were left out. */
const origins = new WeakMap<object, readonly number[]>()

/**
 * What was typed, as it is meant: a field left blank says nothing, and neither does a row or a part of
 * which nothing was filled in. Places that are `null` on purpose stay.
 */
export function tidied(typed: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const kept = tidiedValue(value)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

/** The path of a fault in what was typed, from its path in what was judged. */
export function typedPath(judged: unknown, path: string): string {
  let value = judged
  return path
    .split('.')
    .map((step) => {
      const index = Array.isArray(value) ? origins.get(value)?.[Number(step)] : undefined
      value = (value as Record<string, unknown> | null | undefined)?.[step]
      return index === undefined ? step : String(index)
    })
    .join('.')
}

/** Whether two forms say the same, whatever was left blank in either. */
export function saysTheSame(one: FieldValues, other: FieldValues): boolean {
  return JSON.stringify(canonical(tidied(one))) === JSON.stringify(canonical(tidied(other)))
}

function tidiedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value
  if (Array.isArray(value)) return tidiedRows(value)
  if (typeof value !== 'object' || value === null) return value
  const kept = tidied(value)
  return Object.values(kept).every(isSilent) ? undefined : kept
}

function tidiedRows(rows: readonly unknown[]): unknown[] {
  const kept = rows.flatMap((row, index) => {
    const value = tidiedValue(row)
    return value === undefined ? [] : [{ value, index }]
  })
  const values = kept.map(({ value }) => value)
  origins.set(
    values,
    kept.map(({ index }) => index),
  )
  return values
}

/** An unticked box is no answer by itself: browsers report it whether or not it was touched. */
function isSilent(value: unknown): boolean {
  return (
    value === null ||
    value === false ||
    (Array.isArray(value) && value.every((one) => one === null))
  )
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, one]) => !isSilent(one))
    .map(([name, one]) => [name, canonical(one)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
