type Table = Readonly<Record<string, unknown>>

/** What is written, with its blanks filled from another: a text, list or number that is there stays as it is. */
export function filledIn(own: Table, other: Table): Table {
  return merged(own, other, (mine, theirs) => (isBlank(mine) ? theirs : mine))
}

/** What is written, with everything that the other says in its place; what the other leaves blank stays. */
export function replacedBy(own: Table, other: Table): Table {
  return merged(own, other, (mine, theirs) => (isBlank(theirs) ? mine : theirs))
}

function merged(
  own: Table,
  other: Table,
  choose: (mine: unknown, theirs: unknown) => unknown,
): Table {
  const said = Object.entries(other).map(([key, theirs]) => {
    const mine = own[key]
    if (isTable(theirs)) return [key, merged(isTable(mine) ? mine : {}, theirs, choose)] as const
    return [key, choose(mine, theirs)] as const
  })
  return { ...own, ...Object.fromEntries(said) }
}

/** Whether nothing was filled in, at any depth. */
export function saysNothing(value: unknown): boolean {
  return isTable(value) ? Object.values(value).every(saysNothing) : isBlank(value)
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}
