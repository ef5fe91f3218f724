import {
  type PrincipleCode,
  type PrincipleQuestion,
  principleCodes,
  principleQuestions,
} from '../catalog/principles'
import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { type CheckScope, checkScope } from './principles/checkScope'
import {
  answerFrom,
  type Fact,
  type FactCode,
  isSatisfied,
  type PrincipleAnswer,
} from './principles/fact'
import { flexibleOrganisation } from './principles/flexibleOrganisation'
import { groupDecisions } from './principles/groupDecisions'
import { guidedInteraction } from './principles/guidedInteraction'
import { plannedFormation } from './principles/plannedFormation'
import { resourcesAndEvaluation } from './principles/resourcesAndEvaluation'
import { sharedGoals } from './principles/sharedGoals'

/**
 * What the records speak for at one question of the checklist: an answer for the worker to confirm or to
 * change, never an answer by itself. null = the records cannot say. `missing`: what stands between the
 * records and ya.
 */
export type PrincipleSuggestion = {
  question: PrincipleQuestion
  answer: PrincipleAnswer | null
  facts: readonly Fact[]
  missing: readonly Fact[]
}

/** The suggestions for one principle; what happened counts from the day after `lastChecked`, from the beginning without one, up to `day`. */
export type PrincipleSuggestions = {
  lastChecked: CheckScope['lastChecked']
  day: Day
  questions: readonly PrincipleSuggestion[]
}

const factsOf: { [P in PrincipleCode]: (scope: CheckScope) => Record<string, Fact[]> } = {
  a: plannedFormation,
  b: sharedGoals,
  c: guidedInteraction,
  d: groupDecisions,
  e: flexibleOrganisation,
  f: resourcesAndEvaluation,
}

/** Facts which say that a question does not arise: nobody intervened, nothing was changed. */
const irrelevant: readonly FactCode[] = ['decisionsWithoutIntervention', 'structureUnchanged']

/**
 * The answer suggested to each of the 31 questions from the records as they stood at a review point (as of
 * `asOf`, where the point lies ahead). null for a point the group does not have. Source: domain.md 4.1.
 */
export function principleSuggestions(
  group: GroupFile,
  pointId: string,
  asOf: Day,
): Record<PrincipleCode, PrincipleSuggestions> | null {
  const point = recordOf(group, 'reviewPoint', pointId)
  if (!point) return null
  const each = principleCodes.map((principle) => {
    const scope = checkScope(group, point, principle, asOf)
    const facts = factsOf[principle](scope)
    const questions = principleQuestions[principle].map((question) =>
      suggestionOf(question, facts[question] ?? []),
    )
    return [principle, { lastChecked: scope.lastChecked, day: scope.day, questions }]
  })
  return Object.fromEntries(each) as Record<PrincipleCode, PrincipleSuggestions>
}

function suggestionOf(question: PrincipleQuestion, facts: readonly Fact[]): PrincipleSuggestion {
  const doesNotArise = facts.some(({ code }) => irrelevant.includes(code))
  return {
    question,
    answer: doesNotArise ? 'tidakRelevan' : answerFrom(facts),
    facts,
    missing: facts.filter((fact) => !isSatisfied(fact)),
  }
}
