import type { Change, GroupFile } from '../groupFile'
import { nextDecisionId } from '../logs/nextLogId'
import { inUse } from '../progress/inUse'
import type { Decision } from '../records/decision'
import type { DraftOf } from '../records/kinds'

/** Decisions about norms, latest first: on one of them a new version of the contract rests. */
export function decisionsOnNorms(group: GroupFile): Decision[] {
  return inUse(group.records.decision)
    .filter(({ topic }) => topic === 'norma')
    .sort((one, other) => other.date.localeCompare(one.date))
}

/** What must be told of a decision to change the contract. */
export type NewDecision = Pick<
  DraftOf<'decision'>,
  'text' | 'date' | 'method' | 'autonomyLevel' | 'overrideReason'
>

/** The group's decision to change its contract, carried out by writing the new version. */
export function decisionToChange(group: GroupFile, told: NewDecision): DraftOf<'decision'> {
  const id = nextDecisionId(group)
  return { ...told, id, topic: 'norma', status: 'terlaksana', executedDate: told.date }
}

/** A new version of the contract, and the decision for it where that is new too, as one change. */
export function contractRevision(
  contract: DraftOf<'contract'>,
  decision: DraftOf<'decision'> | null,
): Change {
  return {
    put: [
      ...(decision ? [{ kind: 'decision' as const, record: decision }] : []),
      { kind: 'contract', record: contract },
    ],
    remove: [],
  }
}
