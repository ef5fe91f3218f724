import { share, sum } from '../statistics/mean'
import { ofType, safeByType } from './byType'
import { attainmentLevels } from './goalSpread'
import type { GroupContribution, GroupType } from './groupContribution'
import type { SafeCount } from './safeTable'

/** Mean of the T of each group as a client, start and end over the same `groups`. */
export type GroupGoalsAcross = {
  start: number[]
  end: number[]
  compared: number
  notCompared: number
  groups: number
  meanStartT: number | null
  meanEndT: number | null
}

/** Goals of members by level as they may leave; mean of the T of each member, over `members`. */
export type MemberGoalsAcross = {
  start: SafeCount[]
  end: SafeCount[]
  compared: SafeCount
  members: SafeCount
  meanStartT: number | null
  meanEndT: number | null
}

/** The goals of these groups as clients. */
export function groupGoalsAcross(own: readonly GroupContribution[]): GroupGoalsAcross {
  const goals = own.map(({ groupGoals }) => groupGoals)
  const scored = goals.filter(({ startT, endT }) => startT !== null && endT !== null)
  const at = (key: 'start' | 'end') =>
    attainmentLevels.map((_, index) => sum(goals.map((one) => one[key][index] ?? 0)))
  return {
    start: at('start'),
    end: at('end'),
    compared: sum(goals.map(({ compared }) => compared)),
    notCompared: sum(goals.map(({ notCompared }) => notCompared)),
    groups: scored.length,
    meanStartT: share(sum(scored.map(({ startT }) => startT ?? 0)), scored.length),
    meanEndT: share(sum(scored.map(({ endT }) => endT ?? 0)), scored.length),
  }
}

/** The goals of members, over all groups or over those of one type. */
export function memberGoalsAcross(
  active: readonly GroupContribution[],
  type: GroupType | null,
): MemberGoalsAcross {
  const spread = (moment: 'start' | 'end') =>
    safeByType(
      active,
      attainmentLevels.length,
      ({ memberGoals }) => ({
        counts: memberGoals[moment],
        people: memberGoals[moment === 'start' ? 'startMembers' : 'endMembers'],
        everybody: memberGoals.members,
      }),
      type,
    )
  const { total: members } = safeByType(
    active,
    1,
    ({ memberGoals }) => ({ counts: [memberGoals.members] }),
    type,
  )
  const [start, end] = [spread('start'), spread('end')]
  const goals = (type ? ofType(active, type) : active).map(({ memberGoals }) => memberGoals)
  const meanOf = (key: 'startTSum' | 'endTSum') =>
    typeof members === 'number' ? share(sum(goals.map((one) => one[key])), members) : null
  return {
    start: start.cells,
    end: end.cells,
    compared: start.total,
    members,
    meanStartT: meanOf('startTSum'),
    meanEndT: meanOf('endTSum'),
  }
}
