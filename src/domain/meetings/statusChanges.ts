import type { Day } from '../day'
import { followUpAfter, nextMeetings } from '../design/meetingSchedule'
import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Session } from '../records/session'

/** Where what was put off is made up for: at a new meeting on a day, at one already planned, or not yet known. */
export type Replacement =
  | { kind: 'newMeeting'; date: Day; movesEnd: boolean }
  | { kind: 'plannedMeeting'; id: string }
  | { kind: 'unknown' }

/** The meeting took place. The door refuses it for a day that lies ahead. */
export function heldChange(session: Session): Change {
  return { put: [written(session, { status: 'terlaksana', statusReason: null })], remove: [] }
}

/** The meeting does not take place at all, for a reason. */
export function cancelledChange(session: Session, reason: string): Change {
  return { put: [written(session, { status: 'dibatalkan', statusReason: reason })], remove: [] }
}

/**
 * The meeting is put off, for a reason. A replacement takes over the plan, never the attendance, and both
 * name each other. Other meetings stay as they are. Source: domain.md 2.9; peers.md 3.1 (membership changes).
 */
export function postponedChange(
  group: GroupFile,
  session: Session,
  { reason, replacement }: { reason: string; replacement: Replacement },
): Change {
  const off = { status: 'ditunda', statusReason: reason } as const
  if (replacement.kind === 'unknown') return { put: [written(session, off)], remove: [] }
  const next = replacementOf(group, session, replacement)
  if (!next) return { put: [written(session, off)], remove: [] }
  const movesEnd = replacement.kind === 'newMeeting' && replacement.movesEnd
  return {
    put: [
      { kind: 'session', record: { ...next, replacesSessionId: session.id } },
      written(session, { ...off, movedToSessionId: next.id }),
      ...(movesEnd ? laterEnd(group, next.date) : []),
    ],
    remove: [],
  }
}

/** The meeting is to be held after all: only planned again, and no other meeting stands in its place. */
export function plannedAgainChange(group: GroupFile, session: Session): Change {
  const former = session.movedToSessionId
  const stand = former ? recordOf(group, 'session', former) : undefined
  return {
    put: [
      written(session, { status: 'direncanakan', statusReason: null, movedToSessionId: null }),
      ...(stand?.replacesSessionId === session.id && !stand.signature
        ? [written(stand, { replacesSessionId: null })]
        : []),
    ],
    remove: [],
  }
}

function replacementOf(
  group: GroupFile,
  session: Session,
  replacement: Exclude<Replacement, { kind: 'unknown' }>,
): DraftOf<'session'> | null {
  if (replacement.kind === 'plannedMeeting') {
    const planned = recordOf(group, 'session', replacement.id)
    return planned ? withoutStamps<'session'>(planned) : null
  }
  const [next] = nextMeetings(group, 1)
  if (!next) return null
  const { title, startTime, endTime, place, stage, plan, taskFocus, ledBy, facilitators } = session
  return {
    ...next,
    date: replacement.date,
    status: 'direncanakan',
    title,
    startTime,
    endTime,
    place,
    stage,
    plan,
    taskFocus,
    ledBy,
    facilitators,
  }
}

/** The program ends on the day of the replacement, and the follow-up comes after it. */
function laterEnd(group: GroupFile, date: Day): AnyDraft[] {
  const program = inUse(group.records.program)[0]
  if (!program || date <= program.endDate) return []
  const record = {
    ...withoutStamps<'program'>(program),
    endDate: date,
    followUpDate: followUpAfter(program, date),
  }
  return [{ kind: 'program', record }]
}

function written(session: Session, fields: Partial<Session>): AnyDraft {
  return { kind: 'session', record: { ...withoutStamps<'session'>(session), ...fields } }
}
