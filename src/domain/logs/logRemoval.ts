import type { Change, GroupFile, RecordRef } from '../groupFile'
import { referenceFaults } from '../rules/references'

/** The change that takes a mistaken record of the logs away; null where a contract or a structure rests on it. */
export function logRemoval(
  group: GroupFile,
  { kind, id }: RecordRef & { kind: 'decision' | 'problem' | 'organisation' },
): Change | null {
  const records = { ...group.records, [kind]: group.records[kind].filter((one) => one.id !== id) }
  return referenceFaults(records).length > 0 ? null : { put: [], remove: [{ kind, id }] }
}
