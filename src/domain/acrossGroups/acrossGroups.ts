import { taskCodes } from '../catalog/tasks'
import { sum } from '../statistics/mean'
import { type AttendancesAcross, attendancesAcross } from './attendanceAcross'
import { ofType, safeByType, type TypeKey } from './byType'
import {
  type GroupGoalsAcross,
  groupGoalsAcross,
  type MemberGoalsAcross,
  memberGoalsAcross,
} from './goalsAcross'
import type { GroupContribution, GroupType, MeetingCounts } from './groupContribution'
import { type LastingAcross, lastingAcross } from './lastingAcross'
import { answerStates, needStates } from './outsideHelp'
import { type PeopleAcross, peopleAcross, type TypeRow, typeRows } from './peopleAcross'
import type { SafeList } from './safeTable'
import { type TaskAcross, taskAcross } from './taskAcross'

/** A group that is counted: what is told of it is of the group and its meetings, never of people. */
export type CountedGroup = {
  code: string
  type: TypeKey
  held: number
  tasksCompared: number
  startT: number | null
  endT: number | null
}

/** What all groups of an agency, or those of one type, show together, by codes of groups only. Source: domain.md 8.2. */
export type AcrossGroups = {
  type: GroupType | null
  groups: CountedGroup[]
  /** Codes of groups in which there was neither a member nor a meeting in the period. */
  idle: string[]
  people: PeopleAcross
  types: TypeRow[]
  meetings: MeetingCounts
  attendance: AttendancesAcross
  tasks: TaskAcross[]
  groupGoals: GroupGoalsAcross
  memberGoals: MemberGoalsAcross
  groupNeeds: number[]
  memberNeeds: SafeList
  referrals: SafeList
  lasting: LastingAcross
}

/** The figures of the agency in a period from what each group adds; of one type of program where it is named. */
export function acrossGroups(
  contributions: readonly GroupContribution[],
  { type = null }: { type?: GroupType | null } = {},
): AcrossGroups {
  const active = contributions.filter(({ isActive }) => isActive)
  const own = type ? ofType(active, type) : active
  return {
    type,
    groups: own.map(countedGroup).sort(byCode),
    idle: contributions
      .flatMap((one) => (one.isActive || (type && one.type !== type) ? [] : [one.code]))
      .sort((a, b) => a.localeCompare(b, 'id', { numeric: true })),
    people: peopleAcross(active, type),
    types: typeRows(active),
    meetings: meetingsAcross(own),
    attendance: attendancesAcross(active, type),
    tasks: taskCodes.map((task) => taskAcross(own, task)),
    groupGoals: groupGoalsAcross(own),
    memberGoals: memberGoalsAcross(active, type),
    groupNeeds: needStates.map((_, index) =>
      sum(own.map(({ outside }) => outside.groupNeeds[index] ?? 0)),
    ),
    memberNeeds: behindAcross(active, needStates.length, 'memberNeeds', type),
    referrals: behindAcross(active, answerStates.length, 'referrals', type),
    lasting: lastingAcross(active, type),
  }
}

function countedGroup({
  code,
  type,
  meetings,
  tasks,
  groupGoals,
}: GroupContribution): CountedGroup {
  return {
    code,
    type,
    held: meetings.held,
    tasksCompared: Object.values(tasks).filter(({ start, end }) => start !== null && end !== null)
      .length,
    startT: groupGoals.startT,
    endT: groupGoals.endT,
  }
}

function byCode(one: CountedGroup, other: CountedGroup): number {
  return one.code.localeCompare(other.code, 'id', { numeric: true })
}

function meetingsAcross(own: readonly GroupContribution[]): MeetingCounts {
  const total = (key: keyof MeetingCounts) => sum(own.map(({ meetings }) => meetings[key]))
  return {
    held: total('held'),
    cancelled: total('cancelled'),
    postponed: total('postponed'),
    open: total('open'),
  }
}

function behindAcross(
  active: readonly GroupContribution[],
  length: number,
  key: 'memberNeeds' | 'referrals',
  type: GroupType | null,
): SafeList {
  return safeByType(active, length, ({ outside }) => ({ ...outside[key] }), type)
}
