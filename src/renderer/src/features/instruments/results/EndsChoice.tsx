import { useNavigate } from '@tanstack/react-router'
import type { MeasuredPoint } from '../../../../../domain/measuring/measuredPoints'
import { capitalised } from '../../../../../texts/formats'
import { measureResultsText, pointWithDay } from '../../../../../texts/measureResults'
import { Field } from '../../../ui/Field'
import styles from './Results.module.css'

const text = measureResultsText

type EndsChoiceProps = {
  ends: { from: string; to: string }
  points: readonly MeasuredPoint[]
}

/** Between which two points the change is told; the second always lies behind the first. */
export function EndsChoice({ ends: { from, to }, points }: EndsChoiceProps) {
  const navigate = useNavigate({ from: '/kelompok/$groupId/alat-ukur' })
  const places = points.map(({ point }) => point)
  const choose = (dari: string, ke: string) =>
    navigate({ search: (search) => ({ ...search, dari, ke }), replace: true, resetScroll: false })
  const chooseFirst = (first: string) => {
    const place = places.indexOf(first)
    choose(first, places.indexOf(to) > place ? to : (places[place + 1] ?? to))
  }
  return (
    <search className={styles.points} aria-label={text.choice}>
      <PointSelect
        label={text.from}
        chosen={from}
        points={points.slice(0, -1)}
        onChoose={chooseFirst}
      />
      <PointSelect
        label={text.to}
        chosen={to}
        points={points.slice(places.indexOf(from) + 1)}
        onChoose={(second) => choose(from, second)}
      />
    </search>
  )
}

type PointSelectProps = {
  label: string
  chosen: string
  points: readonly MeasuredPoint[]
  onChoose: (point: string) => void
}

function PointSelect({ label, chosen, points, onChoose }: PointSelectProps) {
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          {points.map(({ point, date }) => (
            <option key={point} value={point}>
              {capitalised(pointWithDay(point, date))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
