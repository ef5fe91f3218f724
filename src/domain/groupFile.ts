import { latestDayAt } from './day'
import type { Fault } from './faults'
import { faultsOf } from './faults'
import type { RecordKind } from './records/kindNames'
import { recordKinds } from './records/kindNames'
import type { AnyDraft, DraftOf, RecordOf, Records } from './records/kinds'
import { schemas } from './records/kinds'
import { faultsAcross } from './rules/acrossRecords'
import { stepFaults } from './rules/steps'
import { goneIncidentFaults } from './rules/stepsOfIncident'

/** Version of the records' shape that this program writes. Older ones are upgraded on reading; newer ones refused. */
export const FORMAT = 6

/**
 * One group: its records by kind, and the number of changes it has seen. Immutable: a change makes a
 * new value. Everything shown or printed is computed from the records; nothing derived is kept.
 */
export type GroupFile = {
  readonly format: typeof FORMAT
  readonly id: string
  readonly revision: number
  readonly records: Records
}

/** Names one record. */
export type RecordRef = { kind: RecordKind; id: string }

/** The only way a group file changes: records to write (whole) and records to take away. */
export type Change = { put: readonly AnyDraft[]; remove: readonly RecordRef[] }

/** A change as it arrives: what its records say is only known once the door has read them. */
export type UnreadChange = {
  put: readonly { kind: RecordKind; record: { id: string; [field: string]: unknown } }[]
  remove: readonly RecordRef[]
}

/** Who changes, and when (ISO instant). The clock is passed in. */
export type Stamp = { at: string; by: string }

/** Stamps that an imported record brings from its former home. */
type FormerStamps = Partial<
  Pick<RecordOf['program'], 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'revision'>
>

/** What came of a change: the new group file, or every fault that stands against it. */
export type ChangeResult = { ok: true; group: GroupFile } | { ok: false; faults: Fault[] }

/** Finds one record of a kind. */
export function recordOf<K extends RecordKind>(
  group: GroupFile,
  kind: K,
  id: string,
): RecordOf[K] | undefined {
  return (group.records[kind] as readonly RecordOf[K][]).find((record) => record.id === id)
}

/** A group file without any record; only an import or a new program's first change makes sense of it. */
export function emptyGroup(id: string): GroupFile {
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Records
  return { format: FORMAT, id, revision: 0, records }
}

/**
 * Where a change comes from: work done here and now, a past that happened elsewhere and is taken over as it
 * was, or a way back to what stood here before. Only new work is held to the rules of its steps; of a past
 * the gaps tell.
 */
export type Origin = 'workHere' | 'pastElsewhere' | 'takingBack'

/**
 * The one door: applies a change, or says every reason against it. Pure; nothing is half applied.
 * Each written record is checked by its own schema, then the whole group by the rules across records,
 * then, for work done here, the step from the group as it was.
 */
export function applyChange(
  group: GroupFile,
  change: UnreadChange,
  stamp: Stamp,
  origin: Origin = 'workHere',
): ChangeResult {
  const known = recordsById(group, change.put)
  const written = change.put.map(({ kind, record }) => ({
    kind,
    record: stampRecord(record, known.get(kind)?.get(record.id), stamp),
  }))
  const faults = written.flatMap(({ kind, record }) => recordFaults(kind, record))
  if (faults.length > 0) return { ok: false, faults }

  const records = withWrites(withoutRemoved(group.records, change.remove), written)
  const across = faultsAcross(records)
  if (across.length > 0) return { ok: false, faults: across }
  const after = { ...group, revision: group.revision + 1, records }
  const steps = originFaults(group, after, stamp, origin)
  return steps.length > 0 ? { ok: false, faults: steps } : { ok: true, group: after }
}

/** What stands against a step. Even taking back makes no incident go: that would be a way to delete it. */
function originFaults(before: GroupFile, after: GroupFile, { at }: Stamp, origin: Origin): Fault[] {
  if (origin === 'workHere') return stepFaults(before, after, latestDayAt(at))
  return origin === 'takingBack' ? goneIncidentFaults(before, after) : []
}

/**
 * The change that takes a change back: what it wrote returns to what it was, what it created goes,
 * what it removed comes back. To be applied to the group as it stands after the change.
 */
