import type { Session } from '../records/session'
import { type Participation, participationOf } from './memberProcess'
import { type ProcessMeeting, processMeeting } from './processMeeting'

/**
 * How participation was spread: marks of people present whose participation was written, 0 to 3, more is more
 * involved. `counts` of 0, 1, 2 and 3; `notWritten` people present without one. Source: domain.md 2.9.
 */
export type ParticipationSpread = Participation & {
  counts: [number, number, number, number]
  notWritten: number
  byMeeting: (Participation & { meeting: ProcessMeeting })[]
}

/** Participation over some meetings. */
export function participationSpread(sessions: readonly Session[]): ParticipationSpread {
  const values = sessions.flatMap(writtenAt)
  const count = (level: number) => values.filter((value) => value === level).length
  const present = sessions
    .flatMap(({ attendance }) => attendance ?? [])
    .filter(({ status }) => status === 'H' || status === 'T').length
  return {
    ...participationOf(values),
    counts: [count(0), count(1), count(2), count(3)],
    notWritten: present - values.length,
    byMeeting: sessions.map((session) => ({
      meeting: processMeeting(session),
      ...participationOf(writtenAt(session)),
    })),
  }
}

function writtenAt({ attendance }: Session): number[] {
  return (attendance ?? []).flatMap(({ participation }) =>
    typeof participation === 'number' ? [participation] : [],
  )
}
