import { type GroupFile, withoutStamps } from '../../../domain/groupFile'
import type { Goal } from '../../../domain/records/goal'
import type { DraftOf } from '../../../domain/records/kinds'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'

/** The rating of a goal at one review point as it is typed; the level stays open until it is chosen. */
export type RatingDraft = { level: number | undefined; evidence: string }

/** The name of the form of one rating among the unsaved ones. */
export function ratingKey(goalId: string, pointId: string): string {
  return `goal:${goalId}:nilai:${pointId}`
}

/** The rating as it is saved, or one with nothing chosen. */
export function ratingDraft(goal: Goal, point: ReviewPoint): RatingDraft {
  const saved = goal.ratings?.find((rating) => rating.point === point.id)
  return { level: saved?.level, evidence: saved?.evidence ?? '' }
}

/** Where the rating of a point stands among the ratings of a goal, or will stand. */
export function ratingIndex({ ratings }: Goal, point: ReviewPoint): number {
  const index = ratings?.findIndex((rating) => rating.point === point.id) ?? -1
  return index === -1 ? (ratings?.length ?? 0) : index
}

/** The goal with what was typed as its rating at the point; all other ratings stay as they are saved. */
export function withRating(
  group: GroupFile,
  goal: Goal,
  point: ReviewPoint,
  typed: Partial<RatingDraft>,
): DraftOf<'goal'> {
  const index = ratingIndex(goal, point)
  const former = goal.ratings?.[index]
  const ratedBy = former ? former.ratedBy : group.records.program[0]?.leadWorkerId
  const rating = {
    ...former,
    point: point.id,
    date: former?.date ?? point.date,
    ...typed,
    ...(ratedBy ? { ratedBy } : {}),
  }
  const ratings = [...(goal.ratings ?? [])].toSpliced(index, former ? 1 : 0, rating as never)
  return {
    ...withoutStamps<'goal'>(goal),
    ratings,
    status: goal.status === 'aktif' ? 'dinilai' : goal.status,
  }
}

/** The goal without its rating at the point. */
export function withoutRating(goal: Goal, point: ReviewPoint): DraftOf<'goal'> {
  const ratings = (goal.ratings ?? []).filter((rating) => rating.point !== point.id)
  return { ...withoutStamps<'goal'>(goal), ratings }
}
