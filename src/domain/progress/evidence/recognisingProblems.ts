import type { Problem } from '../../records/problem'
import { median } from '../../statistics/median'
import { isWritten } from '../principles/checkScope'
import {
  daysToResolve,
  isOpenLong,
  isOpenOn,
  isReopened,
  PROBLEM_DAYS,
  problemsRaised,
  problemsResolved,
} from '../problems'
import { badRecords, daysOf, refs, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/**
 * Task e, recognising problems inside the group: who raises them, how long they stay open, and whether what
 * was agreed holds. Source: seeds/004 task e; domain.md 2.11, 3.e.
 */
export function recognisingProblems(scope: EvidenceScope): EvidenceCount[] {
  const { group, period, until } = scope
  const atHand = problemsAtHand(scope)
  return [
    shareOfRecords(
      'problemsByMembers',
      'problem',
      problemsRaised(group, period),
      ({ raisedBy }) => raisedBy === 'anggota',
    ),
    medianDays(scope),
    badRecords(
      'problemsOpenLong',
      'problem',
      atHand.filter((problem) => isOpenOn(problem, until)),
      (problem) => isOpenLong(problem, until),
    ),
    shareOfRecords(
      'problemsAgreed',
      'problem',
      atHand,
      ({ agreedSolution, owner }) => isWritten(agreedSolution) && isWritten(owner),
    ),
    // On which day one was opened again nobody wrote down: it counts wherever the problem does.
    badRecords('problemsReopened', 'problem', atHand, isReopened),
  ]
}

/** The problems that the group had to deal with in the window: raised in it, or still open when it began. */
export function problemsAtHand({ group, period, until }: EvidenceScope): Problem[] {
  return problemsRaised(group).filter(
    ({ raisedDate, status, resolvedDate }) =>
      raisedDate <= until &&
      (raisedDate >= period.from || status !== 'selesai' || (resolvedDate ?? '') >= period.from),
  )
}

function medianDays({ group, period }: EvidenceScope): EvidenceCount {
  const resolved = problemsResolved(group, period).sort((one, other) =>
    (one.resolvedDate ?? '').localeCompare(other.resolvedDate ?? ''),
  )
  const days = resolved.flatMap((problem) => daysToResolve(problem) ?? [])
  return daysOf('daysToResolve', median(days), days.length, PROBLEM_DAYS, {
    records: refs('problem', resolved),
  })
}
