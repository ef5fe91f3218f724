import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { heldSessions } from '../progress/sessions'
import { type KeyFigures, keyFiguresOf } from './keyFigures'
import { nameMask, namesIn } from './maskNames'
import { conclusionOf, type ReportConclusion } from './reportConclusion'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  reportRecordOf,
  type Signers,
  signersOf,
} from './reportDocument'
import { dynamicsOf, type ReportDynamics } from './reportDynamics'
import { gapsOf, type ReportGap } from './reportGaps'
import { goalsOf, type ReportGoals } from './reportGoals'
import { identityOf, type ReportIdentity } from './reportIdentity'
import { logsOf, type ReportLogs } from './reportLogs'
import { meetingsOf, type ReportMeetings } from './reportMeetings'
import { type MemberRow, membersOf } from './reportMembers'
import { principlesOf, type ReportPrinciples } from './reportPrinciples'
import { type ReportResources, resourcesOf } from './reportResources'
import { maskedTexts, previousPeriod, type ReportScope } from './reportScope'
import { type ReportTasks, tasksOf } from './reportTasks'

/** The days a report covers, and the day on which it is written. */
export type ReportOptions = { from: Day; to: Day; asOf: Day }

/**
 * The group progress report (Laporan Perkembangan Kelompok) of a period: everything that stands in the
 * document and nothing that identifies a member but the code. Free texts were masked on the way in.
 * Wording lives in `texts`, pages in the printing room. Source: domain.md 6.5.
 */
export type ProgressReport = {
  kind: 'lpk'
  letterhead: Letterhead | null
  document: ReportDocument
  period: Period
  previous: Period | null
  /** First and last meeting held in the period. */
  meetingRange: { first: number; last: number } | null
  asOf: Day
  /** The summary as the worker left it; null = composed from the figures. */
  summary: string[] | null
  figures: KeyFigures
  previousFigures: KeyFigures | null
  identity: ReportIdentity | null
  legalBases: string[]
  meetings: ReportMeetings
  tasks: ReportTasks
  goals: ReportGoals
  dynamics: ReportDynamics
  logs: ReportLogs
  resources: ReportResources
  principles: ReportPrinciples
  members: MemberRow[]
  conclusion: ReportConclusion
  signers: Signers
  gaps: ReportGap[]
}

/** Builds the report from the records; the same records and days always give the same report. */
export function progressReport(group: GroupFile, options: ReportOptions): ProgressReport {
  const { from, to, asOf } = options
  const period = { from, to }
  const scope: ReportScope = {
    group,
    period,
    previous: previousPeriod(group, period),
    until: asOf < to ? asOf : to,
    mask: nameMask(group),
  }
  const record = reportRecordOf(scope)
  const numbers = heldSessions(group, period).map((session) => session.number)
  const summary = maskedTexts(record?.summary, scope.mask)
  const chapters = {
    tasks: tasksOf(scope),
    goals: goalsOf(scope),
    dynamics: dynamicsOf(scope),
    conclusion: conclusionOf(scope),
  }
  return {
    kind: 'lpk',
    letterhead: letterheadOf(group),
    document: documentOf(group, record),
    period,
    previous: scope.previous,
    meetingRange:
      numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null,
    asOf,
    summary: summary.length > 0 ? summary : null,
    figures: keyFiguresOf(group, period),
    previousFigures: scope.previous ? keyFiguresOf(group, scope.previous) : null,
    identity: identityOf(scope),
    legalBases: maskedTexts(inUse(group.records.program)[0]?.legalBases, scope.mask),
    meetings: meetingsOf(scope),
    logs: logsOf(scope),
    resources: resourcesOf(scope),
    principles: principlesOf(scope),
    members: membersOf(scope),
    ...chapters,
    signers: signersOf(group, record),
    gaps: gapsOf(scope, chapters),
  }
}

/**
 * What in the report names a member: full name, nickname, NIK, telephone, address, guardian. Must be empty.
 * Letterhead, signers, staff and the name of the group are public and may share a word with a member.
 */
export function leaksOf(report: ProgressReport, group: GroupFile): string[] {
  return namesIn(textsIn(beyondPublic(report)), group)
}

/** The report without what is public anyway: letterhead, signers, staff and the name of the group. */
export function beyondPublic({ letterhead, signers, identity, ...rest }: ProgressReport): unknown {
  const { name, leadWorker, coWorkers, supervisor, ...open } = identity ?? {
    name: '',
    leadWorker: null,
    coWorkers: [],
    supervisor: null,
  }
  return [rest, open]
}

/** Every text anywhere in a model. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
