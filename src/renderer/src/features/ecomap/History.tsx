import { flowOf } from '../../../../domain/ecomap/relation'
import { historyOf } from '../../../../domain/ecomap/relationHistory'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { withoutEntry } from '../../../../domain/relations/noting'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { formatDay, formatText } from '../../../../texts/formats'
import { strengthWords } from '../../../../texts/resourceLabels'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import styles from './EcoMap.module.css'

const text = ecoMapText.one

type HistoryProps = { resource: Resource; onCorrect: (index: number) => void }

/** Everything that was found of a relation, the latest first, to be corrected or taken away. */
export function History({ resource, onCorrect }: HistoryProps) {
  const { isReadOnly } = useOpenGroup()
  const columns = text.historyColumns
  const remove = async (index: number, date: string) => {
    const record = withoutEntry(withoutStamps<'resource'>(resource), index)
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    if (!(await changeGroup(change, text.removeLabel(resource.name, date)))) focusHeading()
  }
  const rows = historyOf(resource).map((entry, index) => ({ entry, index }))
  return (
    <section className="tight" aria-labelledby="riwayat">
      <h2 id="riwayat">{text.history}</h2>
      <Table
        caption={text.history}
        head={[
          columns.day,
          columns.relation,
          columns.note,
          ...(isReadOnly ? [] : [columns.actions]),
        ]}
      >
        {rows.toReversed().map(({ entry, index }) => (
          <tr key={index}>
            <th scope="row" className={styles.day}>
              {formatDay(entry.date)}
            </th>
            <td>{strengthWords({ strength: entry.strength, direction: flowOf(entry) })}</td>
            <td>{formatText(entry.note)}</td>
            {!isReadOnly && (
              <td>
                <div className="row">
                  <Button
                    look="quiet"
                    aria-label={text.correctOf(entry.date)}
                    onClick={() => onCorrect(index)}
                  >
                    {text.correct}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={text.removeOf(entry.date)}
                    onClick={() => remove(index, entry.date)}
                  >
                    {text.remove}
                  </Button>
                </div>
              </td>
            )}
          </tr>
        ))}
      </Table>
    </section>
  )
}
