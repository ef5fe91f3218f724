import type { Day, Period } from '../day'
import type { Participation } from '../evaluation/participation'
import type { GroupFile } from '../groupFile'
import { pursuedGoals } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import { reportPeriods } from '../progress/reportFigures'
import { heldSessions } from '../progress/sessions'
import { answeredSurveys } from '../progress/sociometry'

/**
 * Who was served, so that those who left stay in the numbers: met before the group, admitted, still there at the
 * end, and by code who came later or left; `day` null where nobody wrote it. Source: domain.md 8.4 (intention to serve).
 */
export type Served = {
  candidates: number | null
  admitted: number
  stayed: number
  left: { code: string; day: Day | null }[]
  joinedLater: { code: string; day: Day }[]
}

/** Who was served, by the same count as the outcome tells. */
export function servedOf(group: GroupFile, { members, admitted, left }: Participation): Served {
  const program = inUse(group.records.program)[0]
  const start = program?.startDate
  return {
    candidates: program?.formation?.composition?.candidates ?? null,
    admitted,
    stayed: admitted - left,
    left: members.flatMap(({ memberCode, course, left: day }) =>
      course === 'left' ? [{ code: memberCode, day }] : [],
    ),
    joinedLater: members.flatMap(({ memberCode, joined }) =>
      start && joined > start ? [{ code: memberCode, day: joined }] : [],
    ),
  }
}

/** Individual counselling, only as numbers: what was said and by whom stays in its own file. Source: domain.md 2.15, 6.7. */
export type CounsellingCounts = { cases: number; sessions: number }

/** How much individual counselling there was in the time covered. */
export function counsellingOf(group: GroupFile, period: Period): CounsellingCounts {
  const cases = inUse(group.records.counsellingCase).filter(
    ({ openedDate }) => openedDate <= period.to,
  )
  const sessions = cases
    .flatMap((one) => one.sessions ?? [])
    .filter(({ date }) => date <= period.to)
  return { cases: cases.length, sessions: sessions.length }
}

/** A document that belongs to the final report, with how many or which of them there are. */
export type Annex =
  | { kind: 'attendance' | 'sociometry' | 'resources'; count: number }
  | { kind: 'goals'; count: number }
  | { kind: 'progressReports'; numbers: string[] }
  | { kind: 'instruments'; codes: string[] }

/** The documents that the records can print beside the report; those of which there is nothing are left out. */
export function annexesOf(group: GroupFile): Annex[] {
  const numbers = reportPeriods(group).flatMap(({ report }) => report.number ?? [])
  const answered = new Set(inUse(group.records.administration).map((sheet) => sheet.instrumentId))
  const codes = inUse(group.records.instrument).flatMap(({ id, code }) =>
    answered.has(id) ? [code] : [],
  )
  const counted: Annex[] = [
    { kind: 'attendance', count: heldSessions(group).length },
    { kind: 'goals', count: pursuedGoals(group).length },
    { kind: 'sociometry', count: answeredSurveys(group).length },
    { kind: 'resources', count: inUse(group.records.resource).length },
  ]
  return [
    ...counted.filter((annex) => 'count' in annex && annex.count > 0),
    ...(codes.length > 0 ? [{ kind: 'instruments' as const, codes: [...new Set(codes)] }] : []),
    ...(numbers.length > 0 ? [{ kind: 'progressReports' as const, numbers }] : []),
  ]
}
