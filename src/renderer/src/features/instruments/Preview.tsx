import { findingsOf } from '../../../../domain/instruments/instrumentFindings'
import type { DraftOf } from '../../../../domain/records/kinds'
import { builderText } from '../../../../texts/instrumentBuilder'
import { directionOf, missingWords, rangeWords } from '../../../../texts/instrumentFacts'
import styles from './Instruments.module.css'

type PreviewProps = {
  /** The instrument as it is typed now. */
  instrument: DraftOf<'instrument'>
}

/** What comes of the items and the scale that are being written, and what is still to be weighed. */
export function Preview({ instrument }: PreviewProps) {
  const { items, itemMin, itemMax, min, max, reverseItems } = instrument
  const isKnown =
    items > 0 &&
    itemMax > itemMin &&
    typeof min === 'number' &&
    typeof max === 'number' &&
    max > min
  const findings = isKnown ? findingsOf(instrument) : []
  return (
    <section className={styles.preview} aria-label={builderText.preview} role="status">
      <p>
        <strong>{isKnown ? `${rangeWords({ min, max })}.` : builderText.noRange}</strong>
      </p>
      {isKnown && (
        <p>
          {missingWords(instrument)}. {builderText.reversedCount(reverseItems?.length ?? 0)}.{' '}
          {directionOf(instrument)}.
        </p>
      )}
      {findings.length > 0 ? (
        <>
          <p>{builderText.findingsTitle}</p>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{builderText.findings[finding]}</li>
            ))}
          </ul>
        </>
      ) : (
        isKnown && <p className={styles.fine}>✓ {builderText.noFindings}</p>
      )}
    </section>
  )
}
