import { idField } from '../records/fields'

/** A row of an exchange file: the fields of one record, as typed. */
export type Row = { [field: string]: unknown }

/** Reads the id of a row from what the row is about; null where that cannot be read. */
export type KeyOf = (row: Row) => string | null

/**
 * Rows that are known by what they are about: their key fields joined by dots ("A-01.ikutKelompok").
 * The parts before the last one give up their dots, so that no two different keys share an id.
 */
export function keyOfFields(...fields: readonly string[]): KeyOf {
  return (row) => {
    const parts = fields.map((field) => row[field])
    if (!parts.every((part) => typeof part === 'string')) return null
    return parts.map((part, index) => idPart(part, index === parts.length - 1)).join('.')
  }
}

/** Rows that are versions of one thing: a prefix and the version ("KK-v1.1"). */
export function keyOfVersion(prefix: string): KeyOf {
  return ({ version }) =>
    typeof version === 'string' || typeof version === 'number'
      ? `${prefix}-v${idPart(String(version), true)}`
      : null
}

/** Characters that an id cannot hold are written as `~` and their code unit. */
function idPart(text: string, isLast: boolean): string {
  return text.replace(
    isLast ? /[^A-Za-z0-9._@-]/g : /[^A-Za-z0-9_@-]/g,
    (character) => `~${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The natural ids of all rows of a section, by position. Where the same thing may be done twice
 * (a questionnaire at one point on two days), the second day's row gets `.2`, the third `.3`.
 */
export function naturalIds(
  rows: readonly unknown[],
  { keyOf, mayRepeat }: { keyOf?: KeyOf; mayRepeat?: boolean },
): (string | null)[] {
  const days = new Map<string, unknown[]>()
  return rows.map((row) => {
    if (!keyOf || !isRow(row)) return null
    const key = keyOf(row)
    if (key === null || !mayRepeat) return key

    const seen = days.get(key) ?? []
    const day = row.date ?? null
    if (!seen.includes(day)) seen.push(day)
    days.set(key, seen)
    const turn = seen.indexOf(day)
    return turn === 0 ? key : `${key}.${turn + 1}`
  })
}

/**
 * How faults name a row: by its id, or by its position ("sessions[3]") where it has none, or none that may
 * be repeated, because what stands in its place may be a person's name.
 */
export function rowName(id: unknown, position: string): string {
  return idField.safeParse(id).success && !String(id).includes('~') ? String(id) : position
}

/** Whether a value can be a row or the file itself: an object with named fields. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
