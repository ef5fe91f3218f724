import { addDays, type Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Program } from '../records/program'
import type { Session } from '../records/session'
import { plannedMeetings } from './meetingDays'
import { usualStage } from './meetingStage'
import { timeAfter } from './meetingTimes'
import { isOnlyPlanned, meetingsOf } from './plannedOnly'

/** Days from the last meeting to the contact afterwards, where nothing else was agreed: four weeks. */
const DAYS_TO_FOLLOW_UP = 28

/** A meeting before it has a day: planned already, or new. */
type Planned = Pick<DraftOf<'session'>, 'id' | 'number'> & Partial<DraftOf<'session'>>

/** The plan of meetings as it would be dated anew. Nothing is changed before the worker says so. */
export type ScheduleProposal = {
  /** Meetings that stay untouched, because they were held or something was recorded of them. */
  kept: Session[]
  /** Meetings still to come, dated anew; what was planned for them stays. */
  dated: DraftOf<'session'>[]
  /** Planned meetings beyond the number of the plan. */
  removed: Session[]
  /** Last day of the program: that of the last meeting. */
  endDate: Day
  followUpDate: Day
}

/** Dates all meetings still to come by the structure of the program, around what was held. null without a program. */
export function proposedSchedule(group: GroupFile): ScheduleProposal | null {
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const meetings = meetingsOf(group)
  const free = meetings.filter((session) => isOnlyPlanned(group, session))
  const kept = meetings.filter((session) => !free.includes(session))
  const counted = kept.filter(({ status }) => isToBeHeld(status))
  const count = Math.max(0, program.plannedSessions - counted.length)
  const days = plannedMeetings({
    ...rhythmOf(program),
    count,
    after: latest(counted.map(({ date }) => date)),
  })
  const formerCount = counted.length + free.length
  const planned: Planned[] = [
    ...free.map((session) => withoutStamps<'session'>(session)),
    ...nextMeetings(group, Math.max(0, days.length - free.length)),
  ]
  const dated = days.flatMap((date, index): DraftOf<'session'>[] => {
    const one = planned[index]
    const place = counted.length + index + 1
    if (!one) return []
    const frame = { date, ...usualFrame(program) }
    return [{ status: 'direncanakan', ...one, ...frame, stage: stageOf(one, place) }]
  })
  const endDate = latest([...kept, ...dated].map(({ date }) => date)) ?? program.endDate
  return {
    kept,
    dated,
    removed: free.slice(days.length),
    endDate,
    followUpDate: followUpAfter(program, endDate),
  }

  /** A stage that the worker chose stays; one that only came from the former place moves with the plan. */
  function stageOf({ stage }: Planned, place: number) {
    const isChosen = stage && stage !== usualStage(place, formerCount)
    return isChosen ? stage : usualStage(place, count + counted.length)
  }
}

/** The proposal as one change, with the last day and the follow-up as the worker wants them. */
export function scheduleChange(
  group: GroupFile,
  proposal: ScheduleProposal,
  { endDate, followUpDate }: { endDate: Day; followUpDate: Day | null },
): Change {
  const program = inUse(group.records.program)[0]
  const put: AnyDraft[] = proposal.dated.map((record) => ({ kind: 'session', record }))
  if (program)
    put.push({
      kind: 'program',
      record: { ...withoutStamps<'program'>(program), endDate, followUpDate },
    })
  return { put, remove: proposal.removed.map(({ id }) => ({ kind: 'session', id })) }
}

/** Day of the contact after the end: the one agreed, or four weeks after a last day that lies behind it. */
export function followUpAfter({ followUpDate }: Pick<Program, 'followUpDate'>, endDate: Day): Day {
  return followUpDate && followUpDate > endDate ? followUpDate : addDays(endDate, DAYS_TO_FOLLOW_UP)
}

/** What the structure of a program says about the days of its meetings. */
export function rhythmOf({ startDate, weekday, frequency, formation }: Program) {
  const skipped = (formation?.skippedDays ?? []).map(({ date }) => date)
  return { startDate, weekday, frequency, skipped }
}

/** Time and place of a meeting by the structure of the program; only what the program says. */
export function usualFrame({ startTime, sessionMinutes, place }: Program) {
  return {
    ...(startTime ? { startTime, endTime: timeAfter(startTime, sessionMinutes) } : {}),
    ...(place ? { place } : {}),
  }
}

/** Numbers and ids of the next meetings of a group. */
export function nextMeetings(group: GroupFile, count: number): { id: string; number: number }[] {
  const taken = new Set(group.records.session.map(({ id }) => id))
  const found: { id: string; number: number }[] = []
  for (let number = highestNumber(group) + 1; found.length < count; number += 1) {
    const id = `P-${String(number).padStart(2, '0')}`
    if (!taken.has(id)) found.push({ id, number })
  }
  return found
}

function highestNumber(group: GroupFile): number {
  return Math.max(0, ...group.records.session.map(({ number }) => number))
}

function isToBeHeld(status: string): boolean {
  return status === 'direncanakan' || status === 'terlaksana'
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
}
