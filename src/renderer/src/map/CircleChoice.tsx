import { mapText as text } from '../../../texts/map'
import styles from './Map.module.css'

/** Kilometres at which a circle around the agency may be drawn. */
const distances = [5, 10, 25]

type CircleChoiceProps = { chosen: readonly number[]; onChange: (km: readonly number[]) => void }

/** Which circles are drawn around the agency. */
export function CircleChoice({ chosen, onChange }: CircleChoiceProps) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{text.circles}</legend>
      {distances.map((km) => (
        <label key={km} className={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(km)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, km] : chosen.filter((one) => one !== km))
            }
          />
          {text.circle(km)}
        </label>
      ))}
    </fieldset>
  )
}
