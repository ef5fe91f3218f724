import type { Day, Period } from '../day'
import { type OutcomeEvaluation, outcomeEvaluation } from '../evaluation/outcomeEvaluation'
import { type ProcessEvaluation, processEvaluation } from '../evaluation/processEvaluation'
import type { GroupFile } from '../groupFile'
import {
  type MeasuredOnce,
  type MeasureReport,
  measuredOnce,
  measureReports,
} from '../measuring/measureReports'
import { inUse } from '../progress/inUse'
import { periodOfReport } from '../progress/period'
import { currentPhase } from '../progress/phase'
import type { Program } from '../records/program'
import type { Report } from '../records/report'
import { type RealisedBudget, realisedBudgetOf } from './finalBudget'
import {
  type Annex,
  annexesOf,
  type CounsellingCounts,
  counsellingOf,
  type Served,
  servedOf,
} from './finalCourse'
import { discussionOf, type FinalDiscussion } from './finalDiscussion'
import { type FinalGap, finalGapsOf } from './finalGaps'
import { outcomeOnPaper } from './finalOutcome'
import { maskedDeep } from './maskedDeep'
import { nameMask, namesIn } from './maskNames'
import { measureOnPaper, onceOnPaper } from './measuresOnPaper'
import { type ProgramPlan, programPlan } from './programPlan'
import { beyondPublic, type ProgressReport, progressReport, textsIn } from './progressReport'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'
import { identityOf, type ReportIdentity } from './reportIdentity'

/** What the first chapters take from the plan of the program. */
type Planned = Pick<
  ProgramPlan,
  | 'outline'
  | 'needs'
  | 'legalBases'
  | 'purpose'
  | 'agencyPurposes'
  | 'goals'
  | 'composition'
  | 'formation'
  | 'workers'
  | 'facilities'
  | 'evaluation'
>

/**
 * The final report of a program (Laporan Akhir): everything that stands in the document and nothing that identifies a
 * member but the code. `period`: from the first preparation to the follow-up. `course`: the progress report of that
 * whole time, from which chapters are taken. Free texts were masked on the way in. Source: domain.md 6.7.
 */
export type FinalReport = {
  kind: 'la'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  period: Period | null
  identity: ReportIdentity | null
  plan: Planned
  course: ProgressReport
  served: Served
  counselling: CounsellingCounts
  process: ProcessEvaluation
  outcome: OutcomeEvaluation
  measures: MeasureReport[]
  measuredOnce: MeasuredOnce[]
  discussion: FinalDiscussion
  budget: RealisedBudget | null
  annexes: Annex[]
  signers: Signers
  gaps: FinalGap[]
}

/** The latest record of the final report, if one was made; cancelled ones are out. */
export function finalRecordOf(group: GroupFile): Report | undefined {
  return inUse(group.records.report)
    .filter((report) => report.kind === 'laporanAkhir' && report.status !== 'dibatalkan')
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1)
}

/** Builds the report from the records; the same records and day always give the same report. */
export function finalReport(group: GroupFile, { asOf }: { asOf: Day }): FinalReport {
  const mask = nameMask(group)
  const program = inUse(group.records.program)[0]
  const record = finalRecordOf(group)
  const period = finalPeriodOf(group)
  const covered = period ?? { from: asOf, to: asOf }
  const course = progressReport(group, {
    from: program?.startDate ?? covered.from,
    to: covered.to,
    asOf,
  })
  const { gaps: planGaps, ...plan } = programPlan(group, { asOf })
  const outcome = outcomeOnPaper(outcomeEvaluation(group, { asOf }), mask)
  const chapters = {
    course,
    measures: measureReports(group).map((one) => measureOnPaper(one, mask)),
    discussion: discussionOf(group, asOf, mask),
    budget: realisedBudgetOf(group, mask),
  }
  return {
    kind: 'la',
    letterhead: letterheadOf(group),
    document: documentOf(group, record),
    asOf,
    period,
    identity: program ? identityAtEnd(group, program, asOf) : null,
    plan: plannedOf(plan),
    served: servedOf(group, outcome.participation),
    counselling: counsellingOf(group, covered),
    process: maskedDeep(processEvaluation(group), mask),
    outcome,
    ...chapters,
    measuredOnce: measuredOnce(group).map((one) => onceOnPaper(one, mask)),
    annexes: annexesOf(group),
    signers: signersOf(group, record),
    gaps: finalGapsOf(chapters, planGaps),
  }
}

/** The days the report covers: those of its record, else from the assessment of needs to the follow-up; null without a program. */
export function finalPeriodOf(group: GroupFile): Period | null {
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const record = finalRecordOf(group)
  const own = record ? periodOfReport(group, record) : null
  if (own) return own
  const { startDate, endDate, followUpDate, formation } = program
  const first = formation?.needs?.startDate ?? formation?.preGroupContact?.from ?? startDate
  return { from: first < startDate ? first : startDate, to: followUpDate ?? endDate }
}

/** Who the group was on the last day of the program: a follow-up later finds no members. The phase is that of the report. */
function identityAtEnd(group: GroupFile, { endDate }: Program, asOf: Day): ReportIdentity | null {
  const until = asOf < endDate ? asOf : endDate
  const period = { from: until, to: until }
  const identity = identityOf({ group, period, previous: null, until, mask: nameMask(group) })
  return identity && { ...identity, phase: currentPhase(group, asOf) }
}

function plannedOf({
  outline,
  needs,
  legalBases,
  purpose,
  agencyPurposes,
  goals,
  composition,
  formation,
  workers,
  facilities,
  evaluation,
}: Planned): Planned {
  return {
    outline,
    needs,
    legalBases,
    purpose,
    agencyPurposes,
    goals,
    composition,
    formation,
    workers,
    facilities,
    evaluation,
  }
}

/** What in the report names a member; must be empty. Letterhead, signers, staff and the name of the group are public. */
export function finalLeaksOf(report: FinalReport, group: GroupFile): string[] {
  const { letterhead, signers, identity, course, plan, ...rest } = report
  const { workers, outline, ...planned } = plan
  const { name, ...shape } = outline ?? { name: '' }
  return namesIn(textsIn([rest, beyondPublic(course), planned, shape]), group)
}
