import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import { type MeasuredChange, measuredChange } from './measuredChange'
import { type MeasuredPoint, type MeasuredPoints, measuredPoints } from './measuredPoints'
import { usualEnds } from './measureSheets'
import { type OtherVersion, otherVersions } from './otherVersions'

/**
 * What one instrument showed between its usual ends, and at all its points. `followUp`: the change from the second of
 * the usual ends to the last point that surely lies behind it.
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
    if (!ends) return []
    const last = followUpPoint(measured.points, ends.to)
    return [
      {
        ...measuredChange(group, instrument, ends.from, ends.to),
        measured,
        followUp: last && measuredChange(group, instrument, ends.to, last.point),
        otherVersions: otherVersions(group, instrument),
      },
    ]
  })
}

/** The last point behind the end: a follow-up by its name, or answered on a later day. */
function followUpPoint(points: readonly MeasuredPoint[], end: string): MeasuredPoint | null {
  const index = points.findIndex(({ point }) => point === end)
  const date = points[index]?.date ?? null
  const isLater = (one: MeasuredPoint) => date !== null && one.date !== null && one.date > date
  return (
    points.slice(index + 1).findLast((one) => one.point === 'tindakLanjut' || isLater(one)) ?? null
  )
}

/** The instruments answered at one point only. */
export function measuredOnce(group: GroupFile): MeasuredOnce[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const { points } = measuredPoints(group, instrument)
    const [point] = points
    return point && points.length === 1 ? [{ instrument, point }] : []
  })
}
