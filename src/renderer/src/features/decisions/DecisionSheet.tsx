import { withoutStamps } from '../../../../domain/groupFile'
import type { Decision } from '../../../../domain/records/decision'
import { decisionsText } from '../../../../texts/decisions'
import { logsText } from '../../../../texts/logs'
import { CountedForList } from '../../logs/CountedForList'
import styles from '../../logs/Logs.module.css'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SheetFrame } from '../../logs/SheetFrame'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'
import { BasisOf } from './BasisOf'
import { decisionFacts } from './decisionFacts'

type DecisionSheetProps = { decision: Decision; onEdit: () => void; onRemoved: () => void }

/** One decision: how it came about, what became of it, and what it is evidence and basis for. */
export function DecisionSheet({ decision, onEdit, onRemoved }: DecisionSheetProps) {
  const { today, isReadOnly } = useOpenGroup()
  const { id, status, date, method, autonomyLevel } = decision
  const execute = async () => {
    const record = {
      ...withoutStamps<'decision'>(decision),
      status: 'terlaksana' as const,
      executedDate: today,
    }
    const change = { put: [{ kind: 'decision' as const, record }], remove: [] }
    // The button is gone once this is saved: the focus goes to what it was done to.
    if (!(await changeGroup(change, decisionsText.executeLabel(id)))) focusHeading()
  }
  return (
    <SheetFrame screen="keputusan">
      <p className={styles.said}>{decision.text}</p>
      {method === 'musyawarahMufakat' && autonomyLevel === 0 && (
        <Notice tone="warning" title={decisionsText.form.mismatch.title}>
          <p>{decisionsText.form.mismatch.body}</p>
        </Notice>
      )}
      <div className="row">
        {status === 'direncanakan' && date <= today && (
          <Button look="main" disabled={isReadOnly} onClick={execute}>
            {decisionsText.execute}
          </Button>
        )}
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
      </div>
      <Facts facts={decisionFacts(decision)} />
      <CountedForList of={{ kind: 'decision', id }} />
      <BasisOf decisionId={id} />
      <RemoveRecord
        of={{ kind: 'decision', id }}
        label={decisionsText.removeLabel(id)}
        onRemoved={onRemoved}
      />
    </SheetFrame>
  )
}
