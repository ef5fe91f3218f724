import { useId } from 'react'
import { indicatorStates } from '../../../domain/catalog/lists'
import type { IndicatorState } from '../../../domain/progress/suggestedAttainment'
import { indicatorStateLabels } from '../../../texts/labels'
import { tasksText } from '../../../texts/tasks'
import styles from './Ratings.module.css'

type IndicatorFieldProps = {
  indicators: readonly string[]
  value: readonly (IndicatorState | null)[]
  onChange: (states: (IndicatorState | null)[]) => void
}

/** How visible each of the five indicators is. */
export function IndicatorField({ indicators, value, onChange }: IndicatorFieldProps) {
  const id = useId()
  return (
    <fieldset className="tight">
      <legend>{tasksText.indicators}</legend>
      <p className="soft small">{tasksText.indicatorsHint}</p>
      <div className={styles.indicators}>
        {indicators.map((indicator, index) => (
          <fieldset key={indicator} className={styles.indicator}>
            <legend className="unseen">{indicator}</legend>
            <span aria-hidden="true">
              {index + 1}. {indicator}
            </span>
            <div className={styles.states}>
              {indicatorStates.map((state) => (
                <label key={state}>
                  <input
                    type="radio"
                    name={`${id}-${index}`}
                    checked={value[index] === state}
                    onChange={() => onChange(value.with(index, state))}
                  />
                  {indicatorStateLabels[state]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </fieldset>
  )
}
