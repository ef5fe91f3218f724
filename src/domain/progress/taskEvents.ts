import type { incidentKinds } from '../catalog/lists'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from './inUse'
import { type ProgramStatus, phaseHistory } from './phaseHistory'
import { heldSessions } from './sessions'

/**
 * Something that may explain why a task moved: the group went into another phase, changed its organisation,
 * or a safety or confidentiality incident happened. An incident is told by its kind alone.
 * Source: domain.md 2.12, 2.17, 5.1.
 */
export type TaskEvent =
  | { day: Day; kind: 'phase'; to: ProgramStatus }
  | { day: Day; kind: 'organisation'; version: number }
  | { day: Day; kind: 'incident'; incidentKind: (typeof incidentKinds)[number] }

/** The events of the group's life in order of time; all, or those of a period. */
export function taskEvents(group: GroupFile, period?: Period): TaskEvent[] {
  return [...phaseEvents(group), ...organisationEvents(group), ...incidentEvents(group)]
    .filter(({ day }) => !period || isWithin(day, period))
    .sort((one, other) => one.day.localeCompare(other.day))
}

/** Changes of phase as they were written down; where none was, the first meeting held in another phase tells. */
function phaseEvents(group: GroupFile): TaskEvent[] {
  const changes = phaseHistory(group)
  if (changes.length > 0)
    return changes.map(({ date, to }) => ({ day: date, kind: 'phase' as const, to }))
  const staged = heldSessions(group).filter(({ stage }) => stage)
  return staged.flatMap(({ date, stage }, index): TaskEvent[] =>
    stage && stage !== staged[index - 1]?.stage ? [{ day: date, kind: 'phase', to: stage }] : [],
  )
}

function organisationEvents(group: GroupFile): TaskEvent[] {
  return inUse(group.records.organisation).map(({ validFrom, version }) => ({
    day: validFrom,
    kind: 'organisation',
    version,
  }))
}

function incidentEvents(group: GroupFile): TaskEvent[] {
  return inUse(group.records.incident).map(({ date, kind }) => ({
    day: date,
    kind: 'incident',
    incidentKind: kind,
  }))
}