export function invertChange(before: GroupFile, change: UnreadChange): Change {
  const touched = [
    ...change.put.map(({ kind, record }) => ({ kind, id: record.id })),
    ...change.remove,
  ]
  const unique = [...new Map(touched.map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()]
  const known = recordsById(before, unique)
  const put = unique.flatMap(({ kind, id }) => {
    const former = known.get(kind)?.get(id)
    return former ? [{ kind, record: withoutStamps(former) } as AnyDraft] : []
  })
  const remove = unique.filter(({ kind, id }) => !known.get(kind)?.has(id))
  return { put, remove }
}

/** The draft of a record as it stands: its id and fields, ready for a form or an export. */
export function withoutStamps<K extends RecordKind>(record: RecordOf[K]): DraftOf<K> {
  const { createdAt, createdBy, updatedAt, updatedBy, revision, ...draft } = record
  return draft as unknown as DraftOf<K>
}

/** Reads a whole group file as decoded from disk: schema of every record and all rules across records. */
export function checkGroup(value: unknown): ChangeResult {
  const shape = value as Partial<GroupFile> | null
  if (
    typeof shape !== 'object' ||
    shape === null ||
    typeof shape.id !== 'string' ||
    !Number.isInteger(shape.revision) ||
    !isTable(shape.records)
  )
    return {
      ok: false,
      faults: [{ code: 'invalid', place: { kind: 'document', id: null }, field: '' }],
    }

  const source: Partial<Record<RecordKind, readonly unknown[]>> = shape.records
  const faults: Fault[] = []
  const records = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      (source[kind] ?? []).flatMap((item) => readStored(kind, item, faults)),
    ]),
  ) as unknown as Records
  if (faults.length === 0) faults.push(...faultsAcross(records))
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    group: { format: FORMAT, id: shape.id, revision: shape.revision ?? 0, records },
  }
}

/** Lists by kind; a kind that an older file does not know yet may be missing. */
function isTable(records: unknown): records is Records {
  if (typeof records !== 'object' || records === null || Array.isArray(records)) return false
  return recordKinds.every((kind) => {
    const list = (records as Partial<Records>)[kind]
    return list === undefined || Array.isArray(list)
  })
}

function readStored(kind: RecordKind, item: unknown, faults: Fault[]): unknown[] {
  const parsed = schemas[kind].record.safeParse(item, { reportInput: true })
  if (parsed.success) return [parsed.data]
  const id = (item as { id?: unknown } | null)?.id
  faults.push(...faultsOf(parsed.error, { kind, id: typeof id === 'string' ? id : null }))
  return []
}

function recordFaults(kind: RecordKind, record: { id: string }): Fault[] {
  const parsed = schemas[kind].record.safeParse(record, { reportInput: true })
  return parsed.success ? [] : faultsOf(parsed.error, { kind, id: String(record.id) })
}

/** The records of the kinds that are spoken of, by kind and id: thousands may be written in one change. */
function recordsById(group: GroupFile, refs: readonly { kind: RecordKind }[]) {
  return new Map(
    [...new Set(refs.map(({ kind }) => kind))].map((kind) => [
      kind,
      new Map<string, RecordOf[RecordKind]>(
        group.records[kind].map((record) => [record.id, record]),
      ),
    ]),
  )
}

function withoutRemoved(records: Records, remove: readonly RecordRef[]): Records {
  if (remove.length === 0) return records
  const removed = new Set(remove.map(({ kind, id }) => `${kind} ${id}`))
  const kinds = [...new Set(remove.map(({ kind }) => kind))]
  const lists = kinds.map((kind) => [
    kind,
    (records[kind] as readonly { id: string }[]).filter(({ id }) => !removed.has(`${kind} ${id}`)),
  ])
  return { ...records, ...Object.fromEntries(lists) }
}

type Written = { kind: RecordKind; record: { id: string } }

function withWrites(records: Records, written: readonly Written[]): Records {
  const next = new Map<RecordKind, Map<string, { id: string }>>()
  for (const { kind, record } of written) {
    const byId = next.get(kind) ?? new Map(records[kind].map((one) => [one.id, one]))
    next.set(kind, byId.set(record.id, record))
  }
  const lists = [...next].map(([kind, byId]) => [kind, [...byId.values()]])
  return { ...records, ...Object.fromEntries(lists) }
}

function stampRecord(
  draft: DraftOf<RecordKind> & FormerStamps,
  existing: FormerStamps | undefined,
  stamp: Stamp,
): { id: string } {
  const born = {
    createdAt: stamp.at,
    createdBy: stamp.by,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
    revision: 1,
  }
  if (!existing) return { ...born, ...draft }
  return {
    ...draft,
    createdAt: existing.createdAt ?? stamp.at,
    createdBy: existing.createdBy ?? stamp.by,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
    revision: (existing.revision ?? 0) + 1,
  } as { id: string }
}
