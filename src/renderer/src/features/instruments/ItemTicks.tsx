import type { UseFormReturn } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import type { Choice } from '../../form/ChoiceField'
import type { BuilderValues } from './builderValues'
import styles from './Instruments.module.css'

const text = builderText.items

type ItemTicksProps = {
  form: UseFormReturn<BuilderValues>
  path: `rows.${number}`
  /** The subscales that have a name. */
  choices: readonly Choice[]
}

/** What one item is, in one line: a form of twenty items must stay short. */
export function ItemTicks({ form, path, choices }: ItemTicksProps) {
  const chosen = form.watch(`${path}.subscales`) ?? []
  const toggle = (key: string) =>
    form.setValue(
      `${path}.subscales`,
      chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key],
      { shouldDirty: true },
    )
  return (
    <div className={styles.ticks}>
      <label>
        <input type="checkbox" {...form.register(`${path}.isReversed`)} />
        {text.reversed}
      </label>
      <label>
        <input type="checkbox" {...form.register(`${path}.isSafety`)} />
        {text.safety}
      </label>
      {choices.length > 0 && (
        <fieldset className={styles.ticks}>
          <legend className="unseen">{text.subscales}</legend>
          <span className="soft" aria-hidden="true">
            {text.subscales}:
          </span>
          {choices.map(({ value, label }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
