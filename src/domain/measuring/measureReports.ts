import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { type MeasuredChange, measuredChange } from './measuredChange'
import { pointsOf, sheetsOf, usualEnds } from './measureSheets'

/** What one instrument showed between its usual ends. */
export type MeasureReport = MeasuredChange

/** All instruments that were answered at two points at least, in order of the file. */
export function measureReports(group: GroupFile): MeasureReport[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const ends = usualEnds(pointsOf(sheetsOf(group, instrument), instrument))
    return ends ? [measuredChange(group, instrument, ends.from, ends.to)] : []
  })
}
