import { useId } from 'react'
import styles from './Report.module.css'

type OptionsProps<T extends string> = {
  legend: string
  options: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** One of a few ways in which a paper can be printed. */
export function Options<T extends string>({ legend, options, chosen, onChoose }: OptionsProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
