import type { Records } from '../records/kinds'
import type { Gap } from './gap'

/** Gaps between problems, incidents and meetings that tell the same event differently. */
export function incidentGaps(records: Records): Gap[] {
  return [...problemGaps(records), ...closingGaps(records), ...sessionListGaps(records)]
}

function problemGaps(records: Records): Gap[] {
  return records.problem.flatMap((problem): Gap[] => {
    const place = { kind: 'problem', id: problem.id } as const
    const incident = records.incident.find(({ id }) => id === problem.incidentId)
    const isElsewhere =
      incident?.sessionId && problem.sessionId && incident.sessionId !== problem.sessionId
    return [
      ...((problem.status === 'selesai') === !!problem.resolvedDate
        ? []
        : [{ code: 'problemDateMismatch', place, field: 'resolvedDate' } as const]),
      ...(isElsewhere
        ? [
            {
              code: 'problemSessionMismatch',
              place,
              field: 'incidentId',
              params: { incident: incident.id },
            } as const,
          ]
        : []),
    ]
  })
}

function closingGaps(records: Records): Gap[] {
  return records.incident
    .filter(({ status, closedDate }) => (status === 'ditutup') !== !!closedDate)
    .map(({ id }) => ({
      code: 'incidentDateMismatch',
      place: { kind: 'incident', id },
      field: 'closedDate',
    }))
}

/** The meeting lists its incidents and the incident names its meeting: both must say the same. */
function sessionListGaps(records: Records): Gap[] {
  return records.incident.flatMap((incident) =>
    records.session
      .filter((session) => {
        const isListed = session.safetyIncidentIds?.includes(incident.id) ?? false
        return isListed !== (incident.sessionId === session.id)
      })
      .map(
        (session): Gap => ({
          code: 'incidentSessionMismatch',
          place: { kind: 'incident', id: incident.id },
          field: 'sessionId',
          params: { session: session.id },
        }),
      ),
  )
}
