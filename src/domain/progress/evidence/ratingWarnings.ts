import type { TaskCode } from '../../catalog/tasks'
import type { Day } from '../../day'
import type { GroupFile } from '../../groupFile'
import type { ReviewPoint } from '../../records/reviewPoint'
import { DOMINANT, meetingsWithoutFocus, weightOn } from '../taskFocus'
import { taskHistory } from '../taskProgress'
import { taskEvidence } from './taskEvidence'

/** What does not fit together in a rating; the sentences live in `texts`. Source: domain.md 3, rule 4. */
export const ratingWarningCodes = [
  'highRatingLittleEvidence',
  'lowRatingMuchEvidence',
  'dominantWithoutFocus',
  'effortWithoutMovement',
] as const
export type RatingWarningCode = (typeof ratingWarningCodes)[number]

/** One mismatch, with the figures its sentence needs. It asks to look again, and never blocks. */
export type RatingWarning = { code: RatingWarningCode; params: Record<string, number> }

/** A rating as far as the worker has chosen it. */
export type RatingInHand = {
  task: TaskCode
  attainment: number | undefined
  effort: number | undefined
}

/** From this attainment on a task counts as established (mantap). Source: domain.md 3, common scale. */
const HIGH = 3
/** The highest attainment: nothing can move up from there. */
const HIGHEST = 4
/** Up to this attainment a task hardly shows (mulai tampak). */
const LOW = 1
/** Things that must speak for a task, with none against, before a low rating is asked about [own]. */
const MUCH = 3
/** The worker did the helping and looked back on it. Source: domain.md 2.8. */
const FULL_EFFORT = 3

/**
 * Everything about a rating that does not fit the records of the window or the review before. What was not
 * chosen yet is not warned of. Source: domain.md 3, rule 4.
 */
export function ratingWarnings(
  group: GroupFile,
  point: ReviewPoint,
  rating: RatingInHand,
  asOf: Day,
): RatingWarning[] {
  return [
    ...evidenceWarnings(group, point, rating, asOf),
    ...focusWarnings(group, point, rating, asOf),
    ...effortWarnings(group, point, rating),
  ]
}

function evidenceWarnings(
  group: GroupFile,
  point: ReviewPoint,
  { task, attainment }: RatingInHand,
  asOf: Day,
): RatingWarning[] {
  if (attainment === undefined) return []
  const voices = taskEvidence(group, point, task, asOf).map(({ voice }) => voice)
  const pro = voices.filter((voice) => voice === 'for').length
  const against = voices.filter((voice) => voice === 'against').length
  const params = { attainment, for: pro, against, of: voices.length }
  if (attainment >= HIGH && (pro === 0 || against > pro))
    return [{ code: 'highRatingLittleEvidence', params }]
  return attainment <= LOW && pro >= MUCH && against === 0
    ? [{ code: 'lowRatingMuchEvidence', params }]
    : []
}

/** A task that leads in the phase of the day and was in focus in none of the last meetings. */
function focusWarnings(
  group: GroupFile,
  point: ReviewPoint,
  { task }: RatingInHand,
  asOf: Day,
): RatingWarning[] {
  const day = point.date < asOf ? point.date : asOf
  const meetings = meetingsWithoutFocus(group, task, day)
  return weightOn(group, task, day) === DOMINANT && meetings !== null
    ? [{ code: 'dominantWithoutFocus', params: { meetings } }]
    : []
}

function effortWarnings(
  group: GroupFile,
  point: ReviewPoint,
  rating: RatingInHand,
): RatingWarning[] {
  const { attainment } = rating
  return attainment !== undefined && isIdleEffort(group, point, rating)
    ? [{ code: 'effortWithoutMovement', params: { attainment } }]
    : []
}

/**
 * Whether much was done at two reviews running and nothing moved, though something could: a question for
 * supervision, not a fault of the group. Source: domain.md 3, rule 4.
 */
export function isIdleEffort(
  group: GroupFile,
  point: ReviewPoint,
  { task, attainment, effort }: RatingInHand,
): boolean {
  const former = taskHistory(group, task).findLast((step) => step.point.date < point.date)?.review
  return (
    effort === FULL_EFFORT &&
    former?.effort === FULL_EFFORT &&
    attainment !== undefined &&
    attainment < HIGHEST &&
    attainment === former.attainment
  )
}
