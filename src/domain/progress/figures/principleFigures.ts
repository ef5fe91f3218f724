import type { GroupFile } from '../../groupFile'
import { percent } from '../../statistics/rounding'
import { principleScores } from '../principles'

/** Principle scores by review point, with how many answers stand behind them. */
export function principleFigures(group: GroupFile) {
  const scores = principleScores(group)
  return {
    principles: Object.fromEntries(scores.map(({ point, all }) => [point.id, percent(all.score)])),
    principlesAnswered: Object.fromEntries(
      scores.map(({ point, all }) => [point.id, { n: all.n, blank: all.blank }]),
    ),
  }
}
