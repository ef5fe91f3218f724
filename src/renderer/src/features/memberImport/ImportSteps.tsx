import { memberImportText } from '../../../../texts/memberImport'
import styles from './MemberImport.module.css'

const steps = ['file', 'columns', 'check'] as const
const text = memberImportText.steps

/** Where the worker is on the way from a file to members. */
export function ImportSteps({ step }: { step: (typeof steps)[number] }) {
  return (
    <ol className={styles.steps} aria-label={text.label}>
      {steps.map((one, index) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          <span aria-hidden>{index + 1}</span>
          {text[one]}
        </li>
      ))}
    </ol>
  )
}
