import type { DraftOf } from '../../../domain/records/kinds'

/** A problem as its form shows it. */
export type TypedProblem = {
  text: string
  raisedDate: string
  sessionId: string
  category: string
  raisedBy: string
  severity: string
  agreedSolution: string
  owner: string
  status: string
  resolvedDate: string
  reopened: boolean
  incidentId: string
}

/** What the form shows of a problem; of a new one nobody has yet said what it is and who raised it. */
export function shownProblem(record: DraftOf<'problem'>, isNew: boolean): TypedProblem {
  return {
    text: record.text,
    raisedDate: record.raisedDate,
    sessionId: record.sessionId ?? '',
    category: isNew ? '' : record.category,
    raisedBy: isNew ? '' : record.raisedBy,
    severity: isNew ? '' : record.severity,
    agreedSolution: record.agreedSolution ?? '',
    owner: record.owner ?? '',
    status: record.status,
    resolvedDate: record.resolvedDate ?? '',
    reopened: record.reopened ?? false,
    incidentId: record.incidentId ?? '',
  }
}

/** The record of what was typed: what is open has no day of resolution, what is opened again was reopened. */
export function writtenProblem(record: DraftOf<'problem'>, typed: Partial<TypedProblem>) {
  return {
    ...record,
    text: typed.text,
    raisedDate: typed.raisedDate,
    sessionId: typed.sessionId ?? null,
    category: typed.category,
    raisedBy: typed.raisedBy,
    severity: typed.severity,
    agreedSolution: typed.agreedSolution ?? null,
    owner: typed.owner ?? null,
    status: typed.status,
    resolvedDate: typed.status === 'selesai' ? (typed.resolvedDate ?? null) : null,
    reopened: typed.reopened === true || typed.status === 'dibukaKembali',
    incidentId: typed.incidentId ?? null,
  }
}
