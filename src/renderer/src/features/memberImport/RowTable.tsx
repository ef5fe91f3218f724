import { useEffect, useRef, useState } from 'react'
import type { RowCells } from '../../../../domain/members/readMemberRows'
import { memberImportText } from '../../../../texts/memberImport'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { CheckedRowLine } from './CheckedRowLine'
import type { CheckedRow, ImportChoices } from './importList'
import styles from './MemberImport.module.css'

const text = memberImportText.check
const ROWS_ON_A_PAGE = 50

export type RowDecisions = {
  onSkip: (number: number) => void
  onTake: (number: number) => void
  onMend: (number: number, cells: RowCells) => void
}

type RowTableProps = RowDecisions & { rows: readonly CheckedRow[]; choices: ImportChoices }

/** A page of rows with what is wrong in each. */
export function RowTable({ rows, choices, ...decisions }: RowTableProps) {
  const [page, setPage] = useState(0)
  const element = useRef<HTMLDivElement>(null)
  const last = Math.max(0, Math.ceil(rows.length / ROWS_ON_A_PAGE) - 1)
  const shownPage = Math.min(page, last)
  const start = shownPage * ROWS_ON_A_PAGE
  const shown = rows.slice(start, start + ROWS_ON_A_PAGE)
  const keepFocus = useKeptFocus(element)
  if (rows.length === 0) return <p className="soft">{text.nothingHere}</p>
  return (
    <div ref={element} className="stack">
      <Table caption={text.caption} head={text.head}>
        {shown.map((row, index) => (
          <CheckedRowLine
            key={row.number}
            row={row}
            choices={choices}
            {...decisions}
            onDecided={() => keepFocus(index)}
          />
        ))}
      </Table>
      {last > 0 && (
        <nav className="row" aria-label={text.pages}>
          <Button disabled={shownPage === 0} onClick={() => setPage(shownPage - 1)}>
            {text.previous}
          </Button>
          <span className={styles.figures}>
            {text.page(start + 1, start + shown.length, rows.length)}
          </span>
          <Button disabled={shownPage === last} onClick={() => setPage(shownPage + 1)}>
            {text.next}
          </Button>
        </nav>
      )}
    </div>
  )
}

/** A row that was decided may leave the view: the focus goes to the row that took its place. */
function useKeptFocus(element: React.RefObject<HTMLDivElement | null>) {
  const [wanted, setWanted] = useState<{ index: number } | null>(null)
  useEffect(() => {
    if (!wanted) return
    const rows = element.current?.querySelectorAll('tbody tr[data-row]') ?? []
    const row = rows[Math.min(wanted.index, rows.length - 1)]
    const button =
      row?.querySelector('button') ?? document.querySelector<HTMLElement>('.foot button')
    if (document.activeElement === document.body) button?.focus()
  }, [wanted, element])
  return (index: number) => setWanted({ index })
}
