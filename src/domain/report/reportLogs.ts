import type {
  decisionMethods,
  decisionStatuses,
  problemRaisers,
  severities,
} from '../catalog/lists'
import { type Day, isWithin } from '../day'
import { type DecisionSummary, decisionSummary, decisionsIn } from '../progress/decisions'
import { daysToResolve, isOpenOn, problemsRaised } from '../progress/problems'
import { maskedText, type ReportScope } from './reportScope'

/** One decision of the period. Autonomy 0 to 3, more is better; status as known on the last day of the period. */
export type DecisionRow = {
  id: string
  date: Day
  text: string
  autonomyLevel: number
  overrideReason: string | null
  method: (typeof decisionMethods)[number] | null
  dissent: string | null
  status: (typeof decisionStatuses)[number]
  executedDate: Day | null
  dueDate: Day | null
  reviewNote: string | null
}

/** One problem that was raised, solved or open in the period. `days` from raising to solution, null while open. */
export type ProblemRow = {
  id: string
  raisedDate: Day
  text: string
  raisedBy: (typeof problemRaisers)[number]
  severity: (typeof severities)[number]
  agreedSolution: string | null
  isOpen: boolean
  resolvedDate: Day | null
  days: number | null
}

/** Chapter VII: what the group decided and which problems it faced. */
export type ReportLogs = {
  decisions: DecisionRow[]
  decisionFigures: DecisionSummary
  problems: ProblemRow[]
  problemsRaised: number
  problemsRaisedByMembers: number
  problemsResolved: number
}

/** Decisions taken in the period; problems raised, resolved or still open in it. */
export function logsOf(scope: ReportScope): ReportLogs {
  const { group, period } = scope
  const problems = problemRows(scope)
  const raised = problems.filter((problem) => isWithin(problem.raisedDate, period))
  const { executed: _, ...figures } = decisionSummary(group, period)
  const decisions = decisionRows(scope)
  return {
    decisions,
    decisionFigures: {
      ...figures,
      executed: decisions.filter((decision) => decision.status === 'terlaksana').length,
    },
    problems,
    problemsRaised: raised.length,
    problemsRaisedByMembers: raised.filter((problem) => problem.raisedBy === 'anggota').length,
    problemsResolved: problems.filter((problem) => !problem.isOpen).length,
  }
}

function decisionRows({ group, period, until, mask }: ReportScope): DecisionRow[] {
  return decisionsIn(group, period).map((decision) => {
    const isLater = Boolean(decision.executedDate && decision.executedDate > until)
    return {
      id: decision.id,
      date: decision.date,
      text: mask(decision.text),
      autonomyLevel: decision.autonomyLevel,
      overrideReason: maskedText(decision.overrideReason, mask),
      method: decision.method ?? null,
      dissent: maskedText(decision.dissent, mask),
      status: isLater ? 'direncanakan' : decision.status,
      executedDate: isLater ? null : (decision.executedDate ?? null),
      dueDate: decision.dueDate ?? null,
      reviewNote: maskedText(decision.reviewNote, mask),
    }
  })
}

function problemRows({ group, period, until, mask }: ReportScope): ProblemRow[] {
  return problemsRaised(group)
    .filter(
      (problem) =>
        problem.raisedDate <= until &&
        (isOpenOn(problem, until) ||
          isWithin(problem.raisedDate, period) ||
          (problem.resolvedDate && isWithin(problem.resolvedDate, period))),
    )
    .map((problem) => {
      const isOpen = isOpenOn(problem, until)
      return {
        id: problem.id,
        raisedDate: problem.raisedDate,
        text: mask(problem.text),
        raisedBy: problem.raisedBy,
        severity: problem.severity,
        agreedSolution: maskedText(problem.agreedSolution, mask),
        isOpen,
        resolvedDate: isOpen ? null : (problem.resolvedDate ?? null),
        days: isOpen ? null : daysToResolve(problem),
      }
    })
}
