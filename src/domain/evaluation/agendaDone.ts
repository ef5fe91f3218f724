import { objectiveResults } from '../catalog/lists'
import type { Session } from '../records/session'
import { sum } from '../statistics/mean'

/**
 * Whether what was planned was done. `objectives`: meetings by how far their aims were met, as the worker judged.
 * `timed` of `parts` of the agendas have a time taken; `done` of those took any; minutes over the timed ones only.
 */
export type AgendaDone = {
  objectives: Record<(typeof objectiveResults)[number] | 'notJudged', number>
  parts: number
  timed: number
  done: number
  minutesPlanned: number
  minutesTaken: number
}

/** Plan against recording over some meetings. */
export function agendaDone(sessions: readonly Session[]): AgendaDone {
  const met = (result: string | null) =>
    sessions.filter(({ recording }) => (recording?.objectivesMet ?? null) === result).length
  const parts = sessions.flatMap(({ plan }) => plan?.agenda ?? [])
  const timed = parts.filter(({ spentMinutes }) => typeof spentMinutes === 'number')
  return {
    objectives: {
      ...(Object.fromEntries(objectiveResults.map((result) => [result, met(result)])) as Record<
        (typeof objectiveResults)[number],
        number
      >),
      notJudged: met(null),
    },
    parts: parts.length,
    timed: timed.length,
    done: timed.filter(({ spentMinutes }) => Number(spentMinutes) > 0).length,
    minutesPlanned: sum(timed.map(({ minutes }) => minutes ?? 0)),
    minutesTaken: sum(timed.map(({ spentMinutes }) => spentMinutes ?? 0)),
  }
}
