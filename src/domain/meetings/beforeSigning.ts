import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { attendanceOf, expectedMarks } from '../progress/attendance'
import type { Session } from '../records/session'

/**
 * What is doubtful in a record that is about to be signed: no process note, members without a mark, a low
 * value of an asas without its note, quick notes not yet completed, no objective judged. It never refuses.
 * `count`: how many. Source: domain.md 2.9.
 */
export type SigningDoubt = { code: SigningDoubtCode; count: number }
export type SigningDoubtCode =
  | 'summaryMissing'
  | 'marksMissing'
  | 'asasNotesMissing'
  | 'capturesOpen'
  | 'objectivesNotJudged'

/** Whether a record may be signed: held, not signed, and not ahead of today. */
export function maySign({ status, signature, date }: Session, today: Day): boolean {
  return status === 'terlaksana' && !signature && date <= today
}

/** The doubts about the record of a meeting, in the order in which they are met on its screen. */
export function signingDoubts(group: GroupFile, session: Session): SigningDoubt[] {
  const { recording, asas, asasNotes, captures } = session
  const marks = expectedMarks(group).filter((mark) => mark.session.id === session.id)
  const low = Object.entries(asas ?? {}).filter(
    ([key, value]) =>
      (value === 0 || value === 1) && !asasNotes?.[key as keyof typeof asasNotes]?.trim(),
  )
  const counts: Record<SigningDoubtCode, number> = {
    marksMissing: attendanceOf(marks).notRecorded,
    capturesOpen: captures?.length ?? 0,
    summaryMissing: recording?.processSummary?.trim() ? 0 : 1,
    objectivesNotJudged: recording?.objectivesMet ? 0 : 1,
    asasNotesMissing: low.length,
  }
  return (Object.keys(counts) as SigningDoubtCode[])
    .map((code) => ({ code, count: counts[code] }))
    .filter(({ count }) => count > 0)
}
