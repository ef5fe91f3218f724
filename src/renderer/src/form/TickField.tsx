import { type ReactNode, useId } from 'react'
import {
  type FieldError,
  type FieldPath,
  type FieldValues,
  get,
  type UseFormReturn,
} from 'react-hook-form'
import styles from './Form.module.css'

type TickFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: ReactNode
}

/** A box that is ticked where something is so. */
export function TickField<T extends FieldValues>({ form, name, label, hint }: TickFieldProps<T>) {
  const id = useId()
  const fault = (get(form.formState.errors, name) as FieldError | undefined)?.message
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.tick}>
      <input
        {...form.register(name)}
        id={id}
        type="checkbox"
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="soft small">
            {hint}
          </p>
        )}
        {fault && (
          <p id={`${id}-fault`} className={styles.fault}>
            {fault}
          </p>
        )}
      </div>
    </div>
  )
}
