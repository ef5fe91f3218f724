import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Series } from '../../../../domain/series/seriesOf'
import { memberPoints } from '../../../../domain/series/seriesPeople'
import { seriesPoint, seriesText, seriesValue } from '../../../../texts/series'
import { useOpenGroup } from '../../state/openGroup'
import { SmallSeries } from '../../ui/charts/SmallSeries'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Series.module.css'

const text = seriesText

/** Every member at the points of the group, on one scale and in the order of codes; nobody is ranked. */
export function EachMember({ series }: { series: Series }) {
  const { group } = useOpenGroup()
  const { points } = series
  // What one member gave is no mean: it is told as the sheet has it.
  const source = useMemo(() => ({ ...series.source, unit: 'points' as const }), [series.source])
  const members = useMemo(() => memberPoints(group, source), [group, source])
  return (
    <Panel title={text.members} note={text.membersNote}>
      <ul className={styles.members}>
        {members.map(({ memberCode, values }) => (
          <li key={memberCode} className="tight">
            <Link
              to="/kelompok/$groupId/seri"
              params={{ groupId: group.id }}
              search={{ anggota: memberCode, ukuran: `skor:${source.recordId}` }}
              activeProps={{ 'aria-current': undefined }}
            >
              {text.toMember(memberCode)}
            </Link>
            <SmallSeries
              memberCode={memberCode}
              series={{
                source,
                points: points.map((point, index) => ({ ...point, value: values[index] ?? null })),
              }}
            />
          </li>
        ))}
      </ul>
      <Table
        caption={text.memberPoints}
        head={[
          text.member,
          ...points.map(({ id }) => ({ label: seriesPoint(id), isNumber: true as const })),
        ]}
      >
        {members.map(({ memberCode, values }) => (
          <tr key={memberCode}>
            <th scope="row">{memberCode}</th>
            {points.map(({ id }, index) => (
              <NumberCell key={id}>
                {values[index] === null || values[index] === undefined
                  ? text.missing
                  : seriesValue(values[index], source.unit)}
              </NumberCell>
            ))}
          </tr>
        ))}
      </Table>
    </Panel>
  )
}
