import type { Day, Period } from '../../../domain/day'
import type { GroupFile } from '../../../domain/groupFile'
import { previousPeriod } from '../../../domain/report/reportScope'
import { periodsText } from '../../../texts/periods'
import { isSamePeriod, periodSuggestions } from './periodSuggestions'

/** Days that can be chosen by one click; null = all that was done, or nothing beside it. */
export type DaysOnOffer = { label: string; days: Period | null }

/** What can be looked at: the whole program first, then the likeliest periods. */
export function daysToLookAt(group: GroupFile, today: Day): DaysOnOffer[] {
  return [{ label: periodsText.whole, days: null }, ...suggested(group, today)]
}

/** What it can be compared with: nothing, the period before, or another that ended before it began. */
export function daysToCompare(group: GroupFile, today: Day, period: Period | null): DaysOnOffer[] {
  const none = { label: periodsText.none, days: null }
  const previous = period && previousPeriod(group, period)
  if (!period || !previous) return [none]
  const earlier = suggested(group, today).filter(
    ({ days }) => days.to < period.from && !isSamePeriod(days, previous),
  )
  return [
    none,
    { label: periodsText.option(previous, periodsText.previous), days: previous },
    ...earlier,
  ]
}

/** What stays beside another choice of days: the period before follows it; what no longer lies before falls away. */
export function comparedAfter(
  group: GroupFile,
  before: { period: Period | null; compared: Period | null },
  period: Period | null,
): Period | null {
  const { compared } = before
  if (!compared || !period) return null
  const previous = before.period && previousPeriod(group, before.period)
  if (previous && isSamePeriod(compared, previous)) return previousPeriod(group, period)
  return compared.to < period.from ? compared : null
}

function suggested(group: GroupFile, today: Day): { label: string; days: Period }[] {
  const program = group.records.program[0]
  return periodSuggestions(group, today)
    .filter(({ from, to }) => from !== program?.startDate || to !== program.endDate)
    .map(({ from, to, reason }) => ({
      label: periodsText.option({ from, to }, reason),
      days: { from, to },
    }))
}
