import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Contract } from '../records/contract'
import type { Goal } from '../records/goal'
import { isMemberOn } from '../rules/membership'
import { admittedMembers } from './attendance'
import {
  type Criterion,
  criterion,
  type GateItem,
  memberItems,
  ofEachMember,
} from './gateCriterion'
import { startingMembers } from './gatesBeforeStart'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'
import { phaseStart } from './phaseHistory'
import { isOpenOn } from './problems'
import { reviewPoints } from './reviewPoints'
import { heldSessions } from './sessions'
import { sociometricSurveys } from './sociometry'
import { taskStandings } from './taskProgress'

/** Attainment at which a task is developing (2) and established (3). Source: domain.md 3. */
const DEVELOPING = 2
const ESTABLISHED = 3
/** Of the eight tasks this many must be established before the end begins. Source: domain.md 5.1. */
const ESTABLISHED_TASKS = 5

/** What the first phase must have reached. Source: domain.md 5.1 (awal). */
export function criteriaOfBeginning(group: GroupFile, asOf: Day): Criterion[] {
  const members = membersThere(group, asOf)
  return [
    contractSigned(group, members, asOf),
    norms(group),
    goalsOfAll(group, members),
    tasksReached('tasksAB', group, ['a', 'b'], asOf),
    spoken(group, members, asOf),
    comfort(group, asOf),
  ]
}

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

/** The codes of the people who belonged to the group on a day, candidates left out. */
export function membersOn(group: GroupFile, day: Day): string[] {
  return admittedMembers(group)
    .filter((member) => isMemberOn(member, day))
    .map(({ code }) => code)
}

/** The members of a day; before anybody has joined, those who are to begin. */
export function membersThere(group: GroupFile, day: Day): string[] {
  const there = membersOn(group, day)
  return there.length > 0 ? there : startingMembers(group, day).map(({ code }) => code)
}

/** The goals pursued by the group and by the members named. */
export function goalsOf(group: GroupFile, members: readonly string[]): Goal[] {
  return pursuedGoals(group).filter(
    ({ level, memberCode }) => level === 'kelompok' || (memberCode && members.includes(memberCode)),
  )
}

/**
 * Whether every member was measured in a phase: an answer at the point of that name or since the phase began,
 * or the reason why there is none.
 */
export function measured(
  code: 'midMeasure' | 'finalMeasure',
  group: GroupFile,
  members: readonly string[],
  phase: 'tengah' | 'akhir',
  asOf: Day,
): Criterion {
  const start = phaseStart(group, phase, asOf)
  const sheets = inUse(group.records.administration).filter(
    ({ point, date }) =>
      (!date || date <= asOf) && (point === phase || (start && date && date >= start)),
  )
  const done = new Set(
    sheets
      .filter((sheet) => sheet.itemScores || sheet.missingReason?.trim() || isNumber(sheet.total))
      .map(({ memberCode }) => memberCode),
  )
  const missing = members.filter((member) => !done.has(member))
  return ofEachMember(code, null, members, missing)
}

function contractSigned(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const place = { screen: 'kontrak' } as const
  const contract = contractInForce(group)
  if (!contract) return criterion('contractSigned', place, [], false)
  const { signatures, signedCount, firstSignedDate } = contract
  const signers = (signatures ?? []).filter(({ date }) => date <= asOf)
  const isCounted = (signedCount ?? 0) >= members.length && (firstSignedDate ?? asOf) <= asOf
  const signed = new Set(signers.map(({ memberCode }) => memberCode))
  const missing =
    !signatures?.length && isCounted ? [] : members.filter((member) => !signed.has(member))
  return ofEachMember('contractSigned', place, members, missing)
}

/** The latest version that was not set aside; versions are written in their order. */
function contractInForce(group: GroupFile): Contract | undefined {
  return inUse(group.records.contract).at(-1)
}

function norms(group: GroupFile): Criterion {
  const hasNorms = Boolean(contractInForce(group)?.norms?.length)
  return criterion('norms', { screen: 'kontrak' }, [], hasNorms)
}

