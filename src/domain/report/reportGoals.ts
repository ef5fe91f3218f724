import type { goalStatuses } from '../catalog/lists'
import { addDays } from '../day'
import { goalLevel, groupAttainment } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import { reviewPoints } from '../progress/reviewPoints'
import type { Goal } from '../records/goal'
import { amendmentsOf, type PrintedAmendment, wordsOfLevel } from './goalWords'
import { maskedText, type ReportScope } from './reportScope'

/** One goal of the group. Levels -2 to +2, 0 = as expected, more is better; null = not rated by then. */
export type GoalRow = {
  id: string
  text: string
  indicator: string | null
  weight: number
  status: (typeof goalStatuses)[number]
  statusReason: string | null
  baseline: number | null
  previous: number | null
  now: number | null
  /** What the scale says of the level now, and of the level expected. */
  levelText: string | null
  expectedText: string | null
  evidence: string | null
  /** What was changed of it after its first rating, up to the end of the period. */
  amendments: PrintedAmendment[]
}

/**
 * Chapter V: the goals of the group. T-scores: 50 = as expected, ten points = one standard deviation,
 * more is better; null when nothing was rated. All three are of the same goals, those rated now: of the
 * period before there is no score unless every one of them (`ratedPrevious` of `rated`) was rated then.
 * Stopped and replaced goals stand in no score.
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
  const now = groupAttainment(group, until)
  const previous = groupAttainment(group, addDays(period.from, -1))
  return {
    rows: inUse(group.records.goal)
      .filter((goal) => goal.level === 'kelompok')
      .map((goal) => goalRow(scope, goal)),
    pursued: now.goals,
    rated: now.rated,
    ratedPrevious: previous.rated,
    atOrAbove0: now.atOrAbove0,
    tBaseline: groupAttainment(group, 'baseline', until).t,
    tPrevious: previous.rated === now.rated ? previous.t : null,
    tNow: now.t,
  }
}

function goalRow({ group, period, until, mask }: ReportScope, goal: Goal): GoalRow {
  const now = goalLevel(group, goal, until)
  const days = new Map(reviewPoints(group).map((point) => [point.id, point.date]))
  const rating = [...(goal.ratings ?? [])]
    .map((one) => ({ ...one, day: days.get(one.point) ?? one.date }))
    .sort((one, other) => one.day.localeCompare(other.day))
    .findLast((one) => one.day <= until)
  return {
    id: goal.id,
    text: mask(goal.text),
    indicator: maskedText(goal.indicator, mask),
    weight: goal.weight,
    status: goal.status,
    statusReason: maskedText(goal.statusReason, mask),
    baseline: goalLevel(group, goal, 'baseline'),
    previous: goalLevel(group, goal, addDays(period.from, -1)),
    now,
    levelText: wordsOfLevel(goal, now, rating?.day ?? until, mask),
    expectedText: wordsOfLevel(goal, 0, until, mask),
    evidence: maskedText(rating?.evidence, mask),
    amendments: amendmentsOf(goal, until, mask),
  }
}
