import { useId } from 'react'
import type { ReportWish } from '../../../../domain/report/printedReport'
import { reportScreenText } from '../../../../texts/reportScreen'
import styles from './Report.module.css'

/** A document that can be chosen, by its code; the sheets of single members lie with the process record. */
export type DocumentKind = Exclude<ReportWish['kind'], 'amatan'>

const kinds: readonly DocumentKind[] = [
  'lpk',
  'rp',
  'pk',
  'tujuan',
  'ba',
  'cp',
  'formulir',
  'sosiometri',
  'suratSuara',
]
const text = reportScreenText.documents

type DocumentChoiceProps = { chosen: DocumentKind; onChoose: (kind: DocumentKind) => void }

/** Which document is wanted; the arrow keys walk through them. */
export function DocumentChoice({ chosen, onChoose }: DocumentChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles.documents}>
      <legend>{text.legend}</legend>
      {kinds.map((kind) => (
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
