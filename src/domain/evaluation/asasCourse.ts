import { type AsasKey, asasKeys } from '../catalog/asas'
import { type AsasMean, asasMeanOf, asasMeansOver, halvesOf } from '../progress/asas'
import type { Session } from '../records/session'
import { mean } from '../statistics/mean'
import { type ProcessMeeting, processMeeting } from './processMeeting'

/** At or below this an asas asks for attention, and for a note. Source: domain.md 2.9, 8.1. */
export const LOW_ASAS = 1

/** One asas over the meetings: its value at each (null = tidak teramati), and its mean over all and over each half. */
export type OneAsas = {
  asas: AsasKey
  values: (number | null)[]
  all: AsasMean
  first: AsasMean
  last: AsasMean
}

/** An asas judged 0 or 1 at a meeting. */
export type LowAsas = { asas: AsasKey; meeting: ProcessMeeting; value: number }

/** The twelve asas over the meetings, 0 to 4, more is better; the middle meeting of an odd number belongs to the first half. Source: domain.md 4.2. */
export type AsasCourse = {
  all: AsasMean
  byAsas: OneAsas[]
  byMeeting: (AsasMean & { meeting: ProcessMeeting })[]
  halves: { first: number; last: number }
  low: LowAsas[]
}

/** How the asas were kept over some meetings, in order. */
export function asasCourse(sessions: readonly Session[]): AsasCourse {
  const { first, last } = halvesOf(sessions)
  const [all, before, after] = [sessions, first, last].map(asasMeansOver)
  const valuesOf = (key: AsasKey) => sessions.map(({ asas }) => asas?.[key] ?? null)
  const observed = asasKeys.flatMap((key) => valuesOf(key).flatMap((value) => value ?? []))
  const none: AsasMean = { n: 0, mean: null }
  return {
    all: { n: observed.length, mean: mean(observed) },
    byAsas: asasKeys.map((asas) => ({
      asas,
      values: valuesOf(asas),
      all: all?.[asas] ?? none,
      first: before?.[asas] ?? none,
      last: after?.[asas] ?? none,
    })),
    byMeeting: sessions.map((session) => ({
      meeting: processMeeting(session),
      ...asasMeanOf(session),
    })),
    halves: { first: first.length, last: last.length },
    low: sessions.flatMap((session) =>
      asasKeys.flatMap((asas) => {
        const value = session.asas?.[asas] ?? null
        return value !== null && value <= LOW_ASAS
          ? [{ asas, meeting: processMeeting(session), value }]
          : []
      }),
    ),
  }
}
