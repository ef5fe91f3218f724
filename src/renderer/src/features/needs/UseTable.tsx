import { Link } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import type { ResourceUse } from '../../../../domain/records/resourceUse'
import { formatDay, formatText } from '../../../../texts/formats'
import { initiatorLabels } from '../../../../texts/needLabels'
import { useKindLabels } from '../../../../texts/resourceLabels'
import { usefulnessWords, usesText } from '../../../../texts/uses'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'

const { columns } = usesText

/** Uses in a table, each leading to all that is known of it. */
export function UseTable({ uses }: { uses: readonly ResourceUse[] }) {
  const { group } = useOpenGroup()
  const nameOf = (id: string) => recordOf(group, 'resource', id)?.name ?? id
  return (
    <Table
      caption={usesText.caption}
      head={[columns.day, columns.use, columns.initiatedBy, columns.outcome]}
    >
      {uses.map((use) => (
        <tr key={use.id}>
          <td className={styles.day}>{formatDay(use.date)}</td>
          <th scope="row">
            <Link
              to="/kelompok/$groupId/kebutuhan"
              params={{ groupId: group.id }}
              search={{ pemanfaatan: use.id }}
              activeProps={{ 'aria-current': undefined }}
            >
              {usesText.of(useKindLabels[use.kind], nameOf(use.resourceId))}
            </Link>
            <p className="soft small">
              {[use.id, use.needId, ...(use.memberCodes ?? [])].filter(Boolean).join(' · ')}
            </p>
          </th>
          <td>{initiatorLabels[use.initiatedBy]}</td>
          <td>
            <p>{formatText(use.outcome)}</p>
            {use.usefulness && <p className="soft small">{usefulnessWords(use.usefulness)}</p>}
          </td>
        </tr>
      ))}
    </Table>
  )
}
