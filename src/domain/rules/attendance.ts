import type { Fault } from '../faults'
import type { Records } from '../records/kinds'
import { isMemberOn } from './membership'

/** Faults of marks for people who did not belong to the group on the day of the meeting. Source: domain.md 2.18. */
export function attendanceFaults(records: Records): Fault[] {
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
