import type { MeasuredPoints } from '../../../domain/measuring/measuredPoints'
import type { Instrument } from '../../../domain/records/instrument'
import { pointLabels } from '../../../texts/measureResults'
import { MeanLine } from '../ui/charts/MeanLine'

type PointMeansProps = {
  instrument: Pick<Instrument, 'code' | 'min' | 'max'>
  measured: MeasuredPoints
  width?: number
  height?: number
}

/** Means of an instrument over its points; in rings those of the same people, where others were measured at each. */
export function PointMeans({ instrument, measured, width = 340, height = 170 }: PointMeansProps) {
  const { code, min, max } = instrument
  const labels = pointLabels(measured.points.map(({ point }) => point))
  const points = measured.points.map(({ point, n, mean, sameMean }, index) => ({
    point: labels[index] ?? point,
    n,
    mean,
    sameMean: measured.isSameGroup ? null : sameMean,
  }))
  return <MeanLine chart={{ name: code, min, max, points }} width={width} height={height} />
}
