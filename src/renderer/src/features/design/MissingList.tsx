import type { StepStatus } from '../../../../domain/progress/designSteps'
import { designText } from '../../../../texts/design'
import { missingSentence } from '../../../../texts/gates'
import { Notice } from '../../ui/Notice'
import styles from './Design.module.css'

/** What a step still lacks, as things to do. */
export function MissingList({ status }: { status: StepStatus }) {
  const text = designText.missing
  if (status.missing.length === 0)
    return (
      <p className={styles.whole}>
        <span aria-hidden="true">✓ </span>
        {text.whole}
      </p>
    )
  return (
    <Notice
      tone={status.missing.some(({ isRequired }) => isRequired) ? 'warning' : 'calm'}
      title={text.title}
    >
      <ul className={styles.missing}>
        {status.missing.map((missing) => (
          <li key={`${missing.code} ${Object.values(missing.params ?? {}).join(' ')}`}>
            {missingSentence(missing)}
            {missing.isRequired && <span className="soft small"> ({text.required})</span>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
