import type { TaskCode } from '../../../domain/catalog/tasks'
import { type GroupFile, withoutStamps } from '../../../domain/groupFile'
import type { IndicatorState } from '../../../domain/progress/suggestedAttainment'
import type { DraftOf } from '../../../domain/records/kinds'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'

/** A task review as it is typed: levels and indicators stay open until they are judged. */
export type ReviewDraft = Omit<DraftOf<'taskReview'>, 'indicatorStates'> & {
  indicatorStates: readonly (IndicatorState | null)[]
}

/** The name of the form of one review among the unsaved ones. */
export function reviewKey(reviewId: string): string {
  return `taskReview:${reviewId}`
}

const nothingJudged = [null, null, null, null, null]

/** The review of a task at a point as it stands, or a new one with nothing chosen. */
export function reviewDraft(group: GroupFile, point: ReviewPoint, task: TaskCode): ReviewDraft {
  const saved = group.records.taskReview.find(
    (review) => review.point === point.id && review.task === task,
  )
  const fields = {
    note: '',
    jumpReason: '',
    evidenceRefs: [],
    indicatorStates: nothingJudged,
    ratedBy: group.records.program[0]?.leadWorkerId,
  }
  if (saved)
    return {
      ...fields,
      ...withoutNulls(withoutStamps<'taskReview'>(saved)),
    } as unknown as ReviewDraft
  return {
    id: `${point.id}.${task}`,
    point: point.id,
    task,
    date: point.date,
    ...fields,
  } as unknown as ReviewDraft
}

/** The draft as it goes to the door: an empty reason is no reason, and indicators count once all are judged. */
export function toBeSaved(draft: ReviewDraft): DraftOf<'taskReview'> {
  const states = draft.indicatorStates.filter((state) => state !== null)
  return {
    ...draft,
    jumpReason: draft.jumpReason?.trim() ? draft.jumpReason : null,
    memberRatingCount: isAsked(draft) ? draft.memberRatingCount : null,
    indicatorStates: states.length === draft.indicatorStates.length ? states : null,
  }
}

/** Without an answer of the members nobody was asked. */
function isAsked({ memberRating }: ReviewDraft): boolean {
  return memberRating !== null && memberRating !== undefined
}

function withoutNulls(draft: DraftOf<'taskReview'>): object {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null))
}
