import type { problemCategories, problemRaisers, problemStatuses } from '../catalog/lists'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { isWritten } from '../progress/principles/checkScope'
import {
  daysToResolve,
  isOpenLong,
  isReopened,
  type ProblemSummary,
  problemsRaised,
  summaryOfProblems,
} from '../progress/problems'
import type { Problem } from '../records/problem'
import { holdsWords } from './wordSearch'

/** Which problems are looked at; null asks for all. */
export type ProblemFilter = {
  words: string
  status: (typeof problemStatuses)[number] | null
  category: (typeof problemCategories)[number] | null
  raisedBy: (typeof problemRaisers)[number] | null
  sessionId: string | null
  period: Period | null
  /** Only those that have been open for more than 21 days. */
  isOpenLong: boolean
}

/** Asks for every problem. */
export const allProblems: ProblemFilter = {
  words: '',
  status: null,
  category: null,
  raisedBy: null,
  sessionId: null,
  period: null,
  isOpenLong: false,
}

/** The problems that are looked at, latest first. */
export function filteredProblems(group: GroupFile, filter: ProblemFilter, today: Day): Problem[] {
  return problemsRaised(group)
    .filter(
      (one) =>
        (filter.status === null || one.status === filter.status) &&
        (filter.category === null || one.category === filter.category) &&
        (filter.raisedBy === null || one.raisedBy === filter.raisedBy) &&
        (filter.sessionId === null || one.sessionId === filter.sessionId) &&
        (filter.period === null || isWithin(one.raisedDate, filter.period)) &&
        (!filter.isOpenLong || isOpenLong(one, today)) &&
        holdsWords(filter.words, [one.id, one.text, one.agreedSolution, one.owner]),
    )
    .toReversed()
}

/**
 * The counts of a list of problems. `timed`: how many the median rests on (n); `agreed`: those with a solution
 * and somebody who sees to it; `openLong`: open for more than 21 days; `reopened`: opened again at least once.
 */
export type ProblemFigures = ProblemSummary & {
  timed: number
  agreed: number
  openLong: number
  reopened: number
}

/** What a list of problems comes to. */
export function problemFigures(problems: readonly Problem[], today: Day): ProblemFigures {
  const count = (isSo: (problem: Problem) => boolean) => problems.filter(isSo).length
  return {
    ...summaryOfProblems(problems),
    timed: count((one) => daysToResolve(one) !== null),
    agreed: count(({ agreedSolution, owner }) => isWritten(agreedSolution) && isWritten(owner)),
    openLong: count((one) => isOpenLong(one, today)),
    reopened: count(isReopened),
  }
}
