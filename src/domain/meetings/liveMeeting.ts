import type { Day } from '../day'
import type { DraftOf } from '../records/kinds'
import type { Session } from '../records/session'
import { agendaStanding, minutesBetween, withPartEnded } from './agendaClock'

type SessionDraft = DraftOf<'session'>

/** Something jotted down while the meeting goes on: a decision, a problem or an observation, to be completed afterwards. */
export type Capture = NonNullable<Session['captures']>[number]

/** The meeting once the worker opens it with the group, at an instant (ISO); opening it again changes nothing. */
export function meetingOpened(session: SessionDraft, at: string): SessionDraft {
  return session.openedAt ? session : { ...session, openedAt: at }
}

/** The meeting once the part of the agenda at which it stands is brought to its end. */
export function partEnded(session: SessionDraft, at: string): SessionDraft {
  const { openedAt, plan } = session
  if (!openedAt || !plan?.agenda) return session
  const agenda = withPartEnded(plan.agenda, minutesBetween(openedAt, at))
  return { ...session, plan: { ...plan, agenda } }
}

/**
 * The meeting once it is closed: held, unless its day still lies ahead. The last part of the agenda ends with
 * it; a part before that was not reached by stepping, so nobody knows how long it took.
 */
export function meetingClosed(session: SessionDraft, at: string, today: Day): SessionDraft {
  const agenda = session.plan?.agenda ?? []
  const isAtLast = agendaStanding(agenda, 0).current === agenda.length - 1
  const ended = isAtLast ? partEnded(session, at) : session
  const isHeld = session.date <= today
  return { ...ended, closedAt: at, ...(isHeld ? { status: 'terlaksana' as const } : {}) }
}

/** The meeting with one more thing jotted down; its id is the next free one of this meeting. */
export function withCapture(session: SessionDraft, capture: Omit<Capture, 'id'>): SessionDraft {
  const captures = session.captures ?? []
  const numbers = captures.map(({ id }) => Number(/^C-(\d{1,6})$/.exec(id)?.[1] ?? 0))
  const id = `C-${Math.max(0, ...numbers) + 1}`
  return { ...session, captures: [...captures, { id, ...capture }] }
}

/** The meeting without one thing that was jotted down. */
export function withoutCapture(session: SessionDraft, id: string): SessionDraft {
  return { ...session, captures: (session.captures ?? []).filter((one) => one.id !== id) }
}
