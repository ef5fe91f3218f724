import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { URGENT_PRIORITY } from '../../../../domain/progress/resources'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { isOpenNeed } from '../../../../domain/resources/needOrder'
import { needTies } from '../../../../domain/resources/needTies'
import { nextStepOfNeed } from '../../../../domain/resources/nextStepOfNeed'
import { EMPTY } from '../../../../texts/formats'
import { priorityWords } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { categoryLabels } from '../../../../texts/resourceLabels'
import logs from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import { NeedState } from './NeedState'
import styles from './Needs.module.css'

const { columns } = needsText

/** Needs in a table, each leading to all that is known of it. */
export function NeedTable({ needs }: { needs: readonly ResourceNeed[] }) {
  const { group, today } = useOpenGroup()
  const tiesOf = useMemo(() => needTies(group), [group])
  return (
    <Table
      caption={needsText.caption}
      head={[columns.priority, columns.need, columns.status, columns.step]}
    >
      {needs.map((need) => {
        const step = nextStepOfNeed(need, tiesOf(need), today)
        const isUrgent = need.priority >= URGENT_PRIORITY && isOpenNeed(need)
        const told = [
          need.id,
          needsText.of(need.memberCodes ?? []),
          need.category && categoryLabels[need.category].toLowerCase(),
        ]
        return (
          <tr key={need.id}>
            <td className={`${logs.day} ${isUrgent ? styles.urgent : ''}`}>
              {priorityWords(need.priority)}
            </td>
            <th scope="row">
              <Link
                to="/kelompok/$groupId/kebutuhan"
                params={{ groupId: group.id }}
                search={{ catatan: need.id }}
                activeProps={{ 'aria-current': undefined }}
              >
                {need.need}
              </Link>
              <p className="soft small">{told.filter(Boolean).join(' · ')}</p>
            </th>
            <td>
              <NeedState need={need} />
            </td>
            <td>{step ? needsText.next.sentences[step.code] : EMPTY}</td>
          </tr>
        )
      })}
    </Table>
  )
}
