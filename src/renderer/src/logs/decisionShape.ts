import { overrideReasons } from '../../../domain/catalog/lists'
import type { DraftOf } from '../../../domain/records/kinds'

/** A decision as its form shows it. */
export type TypedDecision = {
  text: string
  date: string
  sessionId: string
  topic: string
  proposedBy: string
  method: string
  /** null where nobody has said it yet: no level is proposed. */
  autonomyLevel: number | null
  /** One of the fixed reasons, or OWN_REASON with the worker's words. */
  overrideKind: string
  overrideOwn: string
  capacityNote: string
  dissent: string
  dueDate: string
  owner: string
  status: string
  executedDate: string
  reviewNote: string
}

/** Stands for a reason in the worker's own words. */
export const OWN_REASON = 'lain'

/** What the form shows of a decision; a new one has neither topic nor level yet. */
export function shownDecision(record: DraftOf<'decision'>, isNew: boolean): TypedDecision {
  const reason = record.overrideReason ?? ''
  const isFixed = reason === '' || overrideReasons.some((one) => one === reason)
  return {
    text: record.text,
    date: record.date,
    sessionId: record.sessionId ?? '',
    topic: isNew ? '' : record.topic,
    proposedBy: record.proposedBy ?? '',
    method: record.method ?? '',
    autonomyLevel: isNew ? null : record.autonomyLevel,
    overrideKind: isFixed ? reason : OWN_REASON,
    overrideOwn: isFixed ? '' : reason,
    capacityNote: record.capacityNote ?? '',
    dissent: record.dissent ?? '',
    dueDate: record.dueDate ?? '',
    owner: record.owner ?? '',
    status: record.status,
    executedDate: record.executedDate ?? '',
    reviewNote: record.reviewNote ?? '',
  }
}

/** Whether a decision in this state may have been carried out on a day: one that was revised can have been. */
export function canBeExecuted(status: string): boolean {
  return status === 'terlaksana' || status === 'direvisi'
}

/** The record of what was typed; what does not belong to its level or state falls away. */
export function writtenDecision(record: DraftOf<'decision'>, typed: Partial<TypedDecision>) {
  const { overrideKind, overrideOwn, ...told } = typed
  const reason = overrideKind === OWN_REASON ? overrideOwn : overrideKind
  return {
    ...record,
    text: told.text,
    date: told.date,
    sessionId: told.sessionId ?? null,
    topic: told.topic,
    proposedBy: told.proposedBy ?? null,
    method: told.method ?? null,
    autonomyLevel: told.autonomyLevel ?? undefined,
    overrideReason: told.autonomyLevel === 0 ? (reason ?? null) : null,
    capacityNote: told.capacityNote ?? null,
    dissent: told.dissent ?? null,
    dueDate: told.dueDate ?? null,
    owner: told.owner ?? null,
    status: told.status,
    executedDate: canBeExecuted(told.status ?? '') ? (told.executedDate ?? null) : null,
    reviewNote: told.reviewNote ?? null,
  }
}
