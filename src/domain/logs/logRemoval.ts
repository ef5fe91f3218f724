import type { Change, GroupFile, RecordRef } from '../groupFile'
import { referenceFaults } from '../rules/references'

/** The records of the logs that can be taken away where they were written by mistake. */
export type RemovableRef = RecordRef & {
  kind: 'decision' | 'problem' | 'organisation' | 'resourceNeed' | 'resourceUse' | 'evaluation'
}

/** The change that takes a mistaken record of the logs away; null where another record rests on it. */
export function logRemoval(group: GroupFile, { kind, id }: RemovableRef): Change | null {
  const records = { ...group.records, [kind]: group.records[kind].filter((one) => one.id !== id) }
  return referenceFaults(records).length > 0 ? null : { put: [], remove: [{ kind, id }] }
}
