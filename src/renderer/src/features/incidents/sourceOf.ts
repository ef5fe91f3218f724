import { incidentKinds } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import type { GroupFile } from '../../../../domain/groupFile'
import { type DeadlineSource, timezoneOf } from '../../../../domain/progress/incidentDeadlines'
import type { Incident } from '../../../../domain/records/incident'
import { instantOf } from '../../../../domain/zonedTime'
import type { IncidentFields } from './incidentFields'

const time = /^([01]\d|2[0-3])[.:][0-5]\d$/

/** What the form tells of deadlines so far, so that they count before anything is saved; null without a day. */
export function sourceOf(group: GroupFile, values: IncidentFields): DeadlineSource | null {
  const { date, knownDay, knownTime } = values
  if (!isDay(date)) return null
  const isKnown = isDay(knownDay) && time.test(knownTime)
  return {
    kind: incidentKinds.find((kind) => kind === values.kind) ?? 'cedera',
    date,
    time: time.test(values.time) ? values.time : null,
    knownAt: isKnown ? instantOf(knownDay, knownTime, timezoneOf(group)) : null,
    informed: values.informed
      .filter(({ who, date: day }) => who.trim() && isDay(day))
      .map(({ role, ...row }) => ({ ...row, ...(role ? { role: role as Role } : {}) })),
    subjectsNotifiedDate: dayOrNull(values.subjectsNotifiedDate),
    authorityNotifiedDate: dayOrNull(values.authorityNotifiedDate),
  }
}

type Role = NonNullable<NonNullable<Incident['informed']>[number]['role']>

function dayOrNull(typed: string): string | null {
  return isDay(typed) ? typed : null
}
