import { addDays, type Day } from '../day'
import { timeAfter } from '../design/meetingTimes'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { RECORDING_DAYS } from '../progress/sessionMatters'
import { heldSessions, plannedSessions } from '../progress/sessions'
import type { Session } from '../records/session'
import { type DueItem, due } from './dueItem'

/** The meetings ahead with their times, and those planned for a day that passed. */
export function meetingItems(group: GroupFile, today: Day): DueItem[] {
  const program = inUse(group.records.program)[0]
  const passed = inUse(group.records.session).filter(
    ({ status, date }) => status === 'direncanakan' && date < today,
  )
  return [
    ...passed.map((session) => ofSession('meetingPassed', session.date, session)),
    ...plannedSessions(group, today).map((session) => ({
      ...ofSession('meeting', session.date, session),
      times: timesOf(session, program?.startTime, program?.sessionMinutes),
    })),
  ]
}

/** The meetings held and not written up; each is due three days after it was held. Source: domain.md 2.9. */
export function recordingItems(group: GroupFile, today: Day): DueItem[] {
  return heldSessions(group)
    .filter(({ date, recording }) => date <= today && !recording?.processSummary?.trim())
    .map((session) => ofSession('recording', addDays(session.date, RECORDING_DAYS), session))
}

function ofSession(kind: DueItem['kind'], day: Day, { id, number }: Session): DueItem {
  return due(kind, day, { kind: 'session', id }, { number })
}

/** A meeting without times of its own begins and lasts as the program says. */
function timesOf(
  { startTime, endTime }: Session,
  usualStart: string | null | undefined,
  minutes: number | undefined,
): DueItem['times'] {
  const start = startTime ?? usualStart
  if (!start) return null
  return { start, end: endTime ?? (minutes ? timeAfter(start, minutes) : null) }
}
