import { daysOverdue } from '../../../../domain/progress/decisions'
import type { Decision } from '../../../../domain/records/decision'
import { decisionStatusLabels, decisionsText } from '../../../../texts/decisions'
import { formatDay } from '../../../../texts/formats'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'

/** How a decision stands, and since when or until when. */
export function DecisionState({ decision }: { decision: Decision }) {
  const { today } = useOpenGroup()
  const { status, dueDate, executedDate } = decision
  const late = daysOverdue(decision, today)
  return (
    <>
      <p>{decisionStatusLabels[status]}</p>
      {executedDate && (
        <p className={`soft small ${styles.day}`}>
          {decisionsText.executedOn(formatDay(executedDate))}
        </p>
      )}
      {late !== null && <p className={`small ${styles.late}`}>{decisionsText.overdue(late)}</p>}
      {late === null && dueDate && status === 'direncanakan' && (
        <p className="soft small">{decisionsText.due(formatDay(dueDate))}</p>
      )}
    </>
  )
}
