import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import type { Session } from '../records/session'

/** Something jotted down while a meeting went on. */
export type Capture = NonNullable<Session['captures']>[number]

/** What was jotted down is taken away: completed elsewhere, or thrown away. */
export function withoutCapture(session: Session, id: string): Change {
  const captures = (session.captures ?? []).filter((capture) => capture.id !== id)
  const record = { ...withoutStamps<'session'>(session), captures }
  return { put: [{ kind: 'session', record }], remove: [] }
}

/**
 * A decision of a meeting before its worker has completed it. How autonomous it was is left at what says
 * least of the group: the worker has to say more. Source: domain.md 2.10.
 */
export function decisionOf(group: GroupFile, session: Session, text: string): DraftOf<'decision'> {
  return {
    id: nextId(
      'KP',
      group.records.decision.map(({ id }) => id),
    ),
    sessionId: session.id,
    date: session.date,
    text,
    topic: 'kegiatan',
    autonomyLevel: 1,
    status: 'direncanakan',
  }
}

/** A problem inside the group that came up at a meeting, before its worker has completed it. Source: domain.md 2.11. */
export function problemOf(group: GroupFile, session: Session, text: string): DraftOf<'problem'> {
  return {
    id: nextId(
      'MS',
      group.records.problem.map(({ id }) => id),
    ),
    sessionId: session.id,
    raisedDate: session.date,
    text,
    category: 'lainnya',
    raisedBy: 'anggota',
    severity: 'ringan',
    status: 'terbuka',
  }
}

function nextId(letters: string, ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(new RegExp(`^${letters}-(\\d{1,6})$`).exec(id)?.[1] ?? 0))
  return `${letters}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
