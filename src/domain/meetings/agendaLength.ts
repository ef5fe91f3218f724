import type { Session } from '../records/session'

type Agenda = NonNullable<NonNullable<Session['plan']>['agenda']>
/** What of a part of the agenda counts here; a form may hold no number yet. */
type Part = { activity?: string | null | undefined; minutes?: number | null | undefined }

/** How far an agenda may be shorter or longer than a meeting before the worker is asked. Source: domain.md 2.9. */
const TOLERANCE = 0.2

/**
 * Minutes of an agenda beside those of a meeting. `open`: parts without a length. `isOff`: more than 20%
 * shorter or longer, told only once every part has its length.
 */
export type AgendaLength = { minutes: number; open: number; expected: number; isOff: boolean }

/** The length of an agenda; null where there is none. */
export function agendaLength(agenda: readonly Part[], expected: number): AgendaLength | null {
  const parts = agenda.filter(({ activity }) => activity?.trim())
  if (parts.length === 0) return null
  const known = parts.filter(({ minutes }) => Number.isFinite(minutes ?? Number.NaN))
  const minutes = known.reduce((sum, part) => sum + (part.minutes ?? 0), 0)
  const open = parts.length - known.length
  const isOff = open === 0 && Math.abs(minutes - expected) > TOLERANCE * expected
  return { minutes, open, expected, isOff }
}

/** Minutes that the parts took, over those whose time was looked at; null where nobody looked. */
export function spentMinutes(agenda: Agenda): { minutes: number; n: number } | null {
  const told = agenda.flatMap(({ spentMinutes: minutes }) => minutes ?? [])
  if (told.length === 0) return null
  return { minutes: told.reduce((sum, minutes) => sum + minutes, 0), n: told.length }
}
