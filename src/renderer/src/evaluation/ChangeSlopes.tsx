import type { MeasuredChange } from '../../../domain/measuring/measuredChange'
import { pointWord } from '../../../texts/instruments'
import { SlopeChart } from '../ui/charts/SlopeChart'

/** Room for the names of cut-offs beside the scale. */
const CUT_OFF_ROOM = 70

type ChangeSlopesProps = { change: MeasuredChange; width?: number }

/** The slope chart of a measured change: each member, the mean, the cut-offs. */
export function ChangeSlopes({ change: measured, width = 340 }: ChangeSlopesProps) {
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
      width={width + ((cutOffs ?? []).length > 0 ? CUT_OFF_ROOM : 0)}
    />
  )
}
