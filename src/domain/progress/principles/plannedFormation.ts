import type { QuestionOf } from '../../catalog/principles'
import type { Day } from '../../day'
import type { Member } from '../../records/member'
import type { Program } from '../../records/program'
import { sum } from '../../statistics/mean'
import { mayTakePartOn } from '../consentStanding'
import { inUse } from '../inUse'
import { heldSessions } from '../sessions'
import {
  type CheckScope,
  goalsOf,
  isWritten,
  memberCode,
  peopleUntil,
  recordId,
} from './checkScope'
import { every, type Fact, single } from './fact'

type Composition = NonNullable<NonNullable<Program['formation']>['composition']>

/**
 * Principle a, planned formation: the design as it is written (it carries no days of its own but those of
 * its parts), and who was met and had agreed before coming. How long and how open is fixed by every program,
 * so a5 asks only for what may be missing. Source: seeds/004 principle a; domain.md 4.1 a1-a6.
 */
export function plannedFormation(scope: CheckScope): Record<QuestionOf<'a'>, Fact[]> {
  const program = inUse(scope.group.records.program)[0]
  return {
    a1: program ? needsFacts(program, scope.day) : [],
    a2: program
      ? [
          single('purposeWritten', isWritten(program.formation?.purpose)),
          every(
            'goalsAligned',
            goalsOf(scope, 'kelompok'),
            (goal) => Boolean(goal.alignedAgencyGoalId),
            recordId,
          ),
        ]
      : [],
    a3: program ? compositionFacts(program.formation?.composition ?? {}) : [],
    a4: arrivalFacts(scope),
    a5: program ? structureFacts(program, scope.day) : [],
    a6: program ? situationFacts(program) : [],
  }
}

function needsFacts(program: Program, day: Day): Fact[] {
  const needs = program.formation?.needs
  const ended = needs?.endDate ?? needs?.startDate
  return [
    single('needsMethod', isWritten(needs?.method)),
    single('needsDates', Boolean(ended && ended <= day)),
    single('needsFindings', Boolean(needs?.findings?.some(isWritten))),
  ]
}

function compositionFacts(composition: Composition): Fact[] {
  const { inclusion, exclusion, homogeneity, min, max, candidates, admitted, notAdmitted } =
    composition
  const refused = (candidates ?? 0) - (admitted ?? candidates ?? 0)
  const explained = sum(
    (notAdmitted ?? []).filter(({ reason }) => isWritten(reason)).map(({ count }) => count),
  )
  return [
    single('inclusionCriteria', Boolean(inclusion?.some(isWritten))),
    single('exclusionCriteria', Boolean(exclusion?.some(isWritten))),
    single('compositionReason', isWritten(homogeneity)),
    single('sizeRange', Boolean(min && max)),
    ...(refused > 0
      ? [
          {
            code: 'refusalsExplained' as const,
            met: Math.min(explained, refused),
            of: refused,
            needed: refused,
            lacking: [],
          },
        ]
      : []),
  ]
}

function arrivalFacts(scope: CheckScope): Fact[] {
  const people = peopleUntil(scope)
  const firstDay = (member: Member) => firstPresence(scope, member.code) ?? scope.day
  return [
    every(
      'metBeforeFirst',
      people,
      (member) => Boolean(member.intakeDate && member.intakeDate <= firstDay(member)),
      memberCode,
    ),
    every(
      'consentBeforeFirst',
      people,
      (member) => mayTakePartOn(scope.group, member.code, firstDay(member)),
      memberCode,
    ),
  ]
}

/** The first meeting the member came to, by the day. */
function firstPresence({ group, day }: CheckScope, code: string): Day | undefined {
  return heldSessions(group).find(
    (session) =>
      session.date <= day &&
      session.attendance?.some(
        (row) => row.memberCode === code && (row.status === 'H' || row.status === 'T'),
      ),
  )?.date
}

function structureFacts(program: Program, day: Day): Fact[] {
  const structure = program.formation?.structure
  const checked = structure?.roomCheckedDate
  return [
    single('placeNamed', isWritten(program.place) || isWritten(structure?.room)),
    single(
      'timeNamed',
      Boolean(program.weekday && program.startTime) || isWritten(structure?.frequency),
    ),
    single('roomPrivate', structure?.roomIsPrivate === true),
    single('roomChecked', Boolean(checked && checked <= day)),
  ]
}

function situationFacts(program: Program): Fact[] {
  const factors = program.formation?.situationFactors ?? []
  return [
    single(
      'supportingFactors',
      factors.some(({ direction }) => direction === 'mendukung'),
    ),
    single(
      'hinderingFactors',
      factors.some(
        ({ direction, mitigation }) => direction === 'menghambat' && isWritten(mitigation),
      ),
    ),
  ]
}
