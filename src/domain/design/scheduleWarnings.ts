import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Program } from '../records/program'
import type { Session } from '../records/session'
import { meetingsOf } from './plannedOnly'

/** Something doubtful in the plan of meetings; it is told and never stands in the way. */
export type ScheduleWarning =
  | { code: 'skippedDay'; number: number; date: Day; reason: string | null }
  | { code: 'sameDay'; numbers: [number, number]; date: Day }
  | { code: 'longGap'; numbers: [number, number]; days: number }
  | { code: 'outOfOrder'; numbers: [number, number] }

/** Days between two meetings beyond which a group loses its thread: about twice its own rhythm. Source: practice; domain.md 2.9. */
const longGaps: Record<NonNullable<Program['frequency']>, number> = {
  harian: 4,
  duaKaliSeminggu: 8,
  mingguan: 14,
  duaMingguan: 28,
  bulanan: 62,
  lainnya: 31,
}

/** What is doubtful in the plan of meetings still to come: skipped days, two on one day, long gaps, numbers against the order of days. */
export function scheduleWarnings(group: GroupFile): ScheduleWarning[] {
  const program = inUse(group.records.program)[0]
  if (!program) return []
  const skipped = new Map(
    (program.formation?.skippedDays ?? []).map(({ date, reason }) => [date, reason ?? null]),
  )
  const meetings = meetingsOf(group).filter(
    ({ status }) => status === 'direncanakan' || status === 'terlaksana',
  )
  const onSkipped = meetings
    .filter(({ status, date }) => status === 'direncanakan' && skipped.has(date))
    .map(({ number, date }): ScheduleWarning => {
      const reason = skipped.get(date) ?? null
      return { code: 'skippedDay', number, date, reason }
    })
  const inOrder = [...meetings].sort((one, other) =>
    one.date === other.date ? one.number - other.number : one.date < other.date ? -1 : 1,
  )
  const longest = longGaps[program.frequency ?? 'mingguan']
  return [
    ...onSkipped,
    ...inOrder.slice(1).flatMap((session, index) => {
      const former = inOrder[index]
      return former ? betweenMeetings(former, session, longest) : []
    }),
  ]
}

function betweenMeetings(former: Session, next: Session, longest: number): ScheduleWarning[] {
  if (next.status !== 'direncanakan' && former.status !== 'direncanakan') return []
  const numbers: [number, number] = [former.number, next.number]
  if (former.date === next.date) return [{ code: 'sameDay', numbers, date: next.date }]
  const days = daysBetween(former.date, next.date)
  return [
    ...(next.number < former.number ? [{ code: 'outOfOrder' as const, numbers }] : []),
    ...(days > longest ? [{ code: 'longGap' as const, numbers, days }] : []),
  ]
}
