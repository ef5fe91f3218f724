import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
import {
  type Attendance,
  attendanceBySession,
  attendanceOverall,
  expectedMarks,
} from '../progress/attendance'
import { averagePresent, meanOfMemberRates } from '../progress/attendanceDose'
import { type DecisionSummary, decisionSummary } from '../progress/decisions'
import { inUse } from '../progress/inUse'
import { heldSessions } from '../progress/sessions'
import { type ActivitiesChosen, activitiesChosen } from './activitiesChosen'
import { type AgendaDone, agendaDone } from './agendaDone'
import { type AsasCourse, asasCourse } from './asasCourse'
import { type Dosage, dosage } from './dosage'
import { type ImmediateEvaluation, immediateEvaluation } from './immediateEvaluation'
import { type MemberProcess, membersInProcess, USUAL_COMPLETION_SHARE } from './memberProcess'
import { type ParticipationSpread, participationSpread } from './participationSpread'
import { type PrinciplesKept, principlesKept } from './principlesKept'
import { type ProcessConcern, processConcerns } from './processConcerns'
import { type ProcessMeeting, processMeeting } from './processMeeting'
import {
  type RecordKeeping,
  recordKeeping,
  type SupervisionGiven,
  supervisionGiven,
} from './recordKeeping'
import { type RetentionRow, retention } from './retention'

/**
 * Attendance of the group: over all marks, and beside it the mean of the members' own rates (another figure, of
 * `ratedMembers`), people present on average over `recordedMeetings`, and each meeting. Source: evaluation.md 4.7.
 */
export type ProcessAttendance = {
  overall: Attendance
  meanOfMemberRates: number | null
  ratedMembers: number
  averagePresent: number | null
  recordedMeetings: number
  byMeeting: { meeting: ProcessMeeting; attendance: Attendance }[]
}

/**
 * How the program was carried out in some days, or ever: everything with its n. Members by code, no name and no note;
 * the reasons of meetings not held carry codes in the place of names. `completionShare`: the program's own rule, 0 to 1.
 * Source: domain.md 2.17; evaluation.md 4.7.
 */
export type ProcessEvaluation = {
  period: Period | null
  held: number
  meetings: ProcessMeeting[]
  dosage: Dosage
  completionShare: number
  attendance: ProcessAttendance
  members: MemberProcess[]
  retention: RetentionRow[]
  participation: ParticipationSpread
  agenda: AgendaDone
  immediate: ImmediateEvaluation
  asas: AsasCourse
  principles: PrinciplesKept[]
  activities: ActivitiesChosen
  decisions: DecisionSummary
  recording: RecordKeeping
  supervision: SupervisionGiven
  concerns: ProcessConcern[]
}

/** The process of a period, or of all that was done. */
export function processEvaluation(group: GroupFile, period?: Period): ProcessEvaluation {
  const sessions = heldSessions(group, period)
  const given = dosage(group, period)
  const judged = {
    period: period ?? null,
    held: sessions.length,
    meetings: sessions.map(processMeeting),
    dosage: given,
    completionShare: inUse(group.records.program)[0]?.completionShare ?? USUAL_COMPLETION_SHARE,
    attendance: attendanceIn(group, period),
    members: membersInProcess(group, given, period),
    retention: retention(group, period),
    participation: participationSpread(sessions),
    agenda: agendaDone(sessions),
    immediate: immediateEvaluation(sessions),
    asas: asasCourse(sessions),
    principles: principlesKept(group, period),
    activities: activitiesChosen(sessions),
    decisions: decisionSummary(group, period),
    recording: recordKeeping(sessions),
    supervision: supervisionGiven(group, sessions),
  }
  return { ...judged, concerns: processConcerns(judged, expectedMarks(group, period)) }
}

function attendanceIn(group: GroupFile, period?: Period): ProcessAttendance {
  const byMeeting = attendanceBySession(group, period).map(({ session, attendance }) => ({
    meeting: processMeeting(session),
    attendance,
  }))
  return {
    overall: attendanceOverall(group, period),
    meanOfMemberRates: meanOfMemberRates(group, period),
    ratedMembers: ratedMembers(group, period),
    averagePresent: averagePresent(group, period),
    recordedMeetings: byMeeting.filter(({ attendance }) => attendance.recorded > 0).length,
    byMeeting,
  }
}

function ratedMembers(group: GroupFile, period?: Period): number {
  const recorded = expectedMarks(group, period).filter(({ status }) => status !== null)
  return new Set(recorded.map(({ memberCode }) => memberCode)).size
}
