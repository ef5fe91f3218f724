import type { MutualPair } from '../statistics/mutualGraph'
import type { SurveyResult } from './surveyResult'

/**
 * What changed among the members between two surveys: who is chosen now and was not, who is chosen no more, which
 * pairs came to choose each other and which no longer do, who joined and who left. Codes only. `isComparable`
 * is false where the question or the number of choices differ: then figures must not be laid beside each other.
 */
export type SurveyChange = {
  from: string
  to: string
  isComparable: boolean
  /** Chosen by nobody before, chosen now. */
  becameChosen: string[]
  /** Chosen before, by nobody now. */
  noLongerChosen: string[]
  /** In no mutual pair before, in one now: who found a tie. */
  becameTied: string[]
  newPairs: MutualPair[]
  /** Pairs that ended although both are still there. */
  endedPairs: MutualPair[]
  joined: string[]
  left: string[]
}

/** Compares two surveys, the earlier first. Only members asked in both can have changed. */
export function surveyChange(before: SurveyResult, after: SurveyResult): SurveyChange {
  const [earlier, later] = [codesOf(before), codesOf(after)]
  const both = earlier.filter((code) => later.includes(code))
  const wasUnchosen = (code: string) => before.indices.unchosen.includes(code)
  const isUnchosen = (code: string) => after.indices.unchosen.includes(code)
  const isReceived = ({ indices }: SurveyResult, code: string) =>
    (indices.per[code]?.received ?? 0) > 0
  const isTied = ({ indices }: SurveyResult, code: string) => (indices.per[code]?.mutual ?? 0) > 0
  const keys = (pairs: readonly MutualPair[]) => new Set(pairs.map((pair) => pair.join(' ')))
  const [pairsBefore, pairsAfter] = [
    keys(before.indices.mutualPairs),
    keys(after.indices.mutualPairs),
  ]
  return {
    from: before.survey.id,
    to: after.survey.id,
    isComparable:
      before.survey.maxChoices === after.survey.maxChoices &&
      sameWords(before.survey.question, after.survey.question),
    becameChosen: both.filter((code) => wasUnchosen(code) && isReceived(after, code)),
    noLongerChosen: both.filter((code) => isReceived(before, code) && isUnchosen(code)),
    becameTied: both.filter((code) => !isTied(before, code) && isTied(after, code)),
    newPairs: after.indices.mutualPairs.filter((pair) => !pairsBefore.has(pair.join(' '))),
    endedPairs: before.indices.mutualPairs.filter(
      (pair) => !pairsAfter.has(pair.join(' ')) && pair.every((code) => later.includes(code)),
    ),
    joined: later.filter((code) => !earlier.includes(code)),
    left: earlier.filter((code) => !later.includes(code)),
  }
}

function codesOf({ members }: SurveyResult): string[] {
  return members.map(({ code }) => code)
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(one) === bare(other)
}
