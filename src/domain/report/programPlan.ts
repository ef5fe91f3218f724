import type {
  frequencies,
  groupSubtypes,
  groupTypes,
  opennessKinds,
  weekdays,
} from '../catalog/lists'
import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Goal } from '../records/goal'
import type { Program } from '../records/program'
import { type NameMask, nameMask } from './maskNames'
import {
  type PlanComposition,
  type PlanFormation,
  type PlanNeeds,
  planCompositionOf,
  planFormationOf,
  planNeedsOf,
} from './programPlanFormation'
import { type PlanGap, planGapsOf } from './programPlanGaps'
import {
  type PlanBudget,
  type PlanResource,
  type PlanWorker,
  planBudgetOf,
  planResourcesOf,
  planWorkersOf,
} from './programPlanMeans'
import {
  type PlanMeeting,
  type PlanStage,
  planMeetingsOf,
  planStagesOf,
} from './programPlanMeetings'
import {
  type ContractTerms,
  contractTermsOf,
  type PlanEvaluation,
  type PlanSafety,
  planEvaluationOf,
  planSafetyOf,
} from './programPlanSafety'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  planRecordOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'
import { maskedText, maskedTexts } from './reportScope'

/** A special goal of the program: where the group stands before it, and what will count as success. */
export type PlanGoal = {
  id: string
  text: string
  indicator: string | null
  baseline: string | null
  /** The level described as "as expected" (0). */
  target: string | null
  dueDate: Day | null
}

/** What the program is, before anything is said of its people. Meetings last `minutes` minutes. */
export type PlanOutline = {
  code: string
  name: string
  groupType: (typeof groupTypes)[number]
  subtypes: (typeof groupSubtypes)[number][]
  openness: (typeof opennessKinds)[number]
  approach: string | null
  period: Period
  followUpDate: Day | null
  plannedSessions: number
  frequency: (typeof frequencies)[number] | null
  weekday: (typeof weekdays)[number] | null
  startTime: string | null
  minutes: number
  place: string | null
}

/**
 * The program plan (Rencana Program Kelompok): what is meant to be done, for whom, why, with what, and how
 * it will be judged. What was not written yet is empty here and said to be so on paper. Members never stand
 * in it by name; free texts were masked on the way in. Source: domain.md 6.2.
 */
export type ProgramPlan = {
  kind: 'rp'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  outline: PlanOutline | null
  needs: PlanNeeds | null
  legalBases: string[]
  purpose: string | null
  content: string | null
  agencyPurposes: string[]
  goals: PlanGoal[]
  composition: PlanComposition
  formation: PlanFormation
  stages: PlanStage[]
  meetings: PlanMeeting[]
  workers: PlanWorker[]
  facilities: string | null
  resources: PlanResource[]
  budget: PlanBudget | null
  evaluation: PlanEvaluation
  safety: PlanSafety
  contract: ContractTerms | null
  signers: Signers
  gaps: PlanGap[]
}

/** Builds the plan from the records; the same records and day always give the same plan. */
export function programPlan(group: GroupFile, { asOf }: { asOf: Day }): ProgramPlan {
  const mask = nameMask(group)
  const program = inUse(group.records.program)[0]
  const record = planRecordOf(group)
  const formation = program?.formation
  const chapters = {
    outline: program ? outlineOf(program, mask) : null,
    needs: planNeedsOf(program, mask),
    legalBases: maskedTexts(program?.legalBases, mask),
    purpose: maskedText(formation?.purpose, mask),
    content: maskedText(formation?.content, mask),
    agencyPurposes: (inUse(group.records.agency)[0]?.purposes ?? []).map(({ text }) => mask(text)),
    goals: goalsOf(group, mask),
    composition: planCompositionOf(program, mask),
    formation: planFormationOf(program, mask),
    stages: planStagesOf(group),
    meetings: planMeetingsOf(group, mask),
    workers: planWorkersOf(group, program),
    facilities: maskedText(formation?.facilities, mask),
    resources: planResourcesOf(group, mask),
    budget: planBudgetOf(program, mask),
    evaluation: planEvaluationOf(group, program, mask),
    safety: planSafetyOf(group, program, mask, asOf),
    contract: contractTermsOf(group, mask),
  }
  return {
    kind: 'rp',
    letterhead: letterheadOf(group),
    document: documentOf(group, record, 'T'),
    asOf,
    ...chapters,
    signers: signersOf(group, record),
    gaps: planGapsOf(chapters),
  }
}

function outlineOf(program: Program, mask: NameMask): PlanOutline {
  return {
    code: program.code,
    name: program.name,
    groupType: program.groupType,
    subtypes: program.groupSubtypes ?? [],
    openness: program.openness,
    approach: maskedText(program.approach, mask),
    period: { from: program.startDate, to: program.endDate },
    followUpDate: program.followUpDate ?? null,
    plannedSessions: program.plannedSessions,
    frequency: program.frequency ?? null,
    weekday: program.weekday ?? null,
    startTime: program.startTime ?? null,
    minutes: program.sessionMinutes,
    place: maskedText(program.place, mask),
  }
}

function goalsOf(group: GroupFile, mask: NameMask): PlanGoal[] {
  return inUse(group.records.goal)
    .filter((goal) => goal.level === 'kelompok' && goal.status !== 'diganti')
    .map((goal) => ({
      id: goal.id,
      text: mask(goal.text),
      indicator: maskedText(goal.indicator, mask),
      baseline: maskedText(goal.baselineText ?? baselineOf(goal), mask),
      target: maskedText(goal.gas?.['0'], mask),
      dueDate: goal.targetDate ?? null,
    }))
}

function baselineOf(goal: Goal): string | null {
  if (!goal.gas || (goal.baselineLevel ?? null) === null) return null
  return goal.gas[String(goal.baselineLevel) as keyof typeof goal.gas] ?? null
}
