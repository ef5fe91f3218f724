import { addDays, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { isRunning } from '../progress/phase'
import { SUPERVISION_DAYS } from '../progress/runningMatters'
import { lastSupervision } from '../progress/supervision'
import type { Incident } from '../records/incident'
import { type DueItem, due } from './dueItem'

/** Days within which a failure of data protection is notified: 3 times 24 hours. Source: UU 27/2022 art. 46. */
const NOTICE_DAYS = 3

/** The next supervision of a running group: 30 days after the last, or earlier where that was agreed. Source: domain.md 2.17. */
export function supervisionItems(group: GroupFile, today: Day): DueItem[] {
  const program = inUse(group.records.program)[0]
  if (!program || !isRunning(group, today)) return []
  const last = lastSupervision(group, today)
  const latest = addDays(last ?? program.startDate, SUPERVISION_DAYS)
  const agreed = inUse(group.records.supervision)
    .filter(({ date }) => date === last)
    .flatMap(({ nextDate }) => (nextDate && nextDate > (last ?? '') ? [nextDate] : []))
  const [day = latest] = [...agreed, latest].sort()
  return [due('supervision', day, { kind: 'program', id: program.id })]
}

/**
 * Incidents that nobody closed. The supervisor is told on the same day, those concerned and the authority
 * of a failure of data protection within three days; afterwards an open incident is due every day.
 * Source: domain.md 2.17.
 */
export function incidentItems(group: GroupFile, today: Day): DueItem[] {
  return inUse(group.records.incident)
    .filter(({ status, date }) => status !== 'ditutup' && date <= today)
    .map((incident) =>
      due('incident', deadline(incident, today), { kind: 'incident', id: incident.id }),
    )
}

function deadline(incident: Incident, today: Day): Day {
  const { date, kind, informed, subjectsNotifiedDate, authorityNotifiedDate } = incident
  if (!informed?.length) return date
  const isNotified = Boolean(subjectsNotifiedDate && authorityNotifiedDate)
  if (kind === 'kegagalanPelindunganData' && !isNotified) return addDays(date, NOTICE_DAYS)
  return today
}
