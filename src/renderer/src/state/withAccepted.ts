import type { Accepted } from '../../../bridge/bridge'
import type { GroupFile } from '../../../domain/groupFile'
import type { Records } from '../../../domain/records/kinds'

/** The group as it stands once the door has accepted a change: the very records that are now on disk. */
export function withAccepted(group: GroupFile, accepted: Accepted): GroupFile {
  const records: Record<string, readonly { id: string }[]> = { ...group.records }
  for (const { kind, id } of accepted.remove)
    records[kind] = (records[kind] ?? []).filter((record) => record.id !== id)
  for (const { kind, record } of accepted.put) {
    const list = records[kind] ?? []
    records[kind] = list.some((other) => other.id === record.id)
      ? list.map((other) => (other.id === record.id ? record : other))
      : [...list, record]
  }
  return { ...group, revision: accepted.revision, records: records as unknown as Records }
}
