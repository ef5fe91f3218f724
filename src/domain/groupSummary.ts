import { z } from 'zod'
import type { GroupFile } from './groupFile'
import { dayField, textField, whole } from './records/fields'

/**
 * What the list of groups shows of one group without opening it: no member, no note, only the group's own
 * name and counts. Written into the head of the group file at each save.
 */
export const groupSummarySchema = z.strictObject({
  code: textField,
  name: textField,
  status: textField,
  members: whole(0, 100_000),
  plannedSessions: whole(0, 1_000),
  heldSessions: whole(0, 1_000),
  /** Days of held and of planned meetings, so that last and next can be told on any day. */
  heldDays: z.array(dayField),
  plannedDays: z.array(dayField),
  /** Meetings held without a recording, problems still open. */
  unrecorded: whole(0, 1_000),
  openProblems: whole(0, 100_000),
  lastReview: dayField.nullable(),
})
export type GroupSummary = z.infer<typeof groupSummarySchema>

/** The summary of a group as its records stand. */
export function summaryOf(group: GroupFile): GroupSummary {
  const { program, member, session, problem, reviewPoint } = group.records
  const held = session.filter((meeting) => meeting.status === 'terlaksana')
  return {
    code: program[0]?.code ?? '',
    name: program[0]?.name ?? '',
    status: program[0]?.status ?? 'draf',
    members: member.filter((person) => person.status !== 'calon' && !person.archivedAt).length,
    plannedSessions: program[0]?.plannedSessions ?? 0,
    heldSessions: held.length,
    heldDays: held.map((meeting) => meeting.date).sort(),
    plannedDays: session
      .filter((meeting) => meeting.status === 'direncanakan')
      .map((meeting) => meeting.date)
      .sort(),
    unrecorded: held.filter((meeting) => !meeting.recording?.processSummary?.trim()).length,
    openProblems: problem.filter((one) => one.status !== 'selesai').length,
    lastReview:
      reviewPoint
        .map((point) => point.date)
        .sort()
        .at(-1) ?? null,
  }
}
