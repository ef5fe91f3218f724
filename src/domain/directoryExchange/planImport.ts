import type { resourceCategories, systemKinds } from '../catalog/lists'
import type { Day } from '../day'
import { faultsOf } from '../faults'
import { type Position, positionDoubt, positionOf } from '../geo/position'
import { type Resource, resource } from '../records/resource'
import { isSame, withoutAbsent } from './compared'
import type { DirectoryResource, Incoming, IncomingFault } from './incoming'
import { recordFinder, type Spoken } from './recordFinder'

/** The most resources that are taken in at once. */
export const MOST_RESOURCES = 10_000

/** What holds where a file is silent, and the day of the reading. */
export type ImportDefaults = {
  category: (typeof resourceCategories)[number]
  systemKind: (typeof systemKinds)[number]
  today: Day
  /** Where the agency stands, if that is known. */
  agency?: Position | null
}

/** Something the worker should know of a resource that can be taken all the same. */
export type ImportNote =
  | { code: 'sameName'; other: string }
  | { code: 'otherDirectory'; id: string }
  | { code: 'laterCheckKept' }
  /** The record `id` was set aside; what the file says goes to the one that stands for it. */
  | { code: 'mergedAway'; id: string; into: string }
  /** The record was set aside and comes back. */
  | { code: 'broughtBack'; id: string }
  /** Farther from the agency than is likely; whole kilometres in a straight line. */
  | { code: 'far'; km: number }

type Common = { row: number | null; name: string; notes: ImportNote[] }

/** One resource of a file beside the directory: new, changed, as it is already, or not to be taken. */
export type PlanItem = Common &
  (
    | { kind: 'new'; draft: Omit<DirectoryResource, 'id'> }
    | { kind: 'changed'; draft: DirectoryResource; changed: string[] }
    | { kind: 'same'; id: string }
    | { kind: 'refused'; faults: IncomingFault[] }
  )

/** Compares what files say with the directory. Nothing is taken yet; no row is taken in part. */
export function planImport(
  existing: readonly Resource[],
  incoming: readonly Incoming[],
  defaults: ImportDefaults,
): PlanItem[] {
  const spoken = incoming.map(recordFinder(existing))
  const spokenOf = new Set(spoken.map(({ record, mergedId }) => (mergedId ? null : record?.id)))
  const claimed = new Set<string>()
  const names = new Map(
    existing.filter(({ archivedAt }) => !archivedAt).map(({ id, name }) => [nameOf(name), id]),
  )
  return incoming.map((one, index) => {
    const found = spoken[index] ?? unspoken
    const { record, mergedId } = found
    // A row about the record itself goes before one about a record that was merged into it.
    const isBehind = mergedId !== null && spokenOf.has(record?.id)
    const isTwice = record !== null && (claimed.has(record.id) || isBehind)
    if (record && !isBehind) claimed.add(record.id)
    if (isTwice)
      return refused(one, [{ field: 'id', code: 'twiceInFile', params: { id: record.id } }])
    const all = [...spokenNotes(found), ...farNotes(one, defaults.agency ?? null)]
    const item = record ? updated(record, one, all, defaults) : added(one, all, defaults)
    if (item.kind !== 'new') return item
    const key = nameOf(item.name)
    const other = names.get(key)
    names.set(key, other ?? item.name)
    return other ? { ...item, notes: [...item.notes, { code: 'sameName', other }] } : item
  })
}

const unspoken: Spoken = { record: null, mergedId: null, foreignId: null }

function spokenNotes({ record, mergedId, foreignId }: Spoken): ImportNote[] {
  return [
    ...(foreignId === null ? [] : [{ code: 'otherDirectory', id: foreignId } as const]),
    ...(record && mergedId ? [{ code: 'mergedAway', id: mergedId, into: record.id } as const] : []),
    ...(record?.archivedAt ? [{ code: 'broughtBack', id: record.id } as const] : []),
  ]
}

function updated(
  record: Resource,
  one: Incoming,
  notes: readonly ImportNote[],
  { today }: ImportDefaults,
): PlanItem {
  const { createdAt, createdBy, updatedAt, updatedBy, revision, ...before } = record
  const keepsCheck =
    one.keepsLaterCheck && (one.fields.verifiedDate ?? '') < (record.verifiedDate ?? '')
  const { verifiedDate, verifiedBy, ...rest } = one.fields
  const mou = one.fields.mou ? { mou: { ...before.mou, ...one.fields.mou } } : {}
  const inUseAgain = record.archivedAt ? { archivedAt: null } : {}
  const said = { ...(keepsCheck ? rest : one.fields), ...mou, ...inUseAgain }
  const changes = Object.entries(said).filter(
    ([field, value]) => !isSame(field, before[field as keyof typeof before], value),
  )
  const all = [
    ...notes,
    ...(keepsCheck && verifiedDate ? [{ code: 'laterCheckKept' } as const] : []),
  ]
  const common = { row: one.row, name: one.fields.name ?? record.name, notes: all }
  if (one.faults.length > 0) return refused(one, one.faults)
  if (changes.length === 0) return { ...common, kind: 'same', id: record.id }
  const draft = withoutAbsent({ ...before, ...Object.fromEntries(changes) })
  const faults = faultsIn(draft, today)
  if (faults.length > 0) return refused(one, faults)
  const changed = changes.map(([field]) => field).filter((field) => field !== 'archivedAt')
  return { ...common, kind: 'changed', draft: draft as DirectoryResource, changed }
}

function added(
  one: Incoming,
  notes: readonly ImportNote[],
  { category, systemKind, today }: ImportDefaults,
): PlanItem {
  const [sourceId] = one.sourceIds
  const draft = withoutAbsent({
    category,
    systemKind,
    status: 'aktif',
    ...one.fields,
    ...(sourceId === undefined ? {} : { source: { name: one.sourceName, id: sourceId } }),
  })
  // A code is given when all are taken in; until then any valid one stands for it.
  const faults = [...one.faults, ...faultsIn({ ...draft, id: 'SD-0' }, today, one.faults)]
  if (faults.length > 0) return refused(one, faults)
  const common = { row: one.row, name: one.fields.name ?? '', notes: [...notes] }
  return { ...common, kind: 'new', draft: draft as Omit<DirectoryResource, 'id'> }
}

function refused(one: Incoming, faults: readonly IncomingFault[]): PlanItem {
  const name = one.fields.name ?? ''
  return { row: one.row, name, notes: [], kind: 'refused', faults: [...faults] }
}

function farNotes({ fields }: Incoming, agency: Position | null): ImportNote[] {
  const position = positionOf(fields)
  const doubt = position && positionDoubt(position, agency)
  return doubt?.code === 'far' ? [{ code: 'far', km: doubt.km }] : []
}

/** What stands against a draft; fields already faulted are not faulted twice. */
function faultsIn(
  draft: { readonly [field: string]: unknown },
  today: Day,
  told: readonly IncomingFault[] = [],
): IncomingFault[] {
  if (typeof draft.verifiedDate === 'string' && draft.verifiedDate > today)
    return [{ field: 'verifiedDate', code: 'dayAhead', params: { day: draft.verifiedDate } }]
  const parsed = resource.draft.safeParse(draft, { reportInput: true })
  if (parsed.success) return []
  return faultsOf(parsed.error, { kind: 'resource', id: null })
    .filter(({ field }) => !told.some((one) => one.field === field))
    .map(({ field, code, params }) => ({ field, code, ...(params ? { params } : {}) }))
}

/** A name as it is compared: without case, signs and spaces. */
function nameOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
