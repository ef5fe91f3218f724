import { useId } from 'react'
import styles from './Ratings.module.css'

type LevelFieldProps = {
  title: string
  hint: string
  /** What each level means, from 0. */
  levels: readonly { label: string; meaning?: string }[]
  value: number | undefined
  onChange: (level: number) => void
  fault?: string | undefined
}

/** One level out of a few, each with its meaning beside it; arrow keys move within. */
export function LevelField({ title, hint, levels, value, onChange, fault }: LevelFieldProps) {
  const id = useId()
  const described = fault ? `${id}-hint ${id}-fault` : `${id}-hint`
  return (
    <fieldset className="tight" aria-describedby={described}>
      <legend>{title}</legend>
      <p id={`${id}-hint`} className="soft small">
        {hint}
      </p>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.levels}>
        {levels.map(({ label, meaning }, level) => (
          <label key={label} className={styles.level}>
            <input
              type="radio"
              name={id}
              checked={value === level}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${id}-fault` : undefined}
              onChange={() => onChange(level)}
            />
            <span>
              <strong>
                {level} · {label}
              </strong>
              {meaning && <span className={styles.meaning}>{meaning}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
