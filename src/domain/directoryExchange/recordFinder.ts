import { doublesOf } from '../directory/doubles'
import { isProbable } from '../directory/likeness'
import type { Resource } from '../records/resource'
import { exportedId, type Incoming } from './incoming'

/** Which record of the directory a row speaks of; null where it is new. */
export type Spoken = {
  record: Resource | null
  /** The record that the row names, where it was merged into the one that stands here. */
  mergedId: string | null
  /** A code of the row that was given by another directory. */
  foreignId: string | null
}

/**
 * Finds the record that a row speaks of: by its code, unless the file says that the code was given elsewhere, else
 * by the name that its source gives it. Records in use go before those set aside; for one set aside stands the
 * record in use that is probably the same, and where there is none it is found itself.
 */
export function recordFinder(existing: readonly Resource[]): (row: Incoming) => Spoken {
  const byId = new Map(existing.map((record) => [record.id, record]))
  const bySource = recordsBySource(existing)
  return ({ id, sourceIds }) => {
    const sources = sourceIds.flatMap((one) => bySource.get(one.toLowerCase()) ?? [])
    const named = sources.find(({ archivedAt }) => !archivedAt) ?? sources[0] ?? null
    const coded = id === null ? null : (byId.get(id) ?? null)
    const isOwnCode =
      coded !== null &&
      (sourceIds.length === 0 ||
        coded === named ||
        (Boolean(coded.archivedAt) && isNamed(coded, sourceIds)))
    const meant = isOwnCode && !(coded.archivedAt && named) ? coded : named
    return { ...standing(meant, existing), foreignId: coded && !isOwnCode ? id : null }
  }
}

function recordsBySource(existing: readonly Resource[]): ReadonlyMap<string, Resource> {
  const bySource = new Map<string, Resource>()
  // Those in use come last, and so take the place of those set aside.
  const inOrder = [
    ...existing.filter(({ archivedAt }) => archivedAt),
    ...existing.filter(({ archivedAt }) => !archivedAt),
  ]
  for (const record of inOrder)
    for (const sourceId of sourceIdsOf(record)) bySource.set(sourceId, record)
  return bySource
}

function sourceIdsOf(record: Resource): string[] {
  return [exportedId(record), ...(record.source ? [record.source.id.toLowerCase()] : [])]
}

function isNamed(record: Resource, sourceIds: readonly string[]): boolean {
  return sourceIds.some((one) => sourceIdsOf(record).includes(one.toLowerCase()))
}

function standing(
  record: Resource | null,
  existing: readonly Resource[],
): Pick<Spoken, 'record' | 'mergedId'> {
  if (!record?.archivedAt) return { record, mergedId: null }
  const heir = doublesOf(record, existing).find(({ reasons }) => isProbable(reasons))?.one
  return heir ? { record: heir, mergedId: record.id } : { record, mergedId: null }
}
