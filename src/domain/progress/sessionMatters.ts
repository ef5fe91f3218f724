import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import type { Session } from '../records/session'
import { attendanceOf, expectedMarks } from './attendance'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'
import { heldSessions } from './sessions'

/** Days after a meeting within which it should be written up. Source: domain.md 2.9. */
export const RECORDING_DAYS = 3

/** Meetings that were planned and passed, not written up, written up late, or with marks missing. */
export function sessionMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const passed = inUse(group.records.session).filter(
    (session) => session.status === 'direncanakan' && session.date < asOf,
  )
  const held = heldSessions(group).filter((session) => session.date <= asOf)
  const marks = expectedMarks(group)
  return [
    ...passed.map(
      ({ id, date }): OpenMatter => ({
        kind: 'plannedSessionPassed',
        ref: { kind: 'session', id },
        days: daysBetween(date, asOf),
      }),
    ),
    ...held.flatMap((session) => {
      const { notRecorded } = attendanceOf(marks.filter((mark) => mark.session.id === session.id))
      return heldMatters(session, notRecorded, asOf)
    }),
  ]
}

function heldMatters(session: Session, notRecorded: number, asOf: Day): OpenMatter[] {
  const ref = { kind: 'session', id: session.id } as const
  const { processSummary, recordedDate } = session.recording ?? {}
  const delay = recordedDate ? daysBetween(session.date, recordedDate) : 0
  const matters: OpenMatter[] = []
  if (!processSummary?.trim())
    matters.push({ kind: 'sessionNotRecorded', ref, days: daysBetween(session.date, asOf) })
  if (delay > RECORDING_DAYS) matters.push({ kind: 'sessionRecordedLate', ref, days: delay })
  if (notRecorded > 0) matters.push({ kind: 'attendanceMissing', ref, count: notRecorded })
  return matters
}
