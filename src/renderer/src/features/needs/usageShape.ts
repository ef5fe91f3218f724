import type { DraftOf } from '../../../../domain/records/kinds'

/** A use of a resource as its form shows it. */
export type TypedUse = {
  date: string
  resourceId: string
  needId: string
  sessionId: string
  referralId: string
  initiatedBy: string
  kind: string
  memberCodes: string[]
  outcome: string
  /** Empty where nobody has asked yet. */
  usefulness: string
}

/** What the form shows of a use; of a new one nobody has yet said who began it and what it was. */
export function shownUse(record: DraftOf<'resourceUse'>, isNew: boolean): TypedUse {
  return {
    date: record.date,
    resourceId: record.resourceId,
    needId: record.needId ?? '',
    sessionId: record.sessionId ?? '',
    referralId: record.referralId ?? '',
    initiatedBy: isNew ? '' : record.initiatedBy,
    kind: isNew ? '' : record.kind,
    memberCodes: record.memberCodes ?? [],
    outcome: record.outcome ?? '',
    usefulness: record.usefulness ? String(record.usefulness) : '',
  }
}

/** The record of what was typed. */
export function writtenUse(record: DraftOf<'resourceUse'>, typed: Partial<TypedUse>) {
  return {
    ...record,
    date: typed.date,
    resourceId: typed.resourceId,
    needId: typed.needId ?? null,
    sessionId: typed.sessionId ?? null,
    referralId: typed.referralId ?? null,
    initiatedBy: typed.initiatedBy,
    kind: typed.kind,
    memberCodes: typed.memberCodes ?? [],
    outcome: typed.outcome ?? null,
    usefulness: typed.usefulness ? Number(typed.usefulness) : null,
  }
}
