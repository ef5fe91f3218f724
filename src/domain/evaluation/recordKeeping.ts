import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { RECORDING_DAYS } from '../progress/sessionMatters'
import type { Session } from '../records/session'
import { median } from '../statistics/median'
import { type ProcessMeeting, processMeeting } from './processMeeting'

/**
 * How soon meetings were written up: days from meeting to recording, less is better; null where the day is not known.
 * `late`: more than three days. Source: domain.md 2.9.
 */
export type RecordKeeping = {
  byMeeting: { meeting: ProcessMeeting; delayDays: number | null }[]
  known: number
  late: number
  medianDays: number | null
  longestDays: number | null
}

/** How soon some meetings were written up. */
export function recordKeeping(sessions: readonly Session[]): RecordKeeping {
  const byMeeting = sessions.map((session) => ({
    meeting: processMeeting(session),
    delayDays: delayOf(session),
  }))
  const delays = byMeeting.flatMap(({ delayDays }) => delayDays ?? [])
  return {
    byMeeting,
    known: delays.length,
    late: delays.filter(isRecordedLate).length,
    medianDays: median(delays),
    longestDays: delays.length === 0 ? null : Math.max(...delays),
  }
}

/** Whether so many days from meeting to recording are more than they should be. */
export function isRecordedLate(days: number): boolean {
  return days > RECORDING_DAYS
}

function delayOf({ date, recording }: Session): number | null {
  return recording?.recordedDate ? daysBetween(date, recording.recordedDate) : null
}

/** Supervision between the first and the last of the meetings, both days included, and the longest stretch of days without any; null without a meeting. */
export type SupervisionGiven = {
  days: Day[]
  longestGap: { from: Day; to: Day; days: number } | null
}

/** Supervision while some meetings, in order, were held. Source: domain.md 2.17. */
export function supervisionGiven(group: GroupFile, sessions: readonly Session[]): SupervisionGiven {
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  if (!first || !last) return { days: [], longestGap: null }
  const days = inUse(group.records.supervision)
    .map(({ date }) => date)
    .filter((day) => first <= day && day <= last)
    .sort()
  const ends = [first, ...days, last]
  const gaps = ends.slice(1).map((to, index) => {
    const from = ends[index] ?? first
    return { from, to, days: daysBetween(from, to) }
  })
  return { days, longestGap: gaps.sort((one, other) => other.days - one.days)[0] ?? null }
}
