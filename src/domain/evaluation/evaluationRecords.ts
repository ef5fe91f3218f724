import { addDays, type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { nextNumberedId } from '../nextNumber'
import { inUse } from '../progress/inUse'
import type { OpenMatter } from '../progress/openMatter'
import { statusOn } from '../progress/phaseHistory'
import type { Evaluation } from '../records/evaluation'
import type { DraftOf } from '../records/kinds'

/**
 * Days within which the group should hear what was found about it: a rule of ours, about two meetings.
 * Source: seeds/004 principle f; domain.md 2.17.
 */
export const FEEDBACK_DAYS = 14

/** The evaluations that were written down, oldest first. */
export function evaluationsByDate(group: GroupFile): Evaluation[] {
  return inUse(group.records.evaluation).sort(
    (one, other) =>
      one.date.localeCompare(other.date) || one.id.localeCompare(other.id, 'en', { numeric: true }),
  )
}

/** The id of the next evaluation, `EV-04`: one above the highest ever given, those set aside included. */
export function nextEvaluationId({ records }: GroupFile): string {
  return nextNumberedId(
    records.evaluation.map(({ id }) => id),
    'EV',
  )
}

/** An evaluation about to be written: of the outcome once the program has ended and nobody wrote one, else of the process. */
export function newEvaluation(group: GroupFile, today: Day): DraftOf<'evaluation'> {
  const end = inUse(group.records.program)[0]?.endDate
  const isOutcomeDue = end !== undefined && end <= today && !hasOutcomeEvaluation(group)
  return {
    id: nextEvaluationId(group),
    kind: isOutcomeDue ? 'hasil' : 'proses',
    date: today,
  }
}

/** Whether what came of the program was evaluated. */
export function hasOutcomeEvaluation(group: GroupFile): boolean {
  return inUse(group.records.evaluation).some(({ kind }) => kind === 'hasil')
}

/** The day until which the group should have heard of an evaluation. */
export function feedbackDueDay({ date }: Pick<Evaluation, 'date'>): Day {
  return addDays(date, FEEDBACK_DAYS)
}

/** Evaluations of which the group has not heard by a day; of a group that no longer meets nobody can be told. */
export function awaitingFeedback(group: GroupFile, asOf: Day): Evaluation[] {
  const status = statusOn(group, asOf)
  if (status === 'ditutup' || status === 'dihentikan') return []
  return evaluationsByDate(group).filter(
    ({ date, feedbackToGroupDate }) =>
      date <= asOf && (!feedbackToGroupDate || feedbackToGroupDate > asOf),
  )
}

/** Evaluations older than the days allowed of which the group has not heard. Source: seeds/004 principle f. */
export function feedbackMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return awaitingFeedback(group, asOf)
    .filter((evaluation) => feedbackDueDay(evaluation) < asOf)
    .map(({ id, date }) => ({
      kind: 'evaluationNotFedBack',
      ref: { kind: 'evaluation', id },
      days: daysBetween(date, asOf),
    }))
}
