import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

/** What a field gives to its input, so that label, hint and fault are read out with it. */
export type InputLink = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  className: string | undefined
}

type FieldProps = {
  label: string
  hint?: ReactNode
  fault?: string | undefined
  children: (link: InputLink) => ReactNode
}

/** One labelled input with its hint above it and its fault beneath it. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(Boolean)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.control}>
        {children({
          id,
          'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
          'aria-invalid': fault ? true : undefined,
          className: styles.input,
        })}
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
