import type { Day } from '../../day'
import type { GroupFile } from '../../groupFile'
import { GOAL_CORRELATION } from '../../statistics/goalAttainmentScore'
import { groupAttainment, membersAttainment, pursuedGoals } from '../goalProgress'
import { inUse } from '../inUse'
import { reviewPoints } from '../reviewPoints'
import { scaleScore } from './scaleScore'

/**
 * T scores at the baseline, at each review point and on the day (`Final`), with how many goals stand behind
 * them. The baseline is that of the goals rated on the day, so that the two may be compared.
 */
export function goalFigures(group: GroupFile, asOf: Day) {
  const ofGroup = (moment: Day) => groupAttainment(group, moment)
  const ofMembers = (moment: Day) => membersAttainment(group, moment)
  const byPoint = reviewPoints(group).flatMap(({ id, date }) => [
    [`group${id}T`, scaleScore(ofGroup(date).t)] as const,
    [`memberMean${id}T`, scaleScore(ofMembers(date).meanT)] as const,
  ])
  const [groupNow, membersNow] = [ofGroup(asOf), ofMembers(asOf)]
  return {
    ...Object.fromEntries(byPoint),
    groupBaselineT: scaleScore(groupAttainment(group, 'baseline', asOf).t),
    groupFinalT: scaleScore(groupNow.t),
    groupGoals: groupNow.goals,
    groupGoalsRated: groupNow.rated,
    groupGoalsAtOrAbove0: groupNow.atOrAbove0,
    memberMeanBaselineT: scaleScore(membersAttainment(group, 'baseline', asOf).meanT),
    memberMeanFinalT: scaleScore(membersNow.meanT),
    members: membersNow.members,
    membersRated: membersNow.membersRated,
    memberGoals: membersNow.goals,
    memberGoalsRated: membersNow.rated,
    memberGoalsAtOrAbove0: membersNow.atOrAbove0,
    goalsStoppedOrReplaced: inUse(group.records.goal).length - pursuedGoals(group).length,
    ratedAtPoint: Object.fromEntries(
      reviewPoints(group).map(({ id, date }) => [
        id,
        { group: ofGroup(date).rated, members: ofMembers(date).rated },
      ]),
    ),
    rho: GOAL_CORRELATION,
    formula: 'T=50+10*sum(w*x)/sqrt((1-rho)*sum(w^2)+rho*(sum w)^2)',
  }
}
