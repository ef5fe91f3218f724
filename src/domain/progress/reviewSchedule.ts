import { addDays, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Program } from '../records/program'
import type { ReviewPoint } from '../records/reviewPoint'
import { inUse } from './inUse'
import { reviewItems } from './reviewItems'
import { reviewPoints } from './reviewPoints'

/** Meetings from one review to the next where the program says nothing. Source: domain.md 2.0 (every 3 to 4). */
export const REVIEW_INTERVAL = 3

/**
 * How a review stands: all of it judged, a part, nothing yet although its day has come (`due`), or its day
 * lies ahead; `open` where nobody knows its day yet.
 */
export type ReviewState = 'done' | 'begun' | 'due' | 'ahead' | 'open'

/**
 * One review as the program plans it: before the first meeting, after every few meetings, at the end, and at
 * follow-up; or one that the worker added (`byHand`). `point` is null until it is made; `day` is its day, or
 * the day its meeting is planned for. Source: domain.md 2.0.
 */
export type PlannedReview = {
  reason: 'start' | 'interval' | 'end' | 'followUp' | 'byHand'
  afterSession: number | null
  day: Day | null
  point: ReviewPoint | null
  state: ReviewState
}

type Slot = Pick<PlannedReview, 'reason' | 'afterSession' | 'day'>

/** The reviews of a group in order: those its plan asks for, and those made by hand. Empty without a program. */
export function reviewSchedule(group: GroupFile, today: Day): PlannedReview[] {
  const program = inUse(group.records.program)[0]
  if (!program) return []
  const free = new Set(reviewPoints(group))
  const planned = slotsOf(group, program).map((slot) => {
    const point = [...free].find((one) => fits(one, slot, program)) ?? null
    if (point) free.delete(point)
    return { ...slot, day: point?.date ?? slot.day, point }
  })
  const byHand = [...free].map((point) => ({
    reason: 'byHand' as const,
    afterSession: point.afterSession ?? null,
    day: point.date,
    point,
  }))
  return [...planned, ...byHand]
    .map((review) => ({ ...review, state: stateOf(group, review, today) }))
    .sort((one, other) => order(one).localeCompare(order(other)))
}

/** The review that is to be done next: the first whose day has come and of which something is still to be judged. */
export function dueReview(group: GroupFile, today: Day): PlannedReview | null {
  const schedule = reviewSchedule(group, today)
  const lastDone = schedule.findLastIndex(({ state }) => state === 'done')
  return (
    schedule.slice(lastDone + 1).find(({ state }) => state === 'due' || state === 'begun') ?? null
  )
}

function slotsOf(group: GroupFile, program: Program): Slot[] {
  const { plannedSessions, startDate, followUpDate } = program
  const interval = program.reviewInterval ?? REVIEW_INTERVAL
  const count = Math.ceil(plannedSessions / interval)
  return [
    { reason: 'start', afterSession: 0, day: addDays(startDate, -1) },
    ...Array.from({ length: count }, (_, index): Slot => {
      const afterSession = Math.min((index + 1) * interval, plannedSessions)
      const reason = afterSession === plannedSessions ? 'end' : 'interval'
      return { reason, afterSession, day: dayOfSession(group, afterSession) }
    }),
    ...(followUpDate
      ? [{ reason: 'followUp' as const, afterSession: null, day: followUpDate }]
      : []),
  ]
}

/** The day of a meeting that was held or is planned; null where there is none or it was called off. */
function dayOfSession(group: GroupFile, number: number): Day | null {
  const session = inUse(group.records.session).find((one) => one.number === number)
  return session?.status === 'terlaksana' || session?.status === 'direncanakan'
    ? session.date
    : null
}

/** A follow-up review is known by its day after the end of the program, every other by its meeting. */
function fits(point: ReviewPoint, slot: Slot, program: Program): boolean {
  if (slot.reason === 'followUp') return point.date > program.endDate
  return point.afterSession === slot.afterSession && point.date <= program.endDate
}

function stateOf(
  group: GroupFile,
  { point, day }: Pick<PlannedReview, 'point' | 'day'>,
  today: Day,
): ReviewState {
  const items = point ? reviewItems(group, point) : []
  const tasks = items.filter(({ kind }) => kind === 'task')
  if (tasks.length > 0 && tasks.every(({ isDone }) => isDone)) return 'done'
  if (items.some(({ isDone }) => isDone)) return 'begun'
  if (day === null) return 'open'
  return day <= today ? 'due' : 'ahead'
}

function order({ day, afterSession }: PlannedReview): string {
  return `${day ?? '9999'} ${String(afterSession ?? 999).padStart(3, '0')}`
}
