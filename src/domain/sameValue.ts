/** Whether two values say the same: what is empty and what is missing are one, and a record has no order of fields. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))
}

/** Whether a value says nothing: missing, blank, or a list or part in which nothing is filled in. */
export function saysNothing(value: unknown): boolean {
  return canonical(value) === null
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(canonical)
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null)
  const said = Object.entries(value)
    .map(([name, one]) => [name, canonical(one)] as const)
    .filter(([, one]) => one !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return said.length === 0 ? null : said
}
