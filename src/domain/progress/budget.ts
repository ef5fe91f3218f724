import type { GroupFile } from '../groupFile'
import { share, sum } from '../statistics/mean'
import { inUse } from './inUse'

/** Money of the program in whole rupiah: planned = quantity x price of every line; realised as far as written. Source: domain.md 2.3. */
export type BudgetSummary = {
  planned: number
  realised: number | null
  /** realised / planned, 0 upward; null when nothing was planned or nothing written as realised. */
  realisedShare: number | null
  linesWithoutRealised: number
}

/** The budget of the program; null when it has none. */
export function budgetSummary(group: GroupFile): BudgetSummary | null {
  const lines = inUse(group.records.program)[0]?.budget?.lines ?? []
  if (lines.length === 0) return null
  const spent = lines.flatMap((line) => line.realised ?? [])
  const planned = sum(lines.map((line) => line.qty * line.price))
  const realised = spent.length > 0 ? sum(spent) : null
  return {
    planned,
    realised,
    realisedShare: realised === null ? null : share(realised, planned),
    linesWithoutRealised: lines.length - spent.length,
  }
}
