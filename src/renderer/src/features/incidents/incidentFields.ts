import { usualClass } from '../../../../domain/catalog/incidentAdvice'
import type { Day } from '../../../../domain/day'
import { type GroupFile, recordOf, withoutStamps } from '../../../../domain/groupFile'
import { timezoneOf } from '../../../../domain/progress/incidentDeadlines'
import type { Incident } from '../../../../domain/records/incident'
import type { DraftOf } from '../../../../domain/records/kinds'
import { dayAt, instantOf, timeAt } from '../../../../domain/zonedTime'

/** An incident as its form shows it: when it became known in day and time, members with their roles in rows. */
export type IncidentFields = {
  kind: string
  date: string
  time: string
  knownDay: string
  knownTime: string
  sessionId: string
  severity: string
  immediateAction: string
  people: { code: string; role: string }[]
  summary: string
  confidentialityBroken: Answer
  basis: string
  memberToldBefore: Answer
  memberNotToldReason: string
  informed: { who: string; role: string; date: string; minutesAfter: number | null }[]
  subjectsNotifiedDate: string
  authorityNotifiedDate: string
  disclosedTo: { who: string; date: string; minimum: string }[]
  followUp: string
  status: string
  closedBy: string
  closedDate: string
}
type Answer = '' | 'ya' | 'tidak'

/** Names the form of an incident among the unsaved ones. */
export function incidentKey(id: string): string {
  return `incident:${id}`
}

/** The form of an incident of which nothing is known but the day on which it is written down, and perhaps its meeting. */
export function newFields(group: GroupFile, today: Day, sessionId: string | undefined) {
  const session = sessionId === undefined ? undefined : recordOf(group, 'session', sessionId)
  return {
    ...blank,
    date: session && session.date <= today ? session.date : today,
    sessionId: session?.id ?? '',
  }
}

const blank: IncidentFields = {
  kind: '',
  date: '',
  time: '',
  knownDay: '',
  knownTime: '',
  sessionId: '',
  severity: '',
  immediateAction: '',
  people: [],
  summary: '',
  confidentialityBroken: '',
  basis: '',
  memberToldBefore: '',
  memberNotToldReason: '',
  informed: [],
  subjectsNotifiedDate: '',
  authorityNotifiedDate: '',
  disclosedTo: [],
  followUp: '',
  status: 'terbuka',
  closedBy: '',
  closedDate: '',
}

/** The form of an incident as it is saved. */
export function fieldsOf(group: GroupFile, incident: Incident): IncidentFields {
  const timezone = timezoneOf(group)
  const { knownAt, memberRoles } = incident
  return {
    kind: incident.kind,
    date: incident.date,
    time: incident.time ?? '',
    knownDay: knownAt ? dayAt(knownAt, timezone) : '',
    knownTime: knownAt ? timeAt(knownAt, timezone) : '',
    sessionId: incident.sessionId ?? '',
    severity: incident.severity,
    immediateAction: incident.immediateAction ?? '',
    people: (incident.memberCodes ?? []).map((code) => ({ code, role: memberRoles?.[code] ?? '' })),
    summary: incident.summary,
    confidentialityBroken: answer(incident.confidentialityBroken),
    basis: incident.basis ?? '',
    memberToldBefore: answer(incident.memberToldBefore),
    memberNotToldReason: incident.memberNotToldReason ?? '',
    informed: (incident.informed ?? []).map(({ who, role, date, minutesAfter }) => ({
      who: whoName(group, who),
      role: role ?? '',
      date,
      minutesAfter: minutesAfter ?? null,
    })),
    subjectsNotifiedDate: incident.subjectsNotifiedDate ?? '',
    authorityNotifiedDate: incident.authorityNotifiedDate ?? '',
    disclosedTo: (incident.disclosedTo ?? []).map(({ minimum, ...row }) => ({
      ...row,
      minimum: minimum ?? '',
    })),
    followUp: incident.followUp ?? '',
    status: incident.status,
    closedBy: incident.closedBy ?? '',
    closedDate: incident.closedDate ?? '',
  }
}

/** Somebody who was told, by name where the record names a worker. */
export function whoName(group: GroupFile, who: string): string {
  return recordOf(group, 'worker', who)?.name ?? who
}

/** The whole incident of what was typed. An incident that is open again was closed by nobody. */
export function toIncident(
  group: GroupFile,
  typed: Partial<IncidentFields>,
  { id, incident, today }: { id: string; incident: Incident | null; today: Day },
): Partial<DraftOf<'incident'>> {
  const { knownDay, knownTime, people, confidentialityBroken, memberToldBefore, ...rest } = typed
  const members = (people ?? []).filter(({ code }) => code)
  const roles = members.filter(({ role }) => role)
  const isClosed = typed.status === 'ditutup'
  const record = {
    ...(incident ? withoutStamps<'incident'>(incident) : {}),
    ...cleared,
    ...rest,
    id,
    classification:
      incident?.classification ?? (typed.kind ? usualClass(typed.kind as Incident['kind']) : 'R'),
    knownAt: knownDay && knownTime ? instantOf(knownDay, knownTime, timezoneOf(group)) : null,
    memberCodes: [...new Set(members.map(({ code }) => code))],
    memberRoles: Object.fromEntries(roles.map(({ code, role }) => [code, role])),
    confidentialityBroken: truth(confidentialityBroken),
    memberToldBefore: truth(memberToldBefore),
    closedBy: isClosed ? typed.closedBy : null,
    closedDate: isClosed ? (typed.closedDate ?? today) : null,
  }
  return record as Partial<DraftOf<'incident'>>
}

/** What the form shows: a blank field is not among what was typed, and must not stay as it was. */
const cleared = Object.fromEntries(
  Object.keys(blank)
    .filter((name) => !['knownDay', 'knownTime', 'people'].includes(name))
    .map((name) => [name, undefined]),
)

function answer(value: boolean | null | undefined): Answer {
  if (value === null || value === undefined) return ''
  return value ? 'ya' : 'tidak'
}

function truth(given: Answer | undefined): boolean | null {
  return given ? given === 'ya' : null
}
