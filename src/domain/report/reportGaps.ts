import type { TaskCode } from '../catalog/tasks'
import { isWithin } from '../day'
import { recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import { openMatters } from '../progress/openMatters'
import type { ReportConclusion } from './reportConclusion'
import type { ReportDynamics } from './reportDynamics'
import type { ReportGoals } from './reportGoals'
import type { ReportScope } from './reportScope'
import type { ReportTasks } from './reportTasks'

/** Something the records do not say yet, to be filled in before the report is approved. Source: domain.md 2.18 rule 4. */
export type ReportGap =
  | { kind: 'sessionNotRecorded' | 'attendanceMissing' | 'plannedSessionPassed'; session: number }
  | { kind: 'taskNotRated'; task: TaskCode }
  | { kind: 'goalNotRated'; goal: string }
  | { kind: 'referralWithoutNews'; count: number }
  | { kind: 'noAgency' | 'noProgram' | 'noMeeting' | 'noEvaluation' | 'noFollowUp' | 'noSurvey' }

type Chapters = {
  tasks: ReportTasks
  goals: ReportGoals
  dynamics: ReportDynamics
  conclusion: ReportConclusion
}

/** Every gap of the period, in the order of the chapters. */
export function gapsOf(scope: ReportScope, chapters: Chapters): ReportGap[] {
  const { group, period } = scope
  const { tasks, goals, dynamics, conclusion } = chapters
  const has = (isThere: boolean, kind: 'noAgency' | 'noProgram' | 'noMeeting') =>
    isThere ? [] : [{ kind }]
  return [
    ...has(inUse(group.records.agency).length > 0, 'noAgency'),
    ...has(inUse(group.records.program).length > 0, 'noProgram'),
    ...has(
      inUse(group.records.session).some(
        (session) => session.status === 'terlaksana' && isWithin(session.date, period),
      ),
      'noMeeting',
    ),
    ...sessionGaps(scope),
    ...tasks.rows
      .filter((row) => !row.isRatedInPeriod)
      .map(({ task }): ReportGap => ({ kind: 'taskNotRated', task })),
    ...goals.rows
      .filter((goal) => goal.now === null && (goal.status === 'aktif' || goal.status === 'dinilai'))
      .map(({ id }): ReportGap => ({ kind: 'goalNotRated', goal: id })),
    ...(dynamics.surveys.length === 0 ? [{ kind: 'noSurvey' as const }] : []),
    ...waitingReferrals(conclusion),
    ...(conclusion.evaluations.length === 0 ? [{ kind: 'noEvaluation' as const }] : []),
    ...(conclusion.followUps.length === 0 ? [{ kind: 'noFollowUp' as const }] : []),
  ]
}

function sessionGaps({ group, period, until }: ReportScope): ReportGap[] {
  return openMatters(group, until).flatMap(({ kind, ref }): ReportGap[] => {
    if (
      kind !== 'sessionNotRecorded' &&
      kind !== 'attendanceMissing' &&
      kind !== 'plannedSessionPassed'
    )
      return []
    const session = recordOf(group, 'session', ref.id)
    return session && isWithin(session.date, period) ? [{ kind, session: session.number }] : []
  })
}

function waitingReferrals({ waiting }: ReportConclusion): ReportGap[] {
  const silent = waiting.find((matter) => matter.kind === 'referralWithoutNews')
  return silent ? [{ kind: 'referralWithoutNews', count: silent.count }] : []
}
