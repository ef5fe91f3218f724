import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { formatDay } from '../../../texts/formats'
import { pointsText } from '../../../texts/points'
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
              {pointsText.option(point.id, formatDay(point.date), meetingWords(point))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function meetingWords({ afterSession }: ReviewPoint): string {
  if (afterSession === null || afterSession === undefined) return pointsText.noMeeting
  return afterSession === 0 ? pointsText.beforeFirst : pointsText.afterMeeting(afterSession)
}
