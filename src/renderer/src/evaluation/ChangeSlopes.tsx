import type { MeasuredChange } from '../../../domain/measuring/measuredChange'
import { pointWord } from '../../../texts/instruments'
import { SlopeChart } from '../ui/charts/SlopeChart'

type ChangeSlopesProps = { change: MeasuredChange; width?: number }

/** The slope chart of a measured change: each member, the mean, the cut-offs. */
export function ChangeSlopes({ change: measured, width }: ChangeSlopesProps) {
  const { instrument, from, to, members, change } = measured
  const { code, min, max, higherIsBetter, cutOffs } = instrument
  return (
    <SlopeChart
      name={code}
      {...{ min, max, members }}
      from={pointWord(from)}
      to={pointWord(to)}
      meanPre={change.meanPre}
      meanPost={change.meanPost}
      isHigherBetter={higherIsBetter}
      cutOffs={cutOffs ?? []}
      {...(width === undefined ? {} : { width })}
    />
  )
}
