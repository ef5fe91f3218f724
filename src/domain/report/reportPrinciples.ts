import { type AsasKey, asasKeys } from '../catalog/asas'
import { type PrincipleCode, principleCodes } from '../catalog/principles'
import { addDays, type Day } from '../day'
import { type AsasMean, asasMeansOver } from '../progress/asas'
import { type PrincipleScore, principleScores } from '../progress/principles'
import { heldSessions } from '../progress/sessions'
import { maskedText, type ReportScope } from './reportScope'

/** One principle: its score 0 to 1 (more is better) before the period and at its end, over `n` answers. */
export type PrincipleRow = {
  principle: PrincipleCode
  previous: PrincipleScore | null
  now: PrincipleScore | null
}

/**
 * One asas: rating 0 to 4 (more is better) at the first and last meeting of the period where it was
 * observed, mean over the period and over the period before. `lowNotes`: what was written where it was
 * below 2.
 */
export type AsasRow = {
  asas: AsasKey
  first: number | null
  last: number | null
  mean: AsasMean
  previousMean: AsasMean | null
  low: { number: number; value: number; note: string | null }[]
}

/** Chapter IX: how far the six principles and the twelve asas were kept. */
export type ReportPrinciples = {
  previousPoint: { id: string; date: Day } | null
  point: { id: string; date: Day } | null
  principles: PrincipleRow[]
  allPrevious: PrincipleScore | null
  allNow: PrincipleScore | null
  asas: AsasRow[]
  meetingsObserved: number
}

const LOW = 2

/** Principles at the last check in the period and the last one before it; asas over the meetings. */
export function principlesOf({
  group,
  period,
  previous,
  until,
  mask,
}: ReportScope): ReportPrinciples {
  const scores = principleScores(group)
  const now = scores.findLast(({ point }) => period.from <= point.date && point.date <= until)
  const before = scores.findLast(({ point }) => point.date <= addDays(period.from, -1))
  const meetings = heldSessions(group, period)
  const means = asasMeansOver(meetings)
  const formerMeans = previous ? asasMeansOver(heldSessions(group, previous)) : null
  return {
    previousPoint: before ? { id: before.point.id, date: before.point.date } : null,
    point: now ? { id: now.point.id, date: now.point.date } : null,
    principles: principleCodes.map((principle) => ({
      principle,
      previous: before?.byPrinciple[principle] ?? null,
      now: now?.byPrinciple[principle] ?? null,
    })),
    allPrevious: before?.all ?? null,
    allNow: now?.all ?? null,
    asas: asasKeys.map((asas) => {
      const seen = meetings.flatMap(({ number, asas: values, asasNotes }) => {
        const value = values?.[asas]
        return typeof value === 'number' ? [{ number, value, note: asasNotes?.[asas] }] : []
      })
      return {
        asas,
        first: seen[0]?.value ?? null,
        last: seen.at(-1)?.value ?? null,
        mean: means[asas],
        previousMean: formerMeans?.[asas] ?? null,
        low: seen
          .filter(({ value }) => value < LOW)
          .map(({ number, value, note }) => ({ number, value, note: maskedText(note, mask) })),
      }
    }),
    meetingsObserved: meetings.filter((session) => Object.keys(session.asas ?? {}).length > 0)
      .length,
  }
}
