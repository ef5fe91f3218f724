import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'

/** One series over time on paper: of a member by code, or of the group. Source: evaluation.md 4.5. */
export type SeriesSheet = {
  kind: 'seri'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  memberCode: string | null
}

/** Which series: whose (null = the group's), of what, and from which point on the program ran (null = as recorded). */
export type SeriesWish = { memberCode: string | null; measure: string; split: string | null }

/** Builds the paper from the records. */
export function seriesSheet(
  group: GroupFile,
  { memberCode, asOf }: SeriesWish & { asOf: Day },
): SeriesSheet {
  const program = inUse(group.records.program)[0]
  return {
    kind: 'seri',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    memberCode,
  }
}
