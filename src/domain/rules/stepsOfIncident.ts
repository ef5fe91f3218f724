import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import type { Incident } from '../records/incident'
import { isSupervising } from './supervising'

/**
 * Faults of a step in the incidents: one that was recorded is never removed nor set aside, and only a
 * supervisor or the head closes it. Source: domain.md 2.17.
 */
export function incidentStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.incident.map((incident) => [incident.id, incident]))
  return [
    ...goneIncidentFaults(before, after),
    ...after.records.incident
      .filter((one) => isClosing(former.get(one.id), one) && !isSupervising(after, one.closedBy))
      .map((one) => incidentFault(one, 'supervisorNeeded', 'closedBy')),
  ]
}

/** Incidents that would be gone: refused even where a step is only taken back, or taking back would be a way to delete. */
export function goneIncidentFaults(before: GroupFile, after: GroupFile): Fault[] {
  const now = new Map(after.records.incident.map((incident) => [incident.id, incident]))
  return before.records.incident
    .filter((one) => isGone(one, now.get(one.id)))
    .map((one) => incidentFault(one, 'recordKept', ''))
}

function isGone(former: Incident, incident: Incident | undefined): boolean {
  return !incident || Boolean(incident.archivedAt && !former.archivedAt)
}

/** Closing it, or saying that somebody else closed it. */
function isClosing(former: Incident | undefined, incident: Incident): boolean {
  if (incident.status !== 'ditutup') return false
  return former?.status !== 'ditutup' || (former.closedBy ?? null) !== (incident.closedBy ?? null)
}

function incidentFault({ id }: Incident, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'incident', id }, field }
}
