import type { QuestionOf } from '../../catalog/principles'
import { hasFullScale } from '../../goals/scaleFindings'
import type { Goal } from '../../records/goal'
import { goalLevel } from '../goalProgress'
import { inUse } from '../inUse'
import { currentPhase } from '../phase'
import {
  type CheckScope,
  goalsOf,
  hasMet,
  isIn,
  isWritten,
  memberCode,
  membersOn,
  recordId,
} from './checkScope'
import { every, type Fact, most, single } from './fact'

const EXTREME = 2

/**
 * Principle b, shared goals: what is written of the goals of group and members, who formulated them, and
 * whether they were rated since the last check. Source: seeds/004 principle b; domain.md 4.1 b1-b5.
 */
export function sharedGoals(scope: CheckScope): Record<QuestionOf<'b'>, Fact[]> {
  const ofGroup = goalsOf(scope, 'kelompok')
  const ofMembers = goalsOf(scope, 'anggota')
  const all = [...ofGroup, ...ofMembers]
  return {
    b1: [
      single('groupGoalWritten', ofGroup.length > 0),
      every(
        'memberGoalsWritten',
        membersOn(scope),
        ({ code }) => ofMembers.some((goal) => goal.memberCode === code),
        memberCode,
      ),
      every('goalsCareful', all, isCareful, recordId),
    ],
    b2: [
      most('goalsFeasible', all, ({ feasibilityNote }) => isWritten(feasibilityNote), recordId),
      ...extremeFacts(scope, all),
    ],
    b3: [
      most(
        'goalsFormulatedTogether',
        all,
        ({ formulatedWith }) => formulatedWith !== 'pekerjaSosial',
        recordId,
      ),
      ...(hasMet(scope) ? [single('goalDecisionTaken', hasGoalDecision(scope))] : []),
    ],
    b4: [
      every(
        'memberGoalsLinked',
        ofMembers,
        ({ groupGoalIds }) => Boolean(groupGoalIds?.length),
        recordId,
      ),
    ],
    b5: ratingFacts(scope, ofGroup, ofMembers),
  }
}

/** Written so that it can be judged: an indicator and five described levels. */
function isCareful(goal: Goal): boolean {
  return isWritten(goal.indicator) && hasFullScale(goal)
}

/**
 * Levels of -2 or +2 tell whether expectations fitted only at the end: most goals begin at -2.
 * Source: domain.md 4.1 b2.
 */
function extremeFacts({ group, day }: CheckScope, goals: readonly Goal[]): Fact[] {
  const program = inUse(group.records.program)[0]
  const phase = currentPhase(group, day)
  const isAtEnd =
    phase === 'akhir' || phase === 'tindakLanjut' || Boolean(program && day >= program.endDate)
  if (!isAtEnd) return []
  const levels = goals.flatMap((goal) => {
    const level = goal.status === 'dihentikan' ? null : goalLevel(group, goal, day)
    return level === null ? [] : [{ id: goal.id, level }]
  })
  return [most('goalsNotExtreme', levels, ({ level }) => Math.abs(level) < EXTREME, recordId)]
}

function hasGoalDecision({ group, day }: CheckScope): boolean {
  return inUse(group.records.decision).some(({ topic, date }) => topic === 'tujuan' && date <= day)
}

/** Of the goals pursued on the day; a stopped goal counts where it was rated, as long as its member was there. */
function ratingFacts(
  scope: CheckScope,
  ofGroup: readonly Goal[],
  ofMembers: readonly Goal[],
): Fact[] {
  const present = new Set(membersOn(scope).map(memberCode))
  const isRated = ({ ratings }: Goal) =>
    Boolean(ratings?.some(({ point, date }) => point === scope.point.id || isIn(scope, date)))
  const pursued = (goal: Goal) => goal.status !== 'dihentikan' || isRated(goal)
  return [
    every('groupGoalsRated', ofGroup.filter(pursued), isRated, recordId),
    every(
      'memberGoalsRated',
      ofMembers.filter((goal) => pursued(goal) && present.has(goal.memberCode ?? '')),
      isRated,
      recordId,
    ),
  ]
}
