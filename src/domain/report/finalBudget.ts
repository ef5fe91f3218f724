import type { GroupFile } from '../groupFile'
import { type BudgetSummary, budgetSummary } from '../progress/budget'
import { inUse } from '../progress/inUse'
import type { NameMask } from './maskNames'
import { maskedText } from './reportScope'

/** One line of the budget beside what was spent: whole rupiah; `left` = planned - realised, negative where more was spent. */
export type RealisedLine = {
  item: string
  planned: number
  realised: number | null
  left: number | null
  source: string | null
}

/** What the program was to cost and what it cost. Source: domain.md 2.3, 6.7. */
export type RealisedBudget = BudgetSummary & { lines: RealisedLine[] }

/** The budget with what was spent of it; null while it has no line. */
export function realisedBudgetOf(group: GroupFile, mask: NameMask): RealisedBudget | null {
  const summary = budgetSummary(group)
  if (!summary) return null
  const lines = inUse(group.records.program)[0]?.budget?.lines ?? []
  return {
    ...summary,
    lines: lines.map(({ item, qty, price, realised, source }) => {
      const planned = qty * price
      const spent = realised ?? null
      return {
        item: mask(item),
        planned,
        realised: spent,
        left: spent === null ? null : planned - spent,
        source: maskedText(source, mask),
      }
    }),
  }
}
