import type { TaskCode } from '../../catalog/tasks'
import type { Day } from '../../day'
import type { GroupFile } from '../../groupFile'
import type { ReviewPoint } from '../../records/reviewPoint'
import { decidingWithinAbilities } from './decidingWithinAbilities'
import type { EvidenceCount } from './evidenceCount'
import { type EvidenceScope, evidenceWindow } from './evidenceWindow'
import { formulatingGoals } from './formulatingGoals'
import { groupSpirit } from './groupSpirit'
import { mutualAcceptance } from './mutualAcceptance'
import { obtainingResources } from './obtainingResources'
import { organisationAndLeaders } from './organisationAndLeaders'
import { recognisingProblems } from './recognisingProblems'
import { understandingTheAgency } from './understandingTheAgency'

const evidenceOf: Record<TaskCode, (scope: EvidenceScope) => EvidenceCount[]> = {
  a: understandingTheAgency,
  b: formulatingGoals,
  c: groupSpirit,
  d: decidingWithinAbilities,
  e: recognisingProblems,
  f: organisationAndLeaders,
  g: obtainingResources,
  h: mutualAcceptance,
}

/**
 * What the records say of one task at a review point, in the order of `evidenceCodes`: counted, shown and
 * linked, never a rating. What happened after the point does not count, as far as its day is known; what
 * carries no day of its own (how a goal is written, how a need stands) counts as it stands now. Records set
 * aside are out. Source: domain.md 3, auto-evidence and cross-cutting rules.
 */
export function taskEvidence(
  group: GroupFile,
  point: ReviewPoint,
  task: TaskCode,
  asOf: Day,
): EvidenceCount[] {
  return taskEvidenceIn({ group, ...evidenceWindow(group, point, asOf) }, task)
}

/** The same in a window of time that need not end with a review point. */
export function taskEvidenceIn(scope: EvidenceScope, task: TaskCode): EvidenceCount[] {
  return evidenceOf[task](scope)
}
