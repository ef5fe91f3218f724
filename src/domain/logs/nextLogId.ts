import type { GroupFile } from '../groupFile'
import { nextNumberedId } from '../nextNumber'

/** The id of the next decision, `KP-14`: one above the highest ever given, those set aside included. */
export function nextDecisionId({ records }: GroupFile): string {
  return nextNumberedId(idsOf(records.decision), 'KP')
}

/** The id of the next problem inside the group, `MS-09`. */
export function nextProblemId({ records }: GroupFile): string {
  return nextNumberedId(idsOf(records.problem), 'MS')
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id)
}
