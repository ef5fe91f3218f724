import type { Session } from '../records/session'

/** The parts of a meeting in order: planned minutes, and minutes spent once a part was brought to its end. */
export type Agenda = NonNullable<NonNullable<Session['plan']>['agenda']>
type Part = Agenda[number]

/** Where a meeting stands in its agenda. Minutes are whole; `over` is 0 as long as the part keeps to its time. */
export type AgendaStanding = {
  /** Place of the part the group is at, from 0; null when every part is finished or there is none. */
  current: number | null
  /** Place of the part at which the group would be if every part took its planned minutes. */
  byPlan: number | null
  /** Minutes since the current part began. */
  minutesIn: number
  /** Minutes beyond what was planned for the current part; 0 too where nothing was planned. */
  over: number
}

const MILLISECONDS_PER_SECOND = 1_000
const SECONDS_PER_MINUTE = 60

/** Whole seconds from one instant to another (ISO), never negative: a clock that was set back shows 0. */
export function secondsBetween(from: string, to: string): number {
  const milliseconds = Date.parse(to) - Date.parse(from)
  return Math.max(0, Math.floor(milliseconds / MILLISECONDS_PER_SECOND))
}

/** Whole minutes from one instant to another (ISO), never negative. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor(secondsBetween(from, to) / SECONDS_PER_MINUTE)
}

/** Minutes planned for all parts together; null where no part says how long it takes. */
export function plannedMinutes(agenda: readonly Part[]): number | null {
  const known = agenda.flatMap(({ minutes }) => minutes ?? [])
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0)
}

/**
 * Where the meeting stands after so many minutes. The worker leads: a part lasts until it is ended by hand,
 * also beyond its time; the plan only tells where the group would be by now. A part that was passed over
 * has no minutes of its own.
 */
export function agendaStanding(agenda: readonly Part[], elapsedMinutes: number): AgendaStanding {
  const current = currentPart(agenda)
  const minutesIn = current === null ? 0 : Math.max(0, elapsedMinutes - spentBefore(agenda))
  const planned = current === null ? null : (agenda[current]?.minutes ?? null)
  return {
    current,
    byPlan: partByPlan(agenda, elapsedMinutes),
    minutesIn,
    over: planned === null ? 0 : Math.max(0, minutesIn - planned),
  }
}

/** The agenda once the current part is brought to its end: the minutes since it began are noted as spent. */
export function withPartEnded(agenda: readonly Part[], elapsedMinutes: number): Agenda {
  const { current, minutesIn } = agendaStanding(agenda, elapsedMinutes)
  return agenda.map((part, index) =>
    index === current ? { ...part, spentMinutes: minutesIn } : part,
  )
}

function currentPart(agenda: readonly Part[]): number | null {
  const next = agenda.findLastIndex(({ spentMinutes }) => isTold(spentMinutes)) + 1
  return next < agenda.length ? next : null
}

function spentBefore(agenda: readonly Part[]): number {
  return agenda.reduce((sum, { spentMinutes }) => sum + (spentMinutes ?? 0), 0)
}

/** A part without planned minutes has no end by plan; after the last part, the last one is still the answer. */
function partByPlan(agenda: readonly Part[], elapsedMinutes: number): number | null {
  if (agenda.length === 0) return null
  let end = 0
  const place = agenda.findIndex(({ minutes }) => {
    end += minutes ?? Number.POSITIVE_INFINITY
    return elapsedMinutes < end
  })
  return place === -1 ? agenda.length - 1 : place
}

function isTold(minutes: number | null | undefined): boolean {
  return minutes !== null && minutes !== undefined
}
