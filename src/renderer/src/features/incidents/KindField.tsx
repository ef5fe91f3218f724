import { useId } from 'react'
import { incidentKinds } from '../../../../domain/catalog/lists'
import { incidentFormText } from '../../../../texts/incidentForm'
import { incidentKindTexts } from '../../../../texts/incidentKinds'
import styles from './Incidents.module.css'
import type { StepProps } from './StepFields'

const text = incidentFormText.apa

/** What kind of incident it was, each with its meaning; arrow keys move within. */
export function KindField({ form }: Pick<StepProps, 'form'>) {
  const id = useId()
  const fault = form.formState.errors.kind?.message
  return (
    <fieldset className="tight" aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`}>
      <legend>{text.kind}</legend>
      <p id={`${id}-hint`} className="soft small">
        {text.kindHint}
      </p>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.kinds}>
        {incidentKinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              value={kind}
              aria-invalid={fault ? true : undefined}
              {...form.register('kind')}
            />
            <span>
              <strong>{incidentKindTexts[kind].name}</strong>
              <span className={styles.meaning}>{incidentKindTexts[kind].meaning}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
