import type { Period } from '../day'
import { isWithin } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { reviewPoints } from '../progress/reviewPoints'
import { type Agreement, FEWEST_FOR_KAPPA, weightedKappa } from '../statistics/weightedKappa'

/** Levels of attainment of a task, all of them, whatever occurred. Source: domain.md 2.8. */
const attainments = [0, 1, 2, 3, 4] as const

/**
 * How far the worker and the members see the tasks alike: `kappa` linear, at most 1, null where chance already
 * agrees fully; `agreement` = share rated the same, 0 to 1, null without items. `isFew`: below ten items kappa
 * says little. `higher` and `lower`: tasks which the members see above or below the worker.
 */
export type RatingAgreement = {
  n: number
  kappa: number | null
  agreement: number | null
  isFew: boolean
  higher: number
  lower: number
}

/** Agreement over all ratings of tasks in some days that members judged too. */
export function ratingAgreement(group: GroupFile, days: Period): RatingAgreement {
  const dates = new Map(reviewPoints(group).map(({ id, date }) => [id, date]))
  const pairs = inUse(group.records.taskReview).flatMap(
    ({ point, date, attainment, memberRating }) =>
      memberRating === null ||
      memberRating === undefined ||
      !isWithin(dates.get(point) ?? date, days)
        ? []
        : [[attainment, memberRating] as const],
  )
  const { n, linear, agreement }: Agreement = weightedKappa<number>(pairs, attainments)
  return {
    n,
    kappa: linear,
    agreement,
    isFew: n < FEWEST_FOR_KAPPA,
    higher: pairs.filter(([worker, members]) => members > worker).length,
    lower: pairs.filter(([worker, members]) => members < worker).length,
  }
}
