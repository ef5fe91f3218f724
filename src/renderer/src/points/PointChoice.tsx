import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { formatDay } from '../../../texts/formats'
import { pointsText, pointWhen } from '../../../texts/points'
import { Field } from '../ui/Field'

type PointChoiceProps = {
  points: readonly ReviewPoint[]
  value: string
  onChange: (pointId: string) => void
}

/** Which review point is looked at, latest first. */
export function PointChoice({ points, value, onChange }: PointChoiceProps) {
  return (
    <Field label={pointsText.point}>
      {(link) => (
        <select {...link} value={value} onChange={(event) => onChange(event.target.value)}>
          {points.toReversed().map((point) => (
            <option key={point.id} value={point.id}>
              {pointsText.option(point.id, formatDay(point.date), pointWhen(point))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
