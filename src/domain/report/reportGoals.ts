import type { goalStatuses } from '../catalog/lists'
import { addDays } from '../day'
import { goalAt } from '../goals/amendments'
import { type GoalMap, goalMap } from '../goals/goalMap'
import { datedRatings, goalLevel, groupAttainment } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import type { Goal } from '../records/goal'
import { amendmentsOf, type PrintedAmendment, wordsOfLevel } from './goalWords'
import { maskedText, type ReportScope } from './reportScope'

/**
 * One goal of the group as it read at the end of the period. Levels -2 to +2, 0 = as expected, more is better;
 * null = not rated by then.
 */
export type GoalRow = {
  id: string
  text: string
  indicator: string | null
  weight: number
  status: (typeof goalStatuses)[number]
  statusReason: string | null
  /** The purpose of the agency that it serves, and the goals of members that serve it, by id. */
  servesPurpose: string | null
  servedBy: string[]
  baseline: number | null
  previous: number | null
  now: number | null
  /** What the scale said of the level now when it was rated. */
  levelText: string | null
  evidence: string | null
  /** What was changed of it after its first rating, up to the end of the period. */
  amendments: PrintedAmendment[]
}

/**
 * Chapter V: the goals of the group. T-scores: 50 = as expected, ten points = one standard deviation,
 * more is better; null when nothing was rated. All three are of the same goals with the same weights, those
 * rated now: of the period before there is no score unless every one of them (`ratedPrevious` of `rated`) was
 * rated then. Stopped and replaced goals stand in no score.
 */
export type ReportGoals = {
  rows: GoalRow[]
  pursued: number
  rated: number
  ratedPrevious: number
  atOrAbove0: number
  tBaseline: number | null
  tPrevious: number | null
  tNow: number | null
}

/** How far the group came with its own goals. */
export function goalsOf(scope: ReportScope): ReportGoals {
  const { group, period, until } = scope
  const map = goalMap(group)
  const now = groupAttainment(group, until)
  const previous = groupAttainment(group, addDays(period.from, -1), until)
  return {
    rows: inUse(group.records.goal)
      .filter((goal) => goal.level === 'kelompok')
      .map((goal) => goalRow(scope, goal, map)),
    pursued: now.goals,
    rated: now.rated,
    ratedPrevious: previous.rated,
    atOrAbove0: now.atOrAbove0,
    tBaseline: groupAttainment(group, 'baseline', until).t,
    tPrevious: previous.rated === now.rated ? previous.t : null,
    tNow: now.t,
  }
}

function goalRow({ group, period, until, mask }: ReportScope, stored: Goal, map: GoalMap): GoalRow {
  const goal = goalAt(stored, until)
  const rating = datedRatings(group, goal).findLast(({ day }) => day <= until)
  const serving = map.memberGoals.filter(({ groupGoalIds }) => groupGoalIds.includes(goal.id))
  return {
    id: goal.id,
    text: mask(goal.text),
    indicator: maskedText(goal.indicator, mask),
    weight: goal.weight,
    status: goal.status,
    statusReason: maskedText(goal.statusReason, mask),
    servesPurpose: map.groupGoals.find(({ id }) => id === goal.id)?.purposeId ?? null,
    servedBy: serving.map(({ id }) => id),
    baseline: goalLevel(group, goal, 'baseline'),
    previous: goalLevel(group, goal, addDays(period.from, -1)),
    now: rating?.level ?? null,
    levelText: rating ? wordsOfLevel(stored, rating.level, rating.day, mask) : null,
    evidence: maskedText(rating?.evidence, mask),
    amendments: amendmentsOf(stored, until, mask),
  }
}
