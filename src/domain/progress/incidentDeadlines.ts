import { addDays, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Agency } from '../records/agency'
import type { Incident } from '../records/incident'
import { dayAt, hoursAfter, hoursBetween, instantOf, timeAt } from '../zonedTime'
import { inUse } from './inUse'

/** Hours within which a failure of data protection is told: 3 x 24. Source: UU 27/2022 art. 46 (1). */
export const NOTICE_HOURS = 72

/** Who must hear of an incident in time: the supervisor of every one, the others of a failure of data protection. */
export type DeadlineKind = 'supervisor' | 'subjects' | 'authority'

/**
 * How a deadline stands. `met`: told in time, `on` which day and `by` what entry; `isOnLastDay` where only
 * the hour, which is not recorded, could prove it. `open`: whole hours left, rounded down. `missed`: over;
 * `toldOn` is the day on which it was done too late, null where it is still to be done.
 */
export type DeadlineState =
  | { state: 'met'; on: Day; by: DeadlineEntry; isOnLastDay: boolean }
  | { state: 'open'; hoursLeft: number }
  | { state: 'missed'; toldOn: Day | null }

/** The field of the incident that shows it, and of `informed` who was told and after how many minutes. */
export type DeadlineEntry =
  | { field: 'informed'; who: string; minutesAfter: number | null }
  | { field: 'subjectsNotifiedDate' | 'authorityNotifiedDate' }

/** One deadline: when it ends (ISO instant), the last day on which it can be met, and how it stands. */
export type Deadline = { kind: DeadlineKind; until: string; lastDay: Day } & DeadlineState

/** What an incident tells of its deadlines. */
export type DeadlineSource = Pick<
  Incident,
  | 'kind'
  | 'date'
  | 'time'
  | 'knownAt'
  | 'informed'
  | 'subjectsNotifiedDate'
  | 'authorityNotifiedDate'
>

/** From when the deadlines of an incident run, and whether somebody wrote down when it became known. */
export type DeadlineStart = { at: string; isTold: boolean }

type Told = { day: Day; entry: DeadlineEntry }

/**
 * The deadlines of an incident as they stand at an instant (`now`, ISO). The supervisor is told until the end
 * of the day on which it became known, in the agency's time zone; after a failure of data protection the
 * people concerned and the authority get a written notice within 3 x 24 hours. What is dated after `now`
 * does not count yet. Source: domain.md 2.17; UU 27/2022 art. 46.
 */
export function incidentDeadlines(
  group: GroupFile,
  incident: DeadlineSource,
  now: string,
): Deadline[] {
  const timezone = timezoneOf(group)
  const start = deadlineStart(incident, timezone).at
  const today = dayAt(now, timezone)
  const endOfDay = instantOf(addDays(dayAt(start, timezone), 1), null, timezone)
  const deadline = (kind: DeadlineKind, until: string, told: readonly Told[]): Deadline => {
    const lastDay = dayAt(new Date(Date.parse(until) - 1).toISOString(), timezone)
    const known = told
      .filter(({ day }) => day <= today)
      .sort((one, other) => one.day.localeCompare(other.day))
    const isWholeDay = timeAt(until, timezone) === '00.00'
    return { kind, until, lastDay, ...standing(known[0], { until, lastDay, isWholeDay }, now) }
  }
  const notice = (kind: 'subjects' | 'authority', day: Day | null | undefined) =>
    deadline(
      kind,
      hoursAfter(start, NOTICE_HOURS),
      day ? [{ day, entry: { field: `${kind}NotifiedDate` } }] : [],
    )
  return [
    deadline('supervisor', endOfDay, supervisorTold(group, incident)),
    ...(incident.kind === 'kegagalanPelindunganData'
      ? [
          notice('subjects', incident.subjectsNotifiedDate),
          notice('authority', incident.authorityNotifiedDate),
        ]
      : []),
  ]
}

/**
 * When the deadlines begin: when the agency came to know of it. Where that was not written down, the earliest
 * moment at which it could have known, so that nobody is given time by leaving a field blank: the day and time
 * at which it happened, and the first minute of that day where no time is told.
 */
export function deadlineStart(
  { knownAt, date, time }: Pick<Incident, 'knownAt' | 'date' | 'time'>,
  timezone: Agency['timezone'],
): DeadlineStart {
  return knownAt
    ? { at: knownAt, isTold: true }
    : { at: instantOf(date, time, timezone), isTold: false }
}

/** Whether somebody must still be told: in time, or late rather than not at all. */
export function isStillToDo(deadline: DeadlineState): boolean {
  return deadline.state === 'open' || (deadline.state === 'missed' && deadline.toldOn === null)
}

/** The time zone in which the days of a group are counted: its agency's, WIB where it has none. */
export function timezoneOf(group: GroupFile): Agency['timezone'] {
  return inUse(group.records.agency)[0]?.timezone ?? 'WIB'
}

type Limit = { until: string; lastDay: Day; isWholeDay: boolean }

function standing(
  told: Told | undefined,
  { until, lastDay, isWholeDay }: Limit,
  now: string,
): DeadlineState {
  if (told && told.day <= lastDay)
    return {
      state: 'met',
      on: told.day,
      by: told.entry,
      isOnLastDay: !isWholeDay && told.day === lastDay,
    }
  const left = hoursBetween(now, until)
  if (!told && left > 0) return { state: 'open', hoursLeft: Math.floor(left) }
  return { state: 'missed', toldOn: told?.day ?? null }
}

/**
 * Who was told as the supervisor: by the role of the entry, else by the worker whom it names. Where a group
 * has no supervisor, its head stands in.
 */
function supervisorTold(group: GroupFile, { informed }: DeadlineSource): Told[] {
  const workers = inUse(group.records.worker)
  const role = workers.some((worker) => worker.role === 'supervisor') ? 'supervisor' : 'pimpinan'
  const roleOf = (who: string) => workers.find(({ id, name }) => who === id || who === name)?.role
  return (informed ?? [])
    .filter((row) => (row.role ?? roleOf(row.who)) === role || row.role === 'supervisor')
    .map(({ who, date, minutesAfter }) => ({
      day: date,
      entry: { field: 'informed', who, minutesAfter: minutesAfter ?? null },
    }))
}
