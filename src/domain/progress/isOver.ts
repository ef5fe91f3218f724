import type { GroupFile } from '../groupFile'
import { inUse } from './inUse'

const overStatuses: readonly string[] = ['selesai', 'tindakLanjut', 'ditutup', 'dihentikan']

/** Whether the program has ended: what the agency learns afterwards is no news to it. False without a program. */
export function isOver(group: GroupFile): boolean {
  return overStatuses.includes(inUse(group.records.program)[0]?.status ?? '')
}
