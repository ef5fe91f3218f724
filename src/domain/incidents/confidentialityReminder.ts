import type { Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { nextSession } from '../progress/sessions'
import type { Incident } from '../records/incident'
import type { Session } from '../records/session'

/** Minutes usually set apart to go through confidentiality and its limits once more [own]. */
const REMINDER_MINUTES = 10

/** Whether an incident broke the trust that what is said stays here, so that the group should hear of its limits again. */
export function touchesConfidentiality({
  kind,
  confidentialityBroken,
}: Pick<Incident, 'kind' | 'confidentialityBroken'>): boolean {
  return (
    confidentialityBroken === true ||
    kind === 'pelanggaranKerahasiaanAntaranggota' ||
    kind === 'kegagalanPelindunganData'
  )
}

/** The next meeting after an incident at which confidentiality can be recalled; null when none is planned. Source: domain.md 8.4. */
export function reminderMeeting(group: GroupFile, today: Day): Session | null {
  return nextSession(group, today)
}

/** Whether confidentiality was recalled at a meeting held after the incident's day. */
export function isRecalledSince(group: GroupFile, { date }: Pick<Incident, 'date'>): boolean {
  return group.records.session.some(
    (session) =>
      !session.archivedAt &&
      session.status === 'terlaksana' &&
      session.date > date &&
      session.confidentialityReminded === true,
  )
}

/** Puts a part in front of the meeting's agenda, in these words; of the incident nothing is said. */
export function reminderChange(session: Session, activity: string): Change {
  const record = withoutStamps<'session'>(session)
  const agenda = [{ activity, minutes: REMINDER_MINUTES }, ...(record.plan?.agenda ?? [])]
  return {
    put: [{ kind: 'session', record: { ...record, plan: { ...record.plan, agenda } } }],
    remove: [],
  }
}
