import type { Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Program } from '../records/program'
import { plannedMeetings } from './meetingDays'
import { followUpAfter, nextMeetings, rhythmOf, usualFrame } from './meetingSchedule'
import { usualStage } from './meetingStage'
import { isOnlyPlanned, meetingsOf } from './plannedOnly'

/** A further meeting after the last one, as a worker would most likely plan it. null without a program. */
export function furtherMeeting(group: GroupFile): DraftOf<'session'> | null {
  const program = inUse(group.records.program)[0]
  const [next] = nextMeetings(group, 1)
  if (!program || !next) return null
  const meetings = meetingsOf(group)
  const last = meetings.reduce<Day>((day, { date }) => (date > day ? date : day), '')
  const [date] = plannedMeetings({ ...rhythmOf(program), count: 1, after: last })
  const place = meetings.length + 1
  return {
    ...next,
    date: date ?? program.startDate,
    ...usualFrame(program),
    stage: usualStage(place, Math.max(place, program.plannedSessions)),
    status: 'direncanakan',
  }
}

/**
 * Writes one meeting of the plan. A further meeting raises the number of the plan where it was met already;
 * where the worker wants it, the program ends on the day of the meeting, and the follow-up comes after it.
 */
export function meetingChange(
  group: GroupFile,
  meeting: DraftOf<'session'>,
  { movesEnd }: { movesEnd: boolean },
): Change {
  const program = inUse(group.records.program)[0]
  const isNew = !group.records.session.some(({ id }) => id === meeting.id)
  const count = meetingsOf(group).length + (isNew ? 1 : 0)
  const isLater = movesEnd && program && meeting.date > program.endDate
  const time = isLater
    ? { endDate: meeting.date, followUpDate: followUpAfter(program, meeting.date) }
    : {}
  const plan = program && isNew && count > program.plannedSessions ? { plannedSessions: count } : {}
  const put: AnyDraft[] = [{ kind: 'session', record: meeting }]
  return { put: [...put, ...programWrites(program, { ...time, ...plan })], remove: [] }
}

/**
 * Takes a planned meeting away. Those after it move up by one number, as long as they too are only planned;
 * where the plan had as many meetings as it says, it says one less. null where the meeting must stay.
 */
export function withoutMeeting(group: GroupFile, id: string): Change | null {
  const meetings = meetingsOf(group)
  const meeting = meetings.find((session) => session.id === id)
  if (!meeting || !isOnlyPlanned(group, meeting)) return null
  const later = meetings.filter(({ number }) => number > meeting.number)
  const mayMoveUp = later.every((session) => isOnlyPlanned(group, session))
  const last = mayMoveUp ? (later.at(-1) ?? meeting) : meeting
  const places = [meeting, ...later]
  const put: AnyDraft[] = mayMoveUp
    ? later.map((session, index) => ({
        kind: 'session',
        record: {
          ...withoutStamps<'session'>(session),
          id: places[index]?.id ?? session.id,
          number: places[index]?.number ?? session.number,
        },
      }))
    : []
  const program = inUse(group.records.program)[0]
  const isFewer = program && program.plannedSessions === meetings.length && meetings.length > 1
  const plan = isFewer ? { plannedSessions: meetings.length - 1 } : {}
  return {
    put: [...put, ...programWrites(program, plan)],
    remove: [{ kind: 'session', id: last.id }],
  }
}

function programWrites(program: Program | undefined, fields: Partial<Program>): AnyDraft[] {
  if (!program || Object.keys(fields).length === 0) return []
  return [{ kind: 'program', record: { ...withoutStamps<'program'>(program), ...fields } }]
}
