import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import { hasFullScale } from '../goals/scaleFindings'
import type { GroupFile } from '../groupFile'
import { isMemberOn } from '../rules/membership'
import { admittedMembers } from './attendance'
import { isIdleEffort } from './evidence/ratingWarnings'
import type { Place } from './gateCriterion'
import { pursuedGoals } from './goalProgress'
import type { OpenMatterKind } from './openMatter'
import { openMatters } from './openMatters'
import { isRunning } from './phase'
import { lastTaskReviewPoint } from './reviewPoints'
import { dueReview, type PlannedReview } from './reviewSchedule'
import { nextSession } from './sessions'
import { DOMINANT, weightOn } from './taskFocus'
import { taskStandings } from './taskProgress'

/** Most suggestions at a time: more is no help to a tired reader. */
const MOST = 3
/** Attainment below which a dominant task deserves attention: it is not yet established. Source: domain.md 3. */
const ESTABLISHED = 3

/**
 * Something concrete to do next, with the figures of its reason. `count`: how many people, days, records or
 * goals; `meeting`: number of the next meeting at which it can be done, null when none is planned.
 */
export type NextStep = { place: Place | null } & (
  | { code: 'review'; review: PlannedReview }
  | { code: 'problemOpen'; id: string; count: number }
  | { code: 'isolates'; count: number; meeting: number | null }
  | { code: 'taskFell'; task: TaskCode; from: number; to: number; point: string }
  | { code: 'dominantWithoutFocus'; task: TaskCode; count: number; meeting: number | null }
  | { code: 'needUnmet'; id: string }
  | { code: 'effortWithoutMovement'; task: TaskCode; level: number }
  | { code: 'dominantTaskLow'; task: TaskCode; level: number; meeting: number | null }
  | { code: 'membersWithoutGoal'; codes: string[] }
  | { code: 'goalsWithoutScale'; ids: string[] }
)

/**
 * The three things that the records suggest to do next, most urgent first; of one kind only the first. A
 * group that is not meeting is only reminded of its reviews. Source: domain.md 3 (phase weights, rule 4), 8.1.
 */
export function nextSteps(group: GroupFile, today: Day): NextStep[] {
  const review = dueReview(group, today)
  const steps = [
    ...(review ? [reviewStep(review)] : []),
    ...(isRunning(group, today) ? runningSteps(group, today) : []),
  ]
  const seen = new Set<string>()
  return steps.filter(({ code }) => !seen.has(code) && Boolean(seen.add(code))).slice(0, MOST)
}

function reviewStep(review: PlannedReview): NextStep {
  const { point } = review
  return {
    code: 'review',
    review,
    place: { screen: 'telaah', ...(point ? { point: point.id } : {}) },
  }
}

function runningSteps(group: GroupFile, today: Day): NextStep[] {
  const meeting = nextSession(group, today)?.number ?? null
  const matters = openMatters(group, today)
  const ofKind = (kind: OpenMatterKind) => matters.filter((matter) => matter.kind === kind)
  return [
    ...ofKind('problemOpenLong').map(({ ref, days }) => ({
      code: 'problemOpen' as const,
      id: ref.id,
      count: days ?? 0,
      place: { screen: 'persoalan' as const, record: ref.id },
    })),
    ...ofKind('isolatesInLastSurvey').map(({ count }) => ({
      code: 'isolates' as const,
      count: count ?? 0,
      meeting,
      place: { screen: 'tugas' as const, task: 'h' as const },
    })),
    ...fallenTasks(group, today),
    ...ofKind('dominantTaskWithoutFocus').flatMap(({ task, count }): NextStep[] =>
      task
        ? [
            {
              code: 'dominantWithoutFocus',
              task,
              count: count ?? 0,
              meeting,
              place: { screen: 'tugas', task },
            },
          ]
        : [],
    ),
    ...ofKind('urgentNeedUnmet').map(({ ref }) => ({
      code: 'needUnmet' as const,
      id: ref.id,
      place: { screen: 'tugas' as const, task: 'g' as const },
    })),
    ...idleEfforts(group, today),
    ...lowTasks(group, today, meeting),
    ...unfinishedGoals(group, today),
  ]
}

function fallenTasks(group: GroupFile, today: Day): NextStep[] {
  const last = lastTaskReviewPoint(group, today)
  return taskStandings(group, today).flatMap(({ task, current, previous }): NextStep[] => {
    const isFall = current && previous && current.point.id === last?.id && (current.change ?? 0) < 0
    if (!isFall) return []
    return [
      {
        code: 'taskFell',
        task,
        from: previous.review.attainment,
        to: current.review.attainment,
        point: current.point.id,
        place: { screen: 'tugas', task, point: current.point.id },
      },
    ]
  })
}

function idleEfforts(group: GroupFile, today: Day): NextStep[] {
  return taskStandings(group, today).flatMap(({ task, current }): NextStep[] => {
    if (!current) return []
    const { attainment, effort } = current.review
    if (!isIdleEffort(group, current.point, { task, attainment, effort })) return []
    const place = { screen: 'tugas', task, point: current.point.id } as const
    return [{ code: 'effortWithoutMovement', task, level: attainment, place }]
  })
}

function lowTasks(group: GroupFile, today: Day, meeting: number | null): NextStep[] {
  return taskStandings(group, today)
    .flatMap(({ task, current }) => {
      const level = current?.review.attainment
      const isLow =
        weightOn(group, task, today) === DOMINANT && level !== undefined && level < ESTABLISHED
      return isLow ? [{ task, level }] : []
    })
    .sort(
      (one, other) =>
        one.level - other.level || taskCodes.indexOf(one.task) - taskCodes.indexOf(other.task),
    )
    .map(({ task, level }) => ({
      code: 'dominantTaskLow',
      task,
      level,
      meeting,
      place: { screen: 'tugas', task },
    }))
}

function unfinishedGoals(group: GroupFile, today: Day): NextStep[] {
  const goals = pursuedGoals(group)
  const withGoal = new Set(goals.map(({ memberCode }) => memberCode))
  const codes = admittedMembers(group)
    .filter((member) => isMemberOn(member, today) && !withGoal.has(member.code))
    .map(({ code }) => code)
  const ids = goals.filter((goal) => !hasFullScale(goal)).map(({ id }) => id)
  const place = (goal: string | undefined): Place => ({ screen: 'tujuan', ...(goal && { goal }) })
  return [
    ...(codes.length > 0
      ? [{ code: 'membersWithoutGoal' as const, codes, place: place(undefined) }]
      : []),
    ...(ids.length > 0 ? [{ code: 'goalsWithoutScale' as const, ids, place: place(ids[0]) }] : []),
  ]
}