function goalsOfAll(group: GroupFile, members: readonly string[]): Criterion {
  const goals = pursuedGoals(group)
  const scaled = new Set(goals.filter(hasScale).map(({ memberCode }) => memberCode))
  const items = memberItems(
    members.filter((member) => !scaled.has(member)),
    (member) => ({ screen: 'anggota', member }),
  )
  const hasGroupGoal = goals.some(({ level }) => level === 'kelompok')
  return criterion(
    'goalsOfAll',
    hasGroupGoal ? { screen: 'anggota' } : { screen: 'rancangan', step: 'tujuan' },
    items,
    hasGroupGoal && members.length > 0 && items.length === 0,
  )
}

function hasScale({ level, gas }: Goal): boolean {
  return level === 'anggota' && Boolean(gas) && Object.values(gas ?? {}).every((one) => one.trim())
}

function tasksReached(
  code: 'tasksAB' | 'tasksCH',
  group: GroupFile,
  tasks: readonly TaskCode[],
  asOf: Day,
): Criterion {
  return criterion(code, { screen: 'tugas' }, tasksBelow(group, tasks, DEVELOPING, asOf))
}

function fiveTasks(group: GroupFile, asOf: Day): Criterion {
  const below = tasksBelow(group, taskCodes, ESTABLISHED, asOf)
  const isMet = taskCodes.length - below.length >= ESTABLISHED_TASKS
  return criterion('fiveTasks', { screen: 'tugas' }, isMet ? [] : below)
}

function tasksBelow(
  group: GroupFile,
  tasks: readonly TaskCode[],
  needed: number,
  asOf: Day,
): GateItem[] {
  return taskStandings(group, asOf).flatMap(({ task, current }): GateItem[] => {
    const attainment = current?.review.attainment ?? null
    if (!tasks.includes(task) || (attainment ?? 0) >= needed) return []
    return [{ kind: 'task', task, attainment, place: { screen: 'tugas' } }]
  })
}

function spoken(group: GroupFile, members: readonly string[], asOf: Day): Criterion {
  const voices = new Set(
    heldSessions(group)
      .filter(({ date }) => date <= asOf)
      .flatMap(({ attendance }) => attendance ?? [])
      .filter(({ participation }) => (participation ?? 0) >= 1)
      .map(({ memberCode }) => memberCode),
  )
  const silent = members.filter((member) => !voices.has(member))
  return ofEachMember('spoken', null, members, silent)
}

/** Comfort that fell at the last meeting and at the one before is still falling; without slips nobody knows. */
function comfort(group: GroupFile, asOf: Day): Criterion {
  const judged = heldSessions(group).flatMap(({ date, number, laiseg }) =>
    date <= asOf && isNumber(laiseg?.comfort) ? [{ number, comfort: laiseg?.comfort ?? 0 }] : [],
  )
  if (judged.length === 0) return criterion('comfort', null, [], false)
  const [first, second, third] = judged.slice(-3)
  const isFalling =
    first && second && third && third.comfort < second.comfort && second.comfort < first.comfort
  const items: GateItem[] = isFalling
    ? [{ kind: 'meetings', numbers: [second.number, third.number], place: null }]
    : []
  return criterion('comfort', null, items)
}

function heavyProblems(group: GroupFile, asOf: Day): Criterion {
  const items = inUse(group.records.problem)
    .filter((problem) => problem.severity === 'berat' && isOpenOn(problem, asOf))
    .map(({ id }): GateItem => ({ kind: 'problem', id, place: null }))
  return criterion('heavyProblems', null, items)
}

/** A plan for isolates is a problem of that kind with an agreed solution, raised since the survey. Without a survey nobody knows. */
function isolates(group: GroupFile, asOf: Day): Criterion {
  const last = sociometricSurveys(group).findLast(({ survey }) => survey.date <= asOf)
  if (!last) return criterion('isolates', null, [], false)
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
    null,
    memberItems(alone, () => null),
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
    .map(({ id }): GateItem => ({ kind: 'goal', id, place: null }))
  return criterion('goalsReviewed', null, items)
}

function isNumber(value: number | null | undefined): boolean {
  return typeof value === 'number'
}
