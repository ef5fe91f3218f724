import type { GroupFile } from '../groupFile'
import { type MeasuredChange, measuredChange } from '../measuring/measuredChange'
import { type MeasuredPoint, measuredPoints } from '../measuring/measuredPoints'
import { usualEnds } from '../measuring/measureSheets'
import type { Instrument } from '../records/instrument'
import { inUse } from './inUse'

/** All that was measured with one instrument. */
export type Measure = {
  instrument: Instrument
  points: MeasuredPoint[]
  /** pra to akhir where the instrument has both, else the first to the last point; null below two points. */
  change: MeasuredChange | null
}

/** Everything measured, by instrument, in the order of the file; instruments never used are left out. */
export function measures(group: GroupFile): Measure[] {
  return inUse(group.records.instrument).flatMap((instrument) => {
    const { points } = measuredPoints(group, instrument)
    if (points.length === 0) return []
    const ends = usualEnds(points.map(({ point }) => point))
    const change = ends && measuredChange(group, instrument, ends.from, ends.to)
    return [{ instrument, points, change }]
  })
}

/** What measures cohesion: agencies name their own scales, and the one whose name or code speaks of "kohesi" is meant. */
export function cohesionMeasure(group: GroupFile): Measure | null {
  return (
    measures(group).find(({ instrument }) =>
      /kohesi/i.test(`${instrument.name} ${instrument.code}`),
    ) ?? null
  )
}
