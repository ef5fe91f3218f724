import { useDeferredValue, useMemo } from 'react'
import { findLabels } from '../../../domain/wording/labelWords'
import { labelSuggestions, wordingText } from '../../../texts/labelWords'
import styles from './Wording.module.css'

/** Beneath a text: words in it that judge a person, each with how to tell the behaviour. It never stands in the way of saving. */
export function LabelNotice({ text }: { text: string | null | undefined }) {
  const settled = useDeferredValue(text ?? '')
  const finds = useMemo(() => {
    const byWords = new Map(findLabels(settled).map((find) => [find.words.toLowerCase(), find]))
    return [...byWords.values()]
  }, [settled])
  return (
    <div role="status">
      {finds.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>{wordingText.labels}</p>
          <ul>
            {finds.map(({ label, words }) => (
              <li key={words.toLowerCase()}>
                <strong>{wordingText.label(words)}</strong> {labelSuggestions[label]}
              </li>
            ))}
          </ul>
          <p>{wordingText.labelsNote}</p>
        </div>
      )}
    </div>
  )
}
