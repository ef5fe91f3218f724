type Table = Readonly<Record<string, unknown>>

/**
 * A record with what a form shows of it replaced by what was typed. What the form does not show stays, and
 * what was cleared goes: a blank field is not among `typed`.
 */
export function withTyped(record: Table, shown: Table, typed: Table | undefined): Table {
  const written = Object.entries(shown).map(([name, value]) => {
    const said = typed?.[name]
    if (!isTable(value)) return [name, said] as const
    const own = record[name]
    const next = withTyped(isTable(own) ? own : {}, value, isTable(said) ? said : undefined)
    return [name, next] as const
  })
  return { ...record, ...Object.fromEntries(written) }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
