import { memberImportText } from '../../../../texts/memberImport'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './MemberImport.module.css'

const text = memberImportText.check

type CheckFootProps = {
  ready: number
  /** Rows that are neither right nor left out. */
  open: readonly number[]
  isImporting: boolean
  onImport: () => void
  onBack: () => void
}

/** Taking all in, or exactly which rows still stand in the way. */
export function CheckFoot({ ready, open, isImporting, onImport, onBack }: CheckFootProps) {
  const { isReadOnly } = useOpenGroup()
  const canImport = ready > 0 && open.length === 0 && !isReadOnly && !isImporting
  return (
    <div className={`row foot ${styles.importFoot}`}>
      <Button look="main" disabled={!canImport} onClick={onImport}>
        {isImporting ? text.importing : text.import(ready)}
      </Button>
      <Button disabled={isImporting} onClick={onBack}>
        {text.back}
      </Button>
      <p role="status" className="small">
        {open.length > 0 ? text.stillOpen(open) : ready > 0 ? text.canImport : text.nothingToImport}
      </p>
    </div>
  )
}
