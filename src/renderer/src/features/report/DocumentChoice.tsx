import { useId } from 'react'
import { reportScreenText } from '../../../../texts/reportScreen'
import { type DocumentKind, documentKinds } from './documentKinds'
import styles from './Report.module.css'

const text = reportScreenText.documents

type DocumentChoiceProps = { chosen: DocumentKind; onChoose: (kind: DocumentKind) => void }

/** Which document is wanted; the arrow keys walk through them. */
export function DocumentChoice({ chosen, onChoose }: DocumentChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles.documents}>
      <legend>{text.legend}</legend>
      {documentKinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          {text[kind]}
        </label>
      ))}
    </fieldset>
  )
}
