import { type PrincipleCode, principleQuestionCounts } from '../../../domain/catalog/principles'
import { type GroupFile, withoutStamps } from '../../../domain/groupFile'
import { inUse } from '../../../domain/progress/inUse'
import type { PrincipleSuggestion } from '../../../domain/progress/principleSuggestions'
import type { DraftOf } from '../../../domain/records/kinds'
import type { PrincipleCheck } from '../../../domain/records/principleCheck'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'

/** A principle check as it is typed: every question has its place, answered or not. */
export type CheckDraft = DraftOf<'principleCheck'> & { note: string }

/** The check of a principle at a point as it is saved; undefined where there is none. */
export function savedCheck(
  group: GroupFile,
  pointId: string,
  principle: PrincipleCode,
): PrincipleCheck | undefined {
  return inUse(group.records.principleCheck).find(
    (check) => check.point === pointId && check.principle === principle,
  )
}

/** What the form shows: the saved check, or one with nothing answered. */
export function checkDraft(
  group: GroupFile,
  point: ReviewPoint,
  principle: PrincipleCode,
): CheckDraft {
  const saved = savedCheck(group, point.id, principle)
  if (saved) return { ...withoutStamps<'principleCheck'>(saved), note: saved.note ?? '' }
  const ratedBy = group.records.program[0]?.leadWorkerId
  return {
    id: `${point.id}.${principle}`,
    point: point.id,
    principle,
    answers: Array.from({ length: principleQuestionCounts[principle] }, () => null),
    note: '',
    date: point.date,
    ...(ratedBy ? { ratedBy } : {}),
  }
}

/** The answers with the suggestion put in wherever nothing was answered yet, and how many that are. */
export function withSuggestions(
  answers: CheckDraft['answers'],
  suggestions: readonly PrincipleSuggestion[],
): { answers: CheckDraft['answers']; filled: number } {
  const next = answers.map((answer, index) => answer ?? suggestions[index]?.answer ?? null)
  const filled = next.filter((answer, index) => answer !== answers[index]).length
  return { answers: next, filled }
}
