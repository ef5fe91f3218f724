import type { TaskCode } from '../../../../domain/catalog/tasks'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'

/** A task review in the form: everything the schema asks for, levels still open in a new one. */
export type ReviewDraft = DraftOf<'taskReview'>

/** The review of a task at a point as it stands, or a new one with nothing chosen. */
export function reviewDraft(group: GroupFile, point: ReviewPoint, task: TaskCode): ReviewDraft {
  const saved = group.records.taskReview.find(
    (review) => review.point === point.id && review.task === task,
  )
  const fields = {
    note: '',
    jumpReason: '',
    evidenceRefs: [],
    indicatorStates: ['belum', 'belum', 'belum', 'belum', 'belum'],
    ratedBy: group.records.program[0]?.leadWorkerId,
  }
  if (saved)
    return { ...fields, ...withoutNulls(withoutStamps<'taskReview'>(saved)) } as ReviewDraft
  return {
    id: `${point.id}.${task}`,
    point: point.id,
    task,
    date: point.date,
    ...fields,
  } as unknown as ReviewDraft
}

/** The draft as it goes to the door: an empty reason is no reason. */
export function toBeSaved(draft: ReviewDraft): ReviewDraft {
  return { ...draft, jumpReason: draft.jumpReason?.trim() ? draft.jumpReason : null }
}

export function isSameDraft(one: ReviewDraft, other: ReviewDraft): boolean {
  return canonical(one) === canonical(other)
}

function canonical(draft: ReviewDraft): string {
  return JSON.stringify(Object.entries(draft).sort(([one], [other]) => one.localeCompare(other)))
}

function withoutNulls(draft: ReviewDraft): Partial<ReviewDraft> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null))
}
