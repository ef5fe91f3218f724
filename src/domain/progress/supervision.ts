import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from './inUse'

/** Day of the last supervision on or before a day; null when there was none. Source: domain.md 2.17. */
export function lastSupervision(group: GroupFile, asOf: Day): Day | null {
  const days = inUse(group.records.supervision).map((supervision) => supervision.date)
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  )
}
