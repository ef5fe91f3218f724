import { MOST_QUARTERS } from '../../domain/acrossGroups/quarterRows'
import { lastStretches } from '../../domain/acrossGroups/quarters'
import type { Period } from '../../domain/day'
import type { CountedLibrary } from '../../domain/report/recapSheet'
import { contributionsOf } from './contributions'
import { groupIdsIn } from './library'

/** What all groups of a folder add in a period and in the quarters up to it. */
export async function countedLibrary(folder: string, period: Period): Promise<CountedLibrary> {
  const quarters = lastStretches(period.to, 'quarter', MOST_QUARTERS)
  const told = await contributionsOf(folder, await groupIdsIn(folder), [period, ...quarters])
  const whole = told.flatMap((one) => (one.state === 'whole' ? [one.contributions] : []))
  return {
    contributions: whole.flatMap(([first]) => first ?? []),
    quarters: quarters.map((quarter, index) => ({
      ...quarter,
      contributions: whole.flatMap((one) => one[index + 1] ?? []),
    })),
    unread: told.flatMap((one) => (one.state === 'troubled' ? [one.code || one.fileName] : [])),
  }
}
