import type { ConsentState } from '../../../../domain/consents/answers'
import { consentStateTexts } from '../../../../texts/consents'
import styles from './Consents.module.css'

/** How a consent stands: sign and word; the colour only adds to them. */
export function StateWord({ state }: { state: ConsentState }) {
  const { sign, word } = consentStateTexts[state]
  return (
    <span className={`${styles.state} ${styles[state]}`}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>{' '}
      {word}
    </span>
  )
}
