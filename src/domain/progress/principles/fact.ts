import type { principleAnswers } from '../../catalog/lists'

/** What the worker answers to a question of the checklist. */
export type PrincipleAnswer = (typeof principleAnswers)[number]

/** Everything the records can tell about the questions; each is worded in `texts`. Source: domain.md 4.1. */
export const factCodes = [
  'needsMethod',
  'needsDates',
  'needsFindings',
  'purposeWritten',
  'goalsAligned',
  'inclusionCriteria',
  'exclusionCriteria',
  'compositionReason',
  'sizeRange',
  'refusalsExplained',
  'metBeforeFirst',
  'consentBeforeFirst',
  'placeNamed',
  'timeNamed',
  'roomPrivate',
  'roomChecked',
  'supportingFactors',
  'hinderingFactors',
  'groupGoalWritten',
  'memberGoalsWritten',
  'goalsCareful',
  'goalsFeasible',
  'goalsNotExtreme',
  'goalsFormulatedTogether',
  'goalDecisionTaken',
  'memberGoalsLinked',
  'groupGoalsRated',
  'memberGoalsRated',
  'meetingsWithObjectives',
  'meetingsWithAgenda',
  'acceptanceKept',
  'acceptanceSteady',
  'notesWithoutLabels',
  'nobodySilentTwice',
  'patternObserved',
  'workerRoleWritten',
  'normsWritten',
  'contractSigned',
  'decisionsByGroup',
  'decisionsWithCapacity',
  'activitiesChosenTogether',
  'decisionsHeardAll',
  'dissentRecorded',
  'decisionsExecuted',
  'decisionsReviewed',
  'interventionsJustified',
  'decisionsWithoutIntervention',
  'organisationCurrent',
  'organisationReviewed',
  'changesAgreed',
  'structureUnchanged',
  'rolesWithDuties',
  'rolesUnderstood',
  'roleHolders',
  'rolesShared',
  'formReasoned',
  'resourcesVerified',
  'resourcesMapped',
  'resourcesUsed',
  'meetingsWithSlips',
  'resultsMeasured',
  'tasksRated',
  'reportIssued',
  'feedbackGiven',
] as const
export type FactCode = (typeof factCodes)[number]

/**
 * One thing the records say: `met` of `of` are as they should be, `needed` of them are enough. `of` 0 means
 * that there was nothing to look at. `lacking` names what is not: numbers of meetings, codes of members,
 * ids of records; never a person's name or words.
 */
export type Fact = {
  code: FactCode
  met: number
  of: number
  needed: number
  lacking: readonly string[]
}

/**
 * Whether the one thing asked for is there. Only for what the group owes in any case; what cannot be
 * there yet is left out by the question.
 */
export function single(code: FactCode, isThere: boolean): Fact {
  return { code, met: isThere ? 1 : 0, of: 1, needed: 1, lacking: [] }
}

/** Asked of each one of some records: all of them are needed. */
export function every<T>(
  code: FactCode,
  items: readonly T[],
  isMet: (item: T) => boolean,
  name: (item: T) => string,
): Fact {
  const lacking = items.filter((item) => !isMet(item)).map(name)
  const of = items.length
  return { code, met: of - lacking.length, of, needed: of, lacking }
}

/** Asked of each one of some records: two thirds of them are enough ("sebagian besar"). Source: domain.md 3, common scale. */
export function most<T>(
  code: FactCode,
  items: readonly T[],
  isMet: (item: T) => boolean,
  name: (item: T) => string,
): Fact {
  return { ...every(code, items, isMet, name), needed: Math.ceil((2 * items.length) / 3) }
}

/**
 * The answer that some facts speak for. All as they should be: ya. Each below a third: belum. Anything
 * between: sebagian. null where there was nothing at all to look at; where one part could not be looked at,
 * the others can speak for sebagian or belum and never for ya.
 * Thirds as in the common scale. Source: domain.md 2.8, 3.
 */
export function answerFrom(facts: readonly Fact[]): PrincipleAnswer | null {
  const known = facts.filter(({ of }) => of > 0)
  if (known.length === 0) return null
  if (known.every(({ met, of }) => 3 * met < of)) return 'belum'
  return facts.every(isSatisfied) ? 'ya' : 'sebagian'
}

/** Whether a fact is as it should be; one without anything to look at is not. */
export function isSatisfied({ met, of, needed }: Fact): boolean {
  return of > 0 && met >= needed
}
