import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'

/** Meetings of the plan in order of their numbers; contact at follow-up is no part of it. */
export function meetingsOf(group: GroupFile): Session[] {
  return inUse(group.records.session)
    .filter(({ stage }) => stage !== 'tindakLanjut')
    .sort((one, other) => one.number - other.number)
}

/**
 * Whether a meeting is no more than a plan: not held, nothing recorded of it, and no other record speaks of it.
 * Only such a meeting may be dated anew with all others, or taken away.
 */
export function isOnlyPlanned(group: GroupFile, session: Session): boolean {
  if (session.status !== 'direncanakan' || hasRecordings(session)) return false
  const { decision, problem, sociometricSurvey, resourceUse, incident } = group.records
  const speaking = [...decision, ...problem, ...sociometricSurvey, ...resourceUse, ...incident]
  return (
    !speaking.some(({ sessionId }) => sessionId === session.id) &&
    !group.records.session.some(
      ({ movedToSessionId, replacesSessionId }) =>
        movedToSessionId === session.id || replacesSessionId === session.id,
    ) &&
    !group.records.reviewPoint.some(({ afterSession }) => afterSession === session.number)
  )
}

function hasRecordings(session: Session): boolean {
  const { attendance, recording, asas, laiseg, movedToSessionId, replacesSessionId } = session
  return Boolean(
    attendance?.length || recording || asas || laiseg || movedToSessionId || replacesSessionId,
  )
}
