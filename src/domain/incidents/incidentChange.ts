import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import type { AnyDraft, DraftOf } from '../records/kinds'

/**
 * Writes an incident together with the meetings that list it, so that both always say the same: the meeting it
 * names lists it, no other does. A meeting whose record is signed takes this as well.
 */
export function incidentChange(group: GroupFile, incident: DraftOf<'incident'>): Change {
  const sessions = group.records.session.flatMap((stored): AnyDraft[] => {
    const ids = stored.safetyIncidentIds ?? []
    const isNamed = stored.id === incident.sessionId
    if (ids.includes(incident.id) === isNamed) return []
    const others = ids.filter((id) => id !== incident.id)
    const record = {
      ...withoutStamps<'session'>(stored),
      safetyIncidentIds: isNamed ? [...others, incident.id] : others,
    }
    return [{ kind: 'session', record }]
  })
  return { put: [{ kind: 'incident', record: incident }, ...sessions], remove: [] }
}
