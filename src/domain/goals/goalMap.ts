import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Goal } from '../records/goal'

/**
 * Which goal serves which: purposes of the agency, goals of the group (each serves at most one purpose), goals
 * of members (each serves any number of the group's). Replaced goals are out. Source: seeds/004 task a, b; domain.md 2.7.
 */
export type GoalMap = {
  purposes: { id: string; text: string }[]
  groupGoals: { goal: Goal; purposeId: string | null }[]
  memberGoals: { goal: Goal; groupGoalIds: string[] }[]
}

/** What hangs loose in a map, by id. */
export type LooseEnds = {
  purposesWithoutGoal: string[]
  groupGoalsWithoutPurpose: string[]
  groupGoalsWithoutMemberGoal: string[]
  memberGoalsWithoutGroupGoal: string[]
}

/** The map of a group: purposes and goals of the group in their order, goals of members by code. */
export function goalMap(group: GroupFile): GoalMap {
  const purposes = inUse(group.records.agency).flatMap((agency) => agency.purposes)
  const goals = inUse(group.records.goal).filter(({ status }) => status !== 'diganti')
  const ofGroup = goals.filter(({ level }) => level === 'kelompok')
  const known = new Set(purposes.map(({ id }) => id))
  const served = new Set(ofGroup.map(({ id }) => id))
  return {
    purposes: purposes.map(({ id, text }) => ({ id, text })),
    groupGoals: ofGroup.map((goal) => ({
      goal,
      purposeId: known.has(goal.alignedAgencyGoalId ?? '')
        ? (goal.alignedAgencyGoalId ?? null)
        : null,
    })),
    memberGoals: goals
      .filter(({ level }) => level === 'anggota')
      .map((goal) => ({
        goal,
        groupGoalIds: (goal.groupGoalIds ?? []).filter((id) => served.has(id)),
      }))
      .sort(
        ({ goal: one }, { goal: other }) =>
          (one.memberCode ?? '').localeCompare(other.memberCode ?? '', 'en', { numeric: true }) ||
          one.id.localeCompare(other.id, 'en', { numeric: true }),
      ),
  }
}

/** Purposes that no goal serves, and goals that are not tied to the level above or below. */
export function looseEnds({ purposes, groupGoals, memberGoals }: GoalMap): LooseEnds {
  const purposesServed = new Set(groupGoals.map(({ purposeId }) => purposeId))
  const goalsServed = new Set(memberGoals.flatMap(({ groupGoalIds }) => groupGoalIds))
  return {
    purposesWithoutGoal: purposes.filter(({ id }) => !purposesServed.has(id)).map(({ id }) => id),
    groupGoalsWithoutPurpose: groupGoals
      .filter(({ purposeId }) => purposeId === null)
      .map(({ goal }) => goal.id),
    groupGoalsWithoutMemberGoal: groupGoals
      .filter(({ goal }) => !goalsServed.has(goal.id))
      .map(({ goal }) => goal.id),
    memberGoalsWithoutGroupGoal: memberGoals
      .filter(({ groupGoalIds }) => groupGoalIds.length === 0)
      .map(({ goal }) => goal.id),
  }
}
