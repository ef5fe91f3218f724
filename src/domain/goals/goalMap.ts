import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'

/**
 * Which goal serves which: purposes of the agency, goals of the group (each serves at most one purpose), goals
 * of members (each serves any number of the group's). Replaced goals are out. Source: seeds/004 task a, b; domain.md 2.7.
 */
export type GoalMap = {
  purposes: { id: string; text: string }[]
  groupGoals: { id: string; text: string; purposeId: string | null }[]
  memberGoals: { id: string; text: string; memberCode: string; groupGoalIds: string[] }[]
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
  const known = new Set(purposes.map(({ id }) => id))
  const groupGoals = goals.filter(({ level }) => level === 'kelompok')
  const served = new Set(groupGoals.map(({ id }) => id))
  return {
    purposes: purposes.map(({ id, text }) => ({ id, text })),
    groupGoals: groupGoals.map(({ id, text, alignedAgencyGoalId: purposeId }) => ({
      id,
      text,
      purposeId: purposeId && known.has(purposeId) ? purposeId : null,
    })),
    memberGoals: goals
      .filter(({ level }) => level === 'anggota')
      .map(({ id, text, memberCode, groupGoalIds }) => ({
        id,
        text,
        memberCode: memberCode ?? '',
        groupGoalIds: (groupGoalIds ?? []).filter((one) => served.has(one)),
      }))
      .sort((one, other) =>
        `${one.memberCode} ${one.id}`.localeCompare(`${other.memberCode} ${other.id}`, 'en', {
          numeric: true,
        }),
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
      .map(({ id }) => id),
    groupGoalsWithoutMemberGoal: groupGoals
      .filter(({ id }) => !goalsServed.has(id))
      .map(({ id }) => id),
    memberGoalsWithoutGroupGoal: memberGoals
      .filter(({ groupGoalIds }) => groupGoalIds.length === 0)
      .map(({ id }) => id),
  }
}
