import { Link } from '@tanstack/react-router'
import type { Decision } from '../../../../domain/records/decision'
import { decisionsText, decisionTopicLabels } from '../../../../texts/decisions'
import { formatDay } from '../../../../texts/formats'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import { DecisionState } from './DecisionState'

const { columns } = decisionsText

/** Decisions in a table, each leading to all that is known of it. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const { group } = useOpenGroup()
  return (
    <Table
      caption={decisionsText.caption}
      head={[columns.day, columns.text, columns.autonomy, columns.status]}
    >
      {decisions.map((decision) => (
        <tr key={decision.id}>
          <td className={styles.day}>{formatDay(decision.date)}</td>
          <th scope="row">
            <Link
              to="/kelompok/$groupId/keputusan"
              params={{ groupId: group.id }}
              search={{ catatan: decision.id }}
              activeProps={{ 'aria-current': undefined }}
            >
              {decision.text}
            </Link>
            <p className="soft small">
              {decision.id} · {decisionTopicLabels[decision.topic]}
            </p>
          </th>
          <td>{decisionsText.autonomy(decision.autonomyLevel)}</td>
          <td>
            <DecisionState decision={decision} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
