import type { DraftOf } from '../../../../domain/records/kinds'

/** A need as its form shows it. */
export type TypedNeed = {
  need: string
  scope: string
  memberCodes: string[]
  /** Empty where nobody has said yet how pressing it is. */
  priority: string
  category: string
  raisedDate: string
  status: string
  metDate: string
  note: string
}

/** What the form shows of a need; of a new one nobody has yet said how pressing it is. */
export function shownNeed(record: DraftOf<'resourceNeed'>, isNew: boolean): TypedNeed {
  return {
    need: record.need,
    scope: record.scope,
    memberCodes: record.memberCodes ?? [],
    priority: isNew ? '' : String(record.priority),
    category: record.category ?? '',
    raisedDate: record.raisedDate ?? '',
    status: record.status,
    metDate: record.metDate ?? '',
    note: record.note ?? '',
  }
}

/** The record of what was typed: what is not met has no day of it, what the group needs belongs to no member. */
export function writtenNeed(record: DraftOf<'resourceNeed'>, typed: Partial<TypedNeed>) {
  return {
    ...record,
    need: typed.need,
    scope: typed.scope,
    memberCodes: typed.scope === 'anggota' ? (typed.memberCodes ?? []) : [],
    priority: typed.priority ? Number(typed.priority) : undefined,
    category: typed.category ?? null,
    raisedDate: typed.raisedDate ?? null,
    status: typed.status,
    metDate: typed.status === 'terpenuhi' ? (typed.metDate ?? null) : null,
    note: typed.note ?? null,
  }
}
