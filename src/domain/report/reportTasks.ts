import type { TaskCode } from '../catalog/tasks'
import { addDays, type Day } from '../day'
import type { EvidenceCount } from '../progress/evidence/evidenceCount'
import { taskEvidence } from '../progress/evidence/taskEvidence'
import { taskReviewPoints } from '../progress/reviewPoints'
import { type TaskEvent, taskEvents } from '../progress/taskEvents'
import { type TaskStep, taskHistory, taskStandings, taskSummary } from '../progress/taskProgress'
import type { TaskReview } from '../records/taskReview'
import { type IncidentCount, incidentsOf } from './reportConclusion'
import { maskedText, maskedTexts, type ReportScope } from './reportScope'

/** A review point of the tasks; `mean` over the eight, 0 to 4, null below six rated. */
export type TaskPoint = {
  id: string
  date: Day
  afterSession: number | null
  rated: number
  atLeast3: number
  mean: number | null
}

/**
 * One task in chapter IV. `previous` is where it stood before the period, `current` at its end, both 0 to 4,
 * more is better, null = not rated. `effort` 0 to 3 is what the worker did. `isRatedInPeriod` is false where
 * the current value is older than the period. `history` has one entry per point; null = not rated there.
 */
export type TaskRow = {
  task: TaskCode
  previous: number | null
  current: number | null
  change: number | null
  isRatedInPeriod: boolean
  effort: number | null
  note: string | null
  reason: string | null
  evidence: string[]
  /** How many of the five indicators were visible; null where they were not judged. */
  visibleIndicators: number | null
  /** How the members saw it, 0 to 4, and how many of them said so. */
  memberRating: { level: number; n: number | null } | null
  /** What the records say since the review before; null where the rating is older than the period. */
  counted: CountedEvidence | null
  history: { point: string; attainment: number | null }[]
}

/**
 * What was counted for a task: how many of the things looked at (`of`) speak for it and how many against, and
 * the most telling of them. All that speaks against it is told, and first.
 */
export type CountedEvidence = { for: number; against: number; of: number; told: EvidenceCount[] }

/** Things counted that are told of one task, unless more speak against it. */
const USUAL_COUNTS = 3

/** Something that happened in the period; incidents stand apart, without a day that could point to a member. */
export type ReportEvent = Exclude<TaskEvent, { kind: 'incident' }>

/** Chapter IV: the eight tasks, with all review points up to the end of the period and what happened in it. */
export type ReportTasks = {
  points: TaskPoint[]
  rows: TaskRow[]
  events: ReportEvent[]
  incidents: IncidentCount[]
}

/** Where the eight tasks stand, what they rest on and where they came from. */
export function tasksOf(scope: ReportScope): ReportTasks {
  const { group, period, until, mask } = scope
  const points = taskReviewPoints(group).filter((point) => point.date <= until)
  const before = taskStandings(group, addDays(period.from, -1))
  return {
    points: points.map(({ id, date, afterSession }) => ({
      id,
      date,
      afterSession: afterSession ?? null,
      ...taskSummary(group, id),
    })),
    events: taskEvents(group, { from: period.from, to: until }).filter(
      (event) => event.kind !== 'incident',
    ),
    incidents: incidentsOf(scope),
    rows: taskStandings(group, until).map(({ task, current }) => {
      const previous = before.find((one) => one.task === task)?.current?.review.attainment ?? null
      const now = current?.review.attainment ?? null
      const steps = taskHistory(group, task)
      return {
        task,
        previous,
        current: now,
        change: previous === null || now === null ? null : now - previous,
        isRatedInPeriod: current ? current.point.date >= period.from : false,
        effort: current?.review.effort ?? null,
        note: maskedText(current?.review.note, mask),
        reason: maskedText(current?.review.jumpReason, mask),
        evidence: maskedTexts(current?.review.evidenceRefs, mask),
        visibleIndicators: current?.review.indicatorStates
          ? current.review.indicatorStates.filter((state) => state === 'tampak').length
          : null,
        memberRating: memberRatingOf(current?.review),
        counted: current ? countedFor(scope, current) : null,
        history: points.map(({ id }) => ({
          point: id,
          attainment: steps.find((step) => step.point.id === id)?.review.attainment ?? null,
        })),
      }
    }),
  }
}

function countedFor(
  { group, period, until }: ReportScope,
  { point, review }: TaskStep,
): CountedEvidence | null {
  if (point.date < period.from) return null
  const counts = taskEvidence(group, point, review.task, until)
  const against = counts.filter(({ voice }) => voice === 'against')
  const pro = counts.filter(({ voice }) => voice === 'for')
  const told = [...against, ...pro.slice(0, Math.max(0, USUAL_COUNTS - against.length))]
  return { for: pro.length, against: against.length, of: counts.length, told }
}

function memberRatingOf(review: TaskReview | undefined): TaskRow['memberRating'] {
  const level = review?.memberRating ?? null
  return level === null ? null : { level, n: review?.memberRatingCount ?? null }
}
