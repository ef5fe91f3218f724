import { taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type Criterion, criterion, type GateItem, memberItems } from './gateCriterion'
import { measured } from './gateMeasure'
import { goalsOf, membersOn, membersThere } from './gateMembers'
import { tasksBelow, tasksReached } from './gateTasks'
import { inUse } from './inUse'
import { phaseStart } from './phaseHistory'
import { isOpenOn } from './problems'
import { reviewPoints } from './reviewPoints'
import { answeredSurveys } from './sociometry'

/** Attainment at which a task is established. Source: domain.md 3. */
const ESTABLISHED = 3
/** Of the eight tasks this many must be established before the end begins. Source: domain.md 5.1. */
const ESTABLISHED_TASKS = 5

/** What the work must have reached. Source: domain.md 5.1 (tengah). */
export function criteriaOfWork(group: GroupFile, asOf: Day): Criterion[] {
  const members = membersThere(group, asOf)
  return [
    tasksReached('tasksCH', group, ['c', 'd', 'e', 'f', 'g', 'h'], asOf),
    fiveTasks(group, asOf),
    heavyProblems(group, asOf),
    isolates(group, asOf),
    measured('midMeasure', group, members, 'tengah', asOf),
    goalsReviewed(group, members, asOf),
  ]
}

function fiveTasks(group: GroupFile, asOf: Day): Criterion {
  const below = tasksBelow(group, taskCodes, ESTABLISHED, asOf)
  const isMet = taskCodes.length - below.length >= ESTABLISHED_TASKS
  return criterion('fiveTasks', { screen: 'tugas' }, isMet ? [] : below)
}

function heavyProblems(group: GroupFile, asOf: Day): Criterion {
  const items = inUse(group.records.problem)
    .filter((problem) => problem.severity === 'berat' && isOpenOn(problem, asOf))
    .map(
      ({ id }): GateItem => ({
        kind: 'problem',
        id,
        place: { screen: 'persoalan', record: id },
      }),
    )
  return criterion('heavyProblems', { screen: 'persoalan' }, items)
}

/** A plan for isolates is a problem of that kind with an agreed solution, raised since the survey. Without a survey nobody knows. */
function isolates(group: GroupFile, asOf: Day): Criterion {
  const last = answeredSurveys(group).findLast(({ survey }) => survey.date <= asOf)
  const place = { screen: 'sosiometri' } as const
  if (!last) return criterion('isolates', place, [], false)
  const hasPlan = inUse(group.records.problem).some(
    ({ category, agreedSolution, raisedDate }) =>
      category === 'isolasi' &&
      agreedSolution?.trim() &&
      raisedDate >= last.survey.date &&
      raisedDate <= asOf,
  )
  const staying = membersOn(group, asOf)
  const alone = hasPlan ? [] : last.isolates.filter((code) => staying.includes(code))
  return criterion(
    'isolates',
    place,
    memberItems(alone, () => place),
  )
}

function goalsReviewed(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const start = phaseStart(group, 'tengah', asOf)
  const days = new Map(reviewPoints(group).map(({ id, date }) => [id, date]))
  const items = goalsOf(group, members)
    .filter(
      ({ ratings }) =>
        !ratings?.some((rating) => {
          const day = days.get(rating.point) ?? rating.date
          return day <= asOf && start !== null && day >= start
        }),
    )
    .map(({ id }): GateItem => ({ kind: 'goal', id, place: { screen: 'tujuan', goal: id } }))
  return criterion('goalsReviewed', { screen: 'telaah' }, items)
}
