import { z } from 'zod'
import { type Fault, type FaultPlace, faultsOf, keyStep } from '../faults'
import type { AnyDraft } from '../records/kinds'
import { schemas } from '../records/kinds'
import { stampFields } from '../records/recordSchema'
import type { Gap } from '../rules/gap'
import type { Section } from './exchangeShape'
import { isRow, type Row, rowName } from './naturalKeys'
import { withoutPath } from './withoutPath'

const rowStamps = z.object(stampFields).partial()
const stampNames = Object.keys(stampFields)

/** What came of reading one row: its draft with the stamps it brought, or its faults; and the fields nobody knows. */
export type ReadRow = { draft: AnyDraft | null; faults: Fault[]; gaps: Gap[] }

/** Reads one row of a section. `position` ("sessions[3]") names it in faults when it has no id. */
export function readRow(
  section: Section,
  row: unknown,
  naturalId: string | null,
  position: string,
): ReadRow {
  const { kind } = section
  if (!isRow(row)) return refused([{ code: 'wrongType', place: { kind, id: position }, field: '' }])

  const id = row.id === undefined ? naturalId : row.id
  const place: FaultPlace = { kind, id: rowName(id, position) }
  const [stamps, fields] = splitStamps(row)
  const given = id === null ? fields : { ...fields, id }
  const parsed = parseKnown(section, withoutDerived(section, given), place)
  const readStamps = rowStamps.safeParse(stamps, { reportInput: true })
  const faults = [
    // Without a key the missing key fields speak for themselves.
    ...parsed.faults.filter(({ field }) => id !== null || !section.keyOf || field !== 'id'),
    ...(readStamps.success ? [] : faultsOf(readStamps.error, place)),
  ]
  if (faults.length > 0 || !parsed.record || !readStamps.data)
    return { draft: null, faults, gaps: parsed.gaps }
  const draft = { kind, record: { ...parsed.record, ...readStamps.data } } as unknown as AnyDraft
  return { draft, faults: [], gaps: parsed.gaps }
}

function refused(faults: Fault[]): ReadRow {
  return { draft: null, faults, gaps: [] }
}

function splitStamps(row: Row): [stamps: Row, fields: Row] {
  const isStamp = ([name]: [string, unknown]) => stampNames.includes(name)
  const entries = Object.entries(row)
  return [
    Object.fromEntries(entries.filter(isStamp)),
    Object.fromEntries(entries.filter((entry) => !isStamp(entry))),
  ]
}

function withoutDerived({ derived = [] }: Section, row: unknown): unknown {
  return derived.reduce((rest, path) => withoutPath(rest, path.split('.')), row)
}

/** Parses a row; fields that the schema does not know are left out and told, everything else is a fault. */
function parseKnown(
  section: Section,
  row: unknown,
  place: FaultPlace,
): { record: object | null; faults: Fault[]; gaps: Gap[] } {
  const parsed = schemas[section.kind].draft.safeParse(row, { reportInput: true })
  if (parsed.success) return { record: parsed.data, faults: [], gaps: [] }

  const unknown = unknownPaths(parsed.error.issues)
  if (unknown.length === 0) return { record: null, faults: faultsOf(parsed.error, place), gaps: [] }

  const known = unknown.reduce<unknown>((rest, path) => withoutPath(rest, path), row)
  const again = parseKnown(section, known, place)
  const gaps = unknown.map(
    (path): Gap => ({ code: 'unknownField', place, field: path.map(keyStep).join('.') }),
  )
  return { ...again, gaps: [...gaps, ...again.gaps] }
}

function unknownPaths(
  issues: readonly z.core.$ZodIssue[],
  base: readonly string[] = [],
): string[][] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map(String)]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key])
    if (issue.code !== 'invalid_union') return []
    return issue.errors.flatMap((branch) => unknownPaths(branch, path))
  })
}
