import type { GroupFile } from '../../../../domain/groupFile'
import { membersOn } from '../../../../domain/progress/gateMembers'
import type { Session } from '../../../../domain/records/session'

/** How many could have filled in a slip: those present, and those of whom it is not yet recorded. */
export function mostSlips(group: GroupFile, { date, attendance }: Session): number {
  const rows = attendance ?? []
  const marked = new Set(rows.map(({ memberCode }) => memberCode))
  const present = rows.filter(({ status }) => status === 'H' || status === 'T').length
  return present + membersOn(group, date).filter((code) => !marked.has(code)).length
}
