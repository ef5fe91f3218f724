import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { Choice } from './ChoiceField'
import styles from './Form.module.css'

type TicksFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  title: string
  hint?: string
  choices: readonly Choice[]
}

/** Any number of things out of a list, in the order of the list. */
export function TicksField<T extends FieldValues>({
  form,
  name,
  title,
  hint,
  choices,
}: TicksFieldProps<T>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => {
        const chosen: readonly string[] = field.value ?? []
        const known = choices.map(({ value }) => value)
        const toggle = (value: string) => {
          const next = chosen.includes(value)
            ? chosen.filter((one) => one !== value)
            : [...chosen, value]
          field.onChange([
            ...known.filter((one) => next.includes(one)),
            ...next.filter((one) => !known.includes(one)),
          ])
        }
        return (
          <fieldset className={styles.ticks} aria-invalid={fieldState.error ? true : undefined}>
            <legend>{title}</legend>
            {hint && <p className="soft small">{hint}</p>}
            <div className={styles.columns}>
              {choices.map(({ value, label }) => (
                <label key={value} className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(value)}
                    onChange={() => toggle(value)}
                  />
                  {label}
                </label>
              ))}
            </div>
            {fieldState.error && <p className={styles.fault}>{fieldState.error.message}</p>}
          </fieldset>
        )
      }}
    />
  )
}
