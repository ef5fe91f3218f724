import { type Change, withoutStamps } from '../groupFile'
import type { Session } from '../records/session'

/** Something jotted down while a meeting went on. */
export type Capture = NonNullable<Session['captures']>[number]

/** What was jotted down is taken away: completed elsewhere, or thrown away. */
export function withoutCapture(session: Session, id: string): Change {
  const captures = (session.captures ?? []).filter((capture) => capture.id !== id)
  const record = { ...withoutStamps<'session'>(session), captures }
  return { put: [{ kind: 'session', record }], remove: [] }
}
