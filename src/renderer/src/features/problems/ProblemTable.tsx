import { Link } from '@tanstack/react-router'
import type { Problem } from '../../../../domain/records/problem'
import { formatDay } from '../../../../texts/formats'
import {
  problemCategoryLabels,
  problemRaiserLabels,
  problemsText,
  severityLabels,
} from '../../../../texts/problems'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import { ProblemState } from './ProblemState'

const { columns } = problemsText

/** Problems in a table, each leading to all that is known of it. */
export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const { group } = useOpenGroup()
  return (
    <Table
      caption={problemsText.caption}
      head={[columns.day, columns.text, columns.raisedBy, columns.status]}
    >
      {problems.map((problem) => (
        <tr key={problem.id}>
          <td className={styles.day}>{formatDay(problem.raisedDate)}</td>
          <th scope="row">
            <Link
              to="/kelompok/$groupId/persoalan"
              params={{ groupId: group.id }}
              search={{ catatan: problem.id }}
              activeProps={{ 'aria-current': undefined }}
            >
              {problem.text}
            </Link>
            <p className="soft small">
              {problem.id} · {problemCategoryLabels[problem.category]} ·{' '}
              {severityLabels[problem.severity].toLowerCase()}
            </p>
          </th>
          <td>{problemRaiserLabels[problem.raisedBy]}</td>
          <td>
            <ProblemState problem={problem} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
