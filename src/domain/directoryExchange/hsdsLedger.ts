import { type HsdsObject, isKnownColumn, isObject, nestedTableOf } from './hsdsTables'

/** How a value was taken in another form than it had. */
export const changeReasons = [
  'hoursInWords',
  'costInWords',
  'ageInWords',
  'extensionInWords',
  'titleInWords',
  'joined',
  'placeInName',
  'postalCodeInAddress',
  'positionSwapped',
  'statusTranslated',
  'termTranslated',
  'signsRemoved',
] as const
/** Why a value was left behind. */
export const leftReasons = [
  'noPlace',
  'further',
  'outsideIndonesia',
  'positionIncomplete',
  'otherCountry',
  'notADay',
  'dayAhead',
  'unknownTerm',
  'unlinked',
] as const
export type ChangeReason = (typeof changeReasons)[number]
export type LeftReason = (typeof leftReasons)[number]

/** What became of one value of a foreign file. */
export type Outcome =
  | { outcome: 'taken' }
  | { outcome: 'changed'; reason: ChangeReason }
  | { outcome: 'left'; reason: LeftReason }

/** How often one column of a file was taken, changed or left, with one place where it stood. */
export type FieldCount = Outcome & {
  table: string
  field: string
  /** At least 1. */
  count: number
  example: { of: string; text: string }
}

/** Keeps what became of every value, so that nothing goes missing without being told. */
export type Ledger = {
  mark: (object: HsdsObject | null | undefined, field: string, outcome: Outcome) => void
  /** Counts every value of these objects, each once however often the file repeats it. */
  counts: (roots: readonly { table: string; object: HsdsObject }[]) => FieldCount[]
}

const EXAMPLE_LENGTH = 80
const NAME_LENGTH = 40
const MOST_LEVELS = 12
const ranks = { left: 0, changed: 1, taken: 2 }

export function createLedger(): Ledger {
  const marks = new Map<HsdsObject, Map<string, Outcome>>()
  return {
    mark: (object, field, outcome) => {
      if (!object) return
      const known = marks.get(object) ?? new Map<string, Outcome>()
      const former = known.get(field)
      if (!former || ranks[outcome.outcome] > ranks[former.outcome]) known.set(field, outcome)
      marks.set(object, known)
    },
    counts: (roots) => counted(roots, marks),
  }
}

type Seen = {
  table: string
  field: string
  outcome: Outcome
  rank: number
  example: FieldCount['example']
}

function counted(
  roots: readonly { table: string; object: HsdsObject }[],
  marks: ReadonlyMap<HsdsObject, ReadonlyMap<string, Outcome>>,
): FieldCount[] {
  const seen = new Map<string, Seen>()
  let nameless = 0
  const visit = (table: string, object: HsdsObject, of: string, level: number) => {
    const key = typeof object.id === 'string' ? object.id : `${++nameless}`
    const name = typeof object.name === 'string' && object.name.trim() ? object.name.trim() : of
    for (const [field, value] of Object.entries(object)) {
      const nested = Array.isArray(value) ? value : [value]
      if (nested.some(isObject)) {
        if (level < MOST_LEVELS)
          for (const one of nested.filter(isObject))
            visit(nestedTableOf(field) ?? field, one, name, level + 1)
      } else if (saysSomething(value) && !isLink(table, field)) {
        const marked = marks.get(object)?.get(field)
        const outcome = marked ?? unmarked(table, field)
        // A copy that was looked at says more than one that was not.
        const rank = marked ? ranks[marked.outcome] : -1
        const place = `${table} ${key} ${field}`
        const former = seen.get(place)
        if (!former || rank > former.rank)
          seen.set(place, {
            table,
            field,
            outcome,
            rank,
            example: { of: shortText(name, NAME_LENGTH), text: shortText(value, EXAMPLE_LENGTH) },
          })
      }
    }
  }
  for (const { table, object } of roots) visit(table, object, '', 0)
  return summed([...seen.values()])
}

function summed(seen: readonly Seen[]): FieldCount[] {
  const counts = new Map<string, FieldCount>()
  for (const { table, field, outcome, example } of seen) {
    const reason = 'reason' in outcome ? outcome.reason : ''
    const key = `${table} ${field} ${outcome.outcome} ${reason}`
    const known = counts.get(key)
    counts.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : { ...outcome, table, field, count: 1, example },
    )
  }
  return [...counts.values()]
}

/** What Guyub would have taken stood there already from elsewhere. */
function unmarked(table: string, field: string): Outcome {
  return { outcome: 'left', reason: isKnownColumn(table, field) ? 'further' : 'noPlace' }
}

/** Ids tie rows together and are no words about a resource. */
function isLink(table: string, field: string): boolean {
  if (field === 'id' || field === 'link_entity' || field === 'link_type') return true
  if (field === 'address_type' || field === 'location_type') return true
  if (field === 'tax_id') return false
  return field.endsWith('_id') && !(table === 'organization' && field !== 'organization_id')
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== null && value !== undefined && String(value).trim() !== ''
}

function shortText(value: unknown, most: number): string {
  const text = String(value).replace(/\s+/g, ' ').trim()
  return text.length > most ? `${text.slice(0, most)} ...` : text
}
