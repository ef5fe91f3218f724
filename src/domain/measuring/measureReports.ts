import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import { type MeasuredChange, measuredChange } from './measuredChange'
import { type MeasuredPoint, type MeasuredPoints, measuredPoints } from './measuredPoints'
import { sheetsOf, usualEnds } from './measureSheets'
import { type OtherVersion, otherVersions } from './otherVersions'

/**
 * What one instrument showed between its usual ends, and at all its points. `followUp`: the change from the second of
 * the usual ends to the last point, where that lies behind it.
 */
export type MeasureReport = MeasuredChange & {
  measured: MeasuredPoints
  followUp: MeasuredChange | null
  otherVersions: OtherVersion[]
}

/** An instrument whose sheets lie at one point only, so that no change can be told. */
export type MeasuredOnce = { instrument: Instrument; point: MeasuredPoint }

/** All instruments that were answered at two points at least, in order of the file. */
export function measureReports(group: GroupFile): MeasureReport[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const measured = measuredPoints(group, instrument)
    const ends = usualEnds(measured.points.map(({ point }) => point))
    const last = measured.points.at(-1)?.point
    if (!ends || last === undefined) return []
    return [
      {
        ...measuredChange(group, instrument, ends.from, ends.to),
        measured,
        followUp: last === ends.to ? null : measuredChange(group, instrument, ends.to, last),
        otherVersions: otherVersions(group, instrument),
      },
    ]
  })
}

/** The instruments answered at one point only. */
export function measuredOnce(group: GroupFile): MeasuredOnce[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    if (sheetsOf(group, instrument).length === 0) return []
    const { points } = measuredPoints(group, instrument)
    const [point] = points
    return point && points.length === 1 ? [{ instrument, point }] : []
  })
}
