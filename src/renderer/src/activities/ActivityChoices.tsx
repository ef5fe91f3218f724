import { type RefObject, useId } from 'react'
import type { OfferedActivity } from '../../../bridge/bridge'
import { activitiesText } from '../../../texts/activities'
import styles from './Activities.module.css'

const text = activitiesText

type ActivityChoicesProps = {
  element: RefObject<HTMLFieldSetElement | null>
  found: readonly OfferedActivity[]
  chosenId: string | undefined
  onChoose: (id: string) => void
}

/** What was found, one of which is looked at: one stop for the keyboard, arrows go from one to the next. */
export function ActivityChoices({ element, found, chosenId, onChoose }: ActivityChoicesProps) {
  const name = useId()
  return (
    <fieldset ref={element} className={styles.choices}>
      <legend className="unseen">{text.picker.list}</legend>
      {found.map(({ activity, isOwn }) => (
        <label key={activity.id} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={activity.id === chosenId}
            onChange={() => onChoose(activity.id)}
          />
          <span>
            <strong>{activity.name}</strong>
            <span className={styles.meta}>
              {text.row(activity)}
              {isOwn && ` · ${text.own}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
