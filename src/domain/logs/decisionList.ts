import type { decisionStatuses, decisionTopics } from '../catalog/lists'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import {
  type DecisionSummary,
  daysOverdue,
  decisionsIn,
  summaryOfDecisions,
} from '../progress/decisions'
import type { Decision } from '../records/decision'
import { holdsWords } from './wordSearch'

/** Which decisions are looked at; null asks for all. */
export type DecisionFilter = {
  words: string
  status: (typeof decisionStatuses)[number] | null
  topic: (typeof decisionTopics)[number] | null
  sessionId: string | null
  period: Period | null
  /** Only those whose due day has passed without their being carried out. */
  isOverdue: boolean
}

/** Asks for every decision. */
export const allDecisions: DecisionFilter = {
  words: '',
  status: null,
  topic: null,
  sessionId: null,
  period: null,
  isOverdue: false,
}

/** The decisions that are looked at, latest first. */
export function filteredDecisions(
  group: GroupFile,
  filter: DecisionFilter,
  today: Day,
): Decision[] {
  return decisionsIn(group)
    .filter(
      (one) =>
        (filter.status === null || one.status === filter.status) &&
        (filter.topic === null || one.topic === filter.topic) &&
        (filter.sessionId === null || one.sessionId === filter.sessionId) &&
        (filter.period === null || isWithin(one.date, filter.period)) &&
        (!filter.isOverdue || daysOverdue(one, today) !== null) &&
        holdsWords(filter.words, wordsOf(one)),
    )
    .toReversed()
}

/** The counts of a list of decisions, and how many of them are `overdue` on a day. */
export type DecisionFigures = DecisionSummary & { overdue: number }

/** What a list of decisions comes to; a share of nothing is told by its whole of 0. */
export function decisionFigures(decisions: readonly Decision[], today: Day): DecisionFigures {
  return {
    ...summaryOfDecisions(decisions),
    overdue: decisions.filter((one) => daysOverdue(one, today) !== null).length,
  }
}

function wordsOf(one: Decision): (string | null | undefined)[] {
  return [one.id, one.text, one.owner, one.capacityNote, one.dissent, one.reviewNote]
}
