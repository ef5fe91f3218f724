import type { GroupFile } from '../groupFile'

/** The id of the next decision, `KP-14`: one above the highest ever given, those set aside included. */
export function nextDecisionId(group: GroupFile): string {
  return nextOf(group.records.decision, 'KP')
}

/** The id of the next problem inside the group, `MS-09`. */
export function nextProblemId(group: GroupFile): string {
  return nextOf(group.records.problem, 'MS')
}

function nextOf(records: readonly { id: string }[], letters: string): string {
  const pattern = new RegExp(`^${letters}-(\\d{1,6})$`)
  const numbers = records.map(({ id }) => Number(pattern.exec(id)?.[1] ?? 0))
  return `${letters}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
