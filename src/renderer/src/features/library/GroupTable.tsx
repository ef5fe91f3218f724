import { useState } from 'react'
import type { LibraryRow } from '../../../../bridge/bridge'
import type { Day } from '../../../../domain/day'
import { libraryText } from '../../../../texts/library'
import { Field } from '../../ui/Field'
import { Table } from '../../ui/Table'
import { GroupRow } from './GroupRow'
import styles from './Library.module.css'

/** Fewer groups than this are found faster by looking than by typing. */
const ROWS_BEFORE_SEARCH = 8
const columns = libraryText.columns
const head = [
  columns.group,
  columns.status,
  { label: columns.members, isNumber: true },
  { label: columns.meetings, isNumber: true },
  { label: columns.last, isNumber: true },
  { label: columns.next, isNumber: true },
  columns.attention,
] as const

type GroupTableProps = {
  rows: readonly LibraryRow[]
  today: Day
  onOpen: (groupId: string) => void
}

/** The groups as a table, with a search field once there are many. */
export function GroupTable({ rows, today, onOpen }: GroupTableProps) {
  const [query, setQuery] = useState('')
  const found = rows.filter((row) => matches(row, query))
  return (
    <>
      {rows.length > ROWS_BEFORE_SEARCH && (
        <div className={styles.search}>
          <Field label={libraryText.search}>
            {(link) => (
              <input
                {...link}
                type="search"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
      {found.length === 0 ? (
        <p role="status">{libraryText.searchNothing(query)}</p>
      ) : (
        <Table caption={columns.caption} head={head}>
          {found.map((row) => (
            <GroupRow key={row.groupId} row={row} today={today} onOpen={onOpen} />
          ))}
        </Table>
      )}
    </>
  )
}

function matches(row: LibraryRow, query: string): boolean {
  const text = row.state === 'whole' ? `${row.summary.name} ${row.summary.code}` : row.fileName
  return text.toLocaleLowerCase('id').includes(query.trim().toLocaleLowerCase('id'))
}
