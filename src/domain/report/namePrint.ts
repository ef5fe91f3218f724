import type { Day } from '../day'
import { type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Session } from '../records/session'

/** One printing of an attendance list with full names: who asked, when (ISO instant), how many copies, how, and why. */
export type NamePrint = { who: string; at: string; copies: number; how: string; reason: string }

/**
 * The record that full names were put on the attendance list of a meeting: one record for each meeting, to
 * which every printing is added. It has no number and is no issued document. Source: domain.md 6.3, 8.3 (print log).
 */
export function namePrintLog(
  group: GroupFile,
  { number }: Session,
  print: NamePrint,
  day: Day,
): DraftOf<'report'> {
  const former = inUse(group.records.report).find(
    (report) =>
      report.kind === 'beritaAcara' &&
      report.identity === 'nama' &&
      !report.number &&
      report.periodSessions?.every((one) => one === number),
  )
  const { who, at, copies, how, reason } = print
  return {
    ...(former ? withoutStamps<'report'>(former) : {}),
    id: former?.id ?? freeId(group),
    kind: 'beritaAcara',
    date: former?.date ?? day,
    periodSessions: [number, number],
    classification: 'R',
    identity: 'nama',
    identityReason: reason,
    status: 'draf',
    printed: [...(former?.printed ?? []), { who, at, copies, how: `${how}: ${reason}` }],
  }
}

function freeId(group: GroupFile): string {
  let number = 1
  const id = () => `CN-${String(number).padStart(2, '0')}`
  while (recordOf(group, 'report', id())) number += 1
  return id()
}
