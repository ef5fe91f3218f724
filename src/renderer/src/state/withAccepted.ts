import type { Accepted } from '../../../bridge/bridge'
import type { GroupFile } from '../../../domain/groupFile'
import type { Records } from '../../../domain/records/kinds'

/** The group as it stands once the door has accepted a change: the very records that are now on disk. */
export function withAccepted(group: GroupFile, accepted: Accepted): GroupFile {
  const records: Record<string, readonly { id: string }[]> = { ...group.records }
  const removed = new Set(accepted.remove.map(({ kind, id }) => `${kind} ${id}`))
  for (const kind of new Set(accepted.remove.map((ref) => ref.kind)))
    records[kind] = (records[kind] ?? []).filter(({ id }) => !removed.has(`${kind} ${id}`))
  for (const kind of new Set(accepted.put.map((one) => one.kind))) {
    const byId = new Map((records[kind] ?? []).map((record) => [record.id, record]))
    for (const one of accepted.put) if (one.kind === kind) byId.set(one.record.id, one.record)
    records[kind] = [...byId.values()]
  }
  return { ...group, revision: accepted.revision, records: records as unknown as Records }
}
