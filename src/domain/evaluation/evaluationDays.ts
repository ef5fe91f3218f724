import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { periodFromText } from '../progress/period'
import { heldSessions } from '../progress/sessions'
import type { Evaluation } from '../records/evaluation'

type Dated = Pick<Evaluation, 'from' | 'to' | 'period'>

const meetingRange =
  /^\D*?(\d{1,3})\s*(?:s\.\s?d\.|s\/d|sampai(?: dengan)?|-|–)\s*P?-?0*(\d{1,3})\s*$/i
const LONGEST_TEXT = 120

/**
 * The days an evaluation looks at: its own, else those its words name ("6 September s.d. 17 Oktober 2026"),
 * else those of the meetings it names ("P-01 s.d. P-06"), else the whole program where it says so; null where
 * nothing is known.
 */
export function evaluationDays(group: GroupFile, { from, to, period }: Dated): Period | null {
  if (from && to) return { from, to }
  const words = (period ?? '').slice(0, LONGEST_TEXT).trim()
  if (!words) return null
  return periodFromText(words) ?? daysOfMeetings(group, words) ?? daysOfProgram(group, words)
}

/** The first and last meeting held in some days; null where none was. */
export function meetingsIn(
  group: GroupFile,
  period: Period,
): { first: number; last: number } | null {
  const numbers = heldSessions(group, period).map(({ number }) => number)
  return numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null
}

function daysOfMeetings(group: GroupFile, words: string): Period | null {
  const match = meetingRange.exec(words)
  if (!match) return null
  const [first, last] = [Number(match[1]), Number(match[2])]
  const days: Day[] = heldSessions(group)
    .filter(({ number }) => first <= number && number <= last)
    .map(({ date }) => date)
    .sort()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : null
}

function daysOfProgram(group: GroupFile, words: string): Period | null {
  const program = inUse(group.records.program)[0]
  if (!program || !/^(seluruh )?program$/i.test(words)) return null
  return { from: program.startDate, to: program.endDate }
}
