import type { Fault } from '../faults'
import type { Records } from '../records/kinds'
import type { Session } from '../records/session'
import { isMemberOn } from './membership'

/** Faults of marks for people who were no members that day, and of more slips than people. Source: domain.md 2.9, 2.18. */
export function attendanceFaults(records: Records): Fault[] {
  return [
    ...marksOutsideMembership(records),
    ...records.session.flatMap((session) => slipFaults(session, records)),
  ]
}

function marksOutsideMembership(records: Records): Fault[] {
  const members = new Map(records.member.map((member) => [member.code, member]))
  return records.session.flatMap((session) =>
    (session.attendance ?? []).flatMap((row, index): Fault[] => {
      const member = members.get(row.memberCode)
      if (!member || isMemberOn(member, session.date)) return []
      return [
        {
          code: 'outsideMembership',
          place: { kind: 'session', id: session.id },
          field: `attendance.${index}.memberCode`,
          params: { value: row.memberCode, day: session.date },
        },
      ]
    }),
  )
}

/** Slips are anonymous, so their number is bounded by who was present or may have been: no row means "not yet recorded". */
function slipFaults(session: Session, records: Records): Fault[] {
  const { attendance, laiseg } = session
  if (!laiseg || !attendance) return []
  const marked = new Set(attendance.map((row) => row.memberCode))
  const present = attendance.filter((row) => row.status === 'H' || row.status === 'T').length
  const unmarked = records.member.filter(
    (member) => !marked.has(member.code) && isMemberOn(member, session.date),
  ).length
  const max = present + unmarked
  if (laiseg.n <= max) return []
  const place = { kind: 'session', id: session.id } as const
  return [{ code: 'outOfRange', place, field: 'laiseg.n', params: { min: 0, max } }]
}
