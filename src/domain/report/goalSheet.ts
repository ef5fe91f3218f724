import type { formulators, goalStatuses } from '../catalog/lists'
import type { Day } from '../day'
import { goalAt } from '../goals/amendments'
import { type GoalMap, goalMap } from '../goals/goalMap'
import type { GroupFile } from '../groupFile'
import {
  type Attainment,
  datedRatings,
  goalLevel,
  groupAttainment,
  type MembersAttainment,
  membersAttainment,
} from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import type { Goal } from '../records/goal'
import {
  amendmentsOf,
  type PrintedAmendment,
  type PrintedScale,
  printedScale,
  wordsOfLevel,
} from './goalWords'
import { type NameMask, nameMask } from './maskNames'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'
import { maskedText } from './reportScope'

/** One rating of a goal: the review point, the level (-2 to +2, more is better), and what shows it. */
export type PrintedRating = {
  point: string
  date: Day
  level: number
  /** What the ladder said of this level then, where it says something else now; null where it says the same. */
  formerText: string | null
  evidence: string | null
}

/** One goal with its SMART parts and its whole ladder, lowest level first; levels as in `PrintedRating`. */
export type PrintedGoal = {
  id: string
  memberCode: string | null
  text: string
  indicator: string | null
  baselineText: string | null
  feasibility: string | null
  serves: string[]
  targetDate: Day | null
  formulatedWith: (typeof formulators)[number]
  weight: number
  status: (typeof goalStatuses)[number]
  statusReason: string | null
  scale: PrintedScale | null
  baseline: number | null
  ratings: PrintedRating[]
  amendments: PrintedAmendment[]
}

/**
 * The map and the ladders of all goals (peta dan tangga tujuan): a working paper that lies on the table when
 * goals are talked over. It bears no number; members stand in it by code alone. Source: domain.md 2.7.
 */
export type GoalSheet = {
  kind: 'tujuan'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  map: GoalMap
  group: { now: Attainment; baseline: Attainment }
  members: { now: MembersAttainment; baseline: MembersAttainment }
  goals: PrintedGoal[]
}

/** Builds the paper from the records; the same records and day always give the same paper. */
export function goalSheet(group: GroupFile, { asOf }: { asOf: Day }): GoalSheet {
  const mask = nameMask(group)
  const program = inUse(group.records.program)[0]
  const goals = inUse(group.records.goal)
  const ofMembers = goals
    .filter(({ level }) => level === 'anggota')
    .sort((one, other) =>
      `${one.memberCode} ${one.id}`.localeCompare(`${other.memberCode} ${other.id}`, 'en', {
        numeric: true,
      }),
    )
  return {
    kind: 'tujuan',
    letterhead: letterheadOf(group),
    // A working paper is never issued, so it is no draft either.
    document: { ...documentOf(group, undefined), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    map: maskedMap(goalMap(group), mask),
    group: {
      now: groupAttainment(group, asOf),
      baseline: groupAttainment(group, 'baseline', asOf),
    },
    members: {
      now: membersAttainment(group, asOf),
      baseline: membersAttainment(group, 'baseline', asOf),
    },
    goals: [...goals.filter(({ level }) => level === 'kelompok'), ...ofMembers].map((goal) =>
      printedGoal(group, goal, asOf, mask),
    ),
  }
}

function maskedMap({ purposes, groupGoals, memberGoals }: GoalMap, mask: NameMask): GoalMap {
  return {
    purposes: purposes.map((purpose) => ({ ...purpose, text: mask(purpose.text) })),
    groupGoals: groupGoals.map((goal) => ({ ...goal, text: mask(goal.text) })),
    memberGoals: memberGoals.map((goal) => ({ ...goal, text: mask(goal.text) })),
  }
}

function printedGoal(group: GroupFile, stored: Goal, asOf: Day, mask: NameMask): PrintedGoal {
  const goal = goalAt(stored, asOf)
  const { id, memberCode, weight, status, formulatedWith, targetDate, gas } = goal
  return {
    id,
    memberCode: memberCode ?? null,
    text: mask(goal.text),
    indicator: maskedText(goal.indicator, mask),
    baselineText: maskedText(goal.baselineText, mask),
    feasibility: maskedText(goal.feasibilityNote, mask),
    serves:
      goal.level === 'anggota'
        ? [...(goal.groupGoalIds ?? [])]
        : goal.alignedAgencyGoalId
          ? [goal.alignedAgencyGoalId]
          : [],
    targetDate: targetDate ?? null,
    formulatedWith,
    weight,
    status,
    statusReason: maskedText(goal.statusReason, mask),
    scale: gas ? printedScale(gas, mask) : null,
    baseline: goalLevel(group, goal, 'baseline'),
    ratings: ratingsOf(group, stored, asOf, mask),
    amendments: amendmentsOf(stored, asOf, mask),
  }
}

function ratingsOf(group: GroupFile, goal: Goal, asOf: Day, mask: NameMask): PrintedRating[] {
  return datedRatings(group, goal)
    .filter(({ day }) => day <= asOf)
    .map(({ point, day, level, evidence }) => {
      const then = wordsOfLevel(goal, level, day, mask)
      const isChanged = then !== wordsOfLevel(goal, level, asOf, mask)
      return {
        point,
        date: day,
        level,
        formerText: isChanged ? then : null,
        evidence: maskedText(evidence, mask),
      }
    })
}
