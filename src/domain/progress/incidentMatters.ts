import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import type { Incident } from '../records/incident'
import { dayAt, instantOf } from '../zonedTime'
import { type DeadlineKind, incidentDeadlines, isStillToDo, timezoneOf } from './incidentDeadlines'
import { inUse } from './inUse'
import type { OpenMatter, OpenMatterKind } from './openMatter'

const kinds: Record<DeadlineKind, OpenMatterKind> = {
  supervisor: 'supervisorNotTold',
  subjects: 'subjectsNotNotified',
  authority: 'authorityNotNotified',
}

/**
 * Incidents of which somebody still has to be told, and those where only closing is left. Closing by the
 * supervisor shows that the supervisor knows, but takes the place of no notice that the law asks for. Nothing
 * of what the incident says is passed on.
 */
export function incidentMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return inUse(group.records.incident)
    .filter((incident) => knownDay(group, incident) <= asOf)
    .flatMap((incident) => mattersOf(group, incident, asOf))
}

function mattersOf(group: GroupFile, incident: Incident, asOf: Day): OpenMatter[] {
  const ref = { kind: 'incident', id: incident.id } as const
  const isClosed = incident.status === 'ditutup' && (incident.closedDate ?? asOf) <= asOf
  // At the first minute of the day: what ends in the course of it is not over yet.
  const now = instantOf(asOf, null, timezoneOf(group))
  const toTell = incidentDeadlines(group, incident, now)
    .filter(isStillToDo)
    .filter(({ kind }) => !isClosed || kind !== 'supervisor')
    .map(({ kind, lastDay }) => ({ kind: kinds[kind], ref, days: daysBetween(asOf, lastDay) }))
  if (isClosed || toTell.length > 0) return toTell
  return [{ kind: 'incidentNotClosed', ref, days: daysBetween(knownDay(group, incident), asOf) }]
}

function knownDay(group: GroupFile, { knownAt, date }: Incident): Day {
  return knownAt ? dayAt(knownAt, timezoneOf(group)) : date
}
