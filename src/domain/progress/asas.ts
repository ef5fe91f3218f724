import { type AsasKey, asasKeys } from '../catalog/asas'
import type { Session } from '../records/session'
import { mean } from '../statistics/mean'

/** Mean rating over some observations, 0 to 4, more is better; `n` of them; null when nothing was observed. Source: domain.md 4.2. */
export type AsasMean = { n: number; mean: number | null }

/** Mean over the asas observed at one meeting; "tidak teramati" counts nowhere. */
export function asasMeanOf(session: Session): AsasMean {
  const values = asasKeys.flatMap((key) => session.asas?.[key] ?? [])
  return { n: values.length, mean: mean(values) }
}

/** Mean of each asas over some meetings. */
export function asasMeansOver(sessions: readonly Session[]): Record<AsasKey, AsasMean> {
  return Object.fromEntries(
    asasKeys.map((key) => {
      const values = sessions.flatMap((session) => session.asas?.[key] ?? [])
      return [key, { n: values.length, mean: mean(values) }]
    }),
  ) as Record<AsasKey, AsasMean>
}

/** The meetings cut in two halves by order; the middle one of an odd number belongs to the first. */
export function halvesOf(sessions: readonly Session[]): { first: Session[]; last: Session[] } {
  const cut = Math.ceil(sessions.length / 2)
  return { first: sessions.slice(0, cut), last: sessions.slice(cut) }
}
