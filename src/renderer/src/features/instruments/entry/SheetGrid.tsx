import { useId, useState } from 'react'
import { isTypedOut, isWholeScale } from '../../../../../domain/measuring/answerScale'
import type { EntryScore, partsBeside } from '../../../../../domain/measuring/sheetEntry'
import type { Instrument } from '../../../../../domain/records/instrument'
import type { Member } from '../../../../../domain/records/member'
import { scoreWords, instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import styles from './Entry.module.css'
import { type EntryWay, gridColumns, withCell } from './gridColumns'
import { SheetRow } from './SheetRow'
import { cellFaults } from './sheetFaults'
import type { TypedSheet } from './typedSheets'
import { useCellKeys } from './useCellKeys'

/** A row of the grid: whose sheet, what is typed on it, how it scores, and whether saving takes it away. */
export type GridRow = {
  member: Member
  typed: TypedSheet
  score: EntryScore
  willGo: boolean
  /** Why the door took nothing of it. */
  refusal: string | undefined
  parts: ReturnType<typeof partsBeside>
  isSafetyOpen: boolean
}

type SheetGridProps = {
  instrument: Instrument
  point: string
  way: EntryWay
  rows: readonly GridRow[]
  onRow: (code: string, row: TypedSheet) => void
}

/** The sheets of a point as rows of cells; the member and the score stay in sight while the items scroll. */
export function SheetGrid({ instrument, point, way, rows, onRow }: SheetGridProps) {
  const help = useId()
  const columns = gridColumns(instrument, way)
  const { grid, goOn, onKeyDown } = useCellKeys(rows.length, columns.length)
  const [told, setTold] = useState('')
  const { itemMin, itemMax, min, max } = instrument
  const tell = ({ member, score }: GridRow) =>
    score.answered > 0 || score.score !== null
      ? setTold(text.told(member.code, scoreWords(score)))
      : undefined
  return (
    <div className="tight">
      <p id={help} className="soft small">
        {way === 'butir'
          ? text.gridHelp(itemMin, itemMax, isWholeScale(instrument))
          : text.totalHelp(min, max)}
      </p>
      <p className="unseen" role="status">
        {told}
      </p>
      <section className={styles.frame} aria-label={text.grid(instrument.code)}>
        <table ref={grid} className={styles.grid} aria-describedby={help} onKeyDown={onKeyDown}>
          <caption className="unseen">{text.grid(instrument.code)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.person}>
                {text.member}
              </th>
              {columns.map(({ key, head, kind }) => (
                <th key={key} scope="col" className={kind === 'items' ? styles.item : undefined}>
                  {kind === 'items' && <span className="unseen">{text.itemHead}</span>}
                  {head}
                </th>
              ))}
              <th scope="col" className={styles.state}>
                {text.score}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <SheetRow
                key={row.member.code}
                index={index}
                row={row}
                columns={columns}
                faults={cellFaults(row.typed, instrument)}
                instrumentId={instrument.id}
                point={point}
                onRow={(typed) => onRow(row.member.code, typed)}
                onCell={(column, value) => {
                  const cell = columns[column]
                  if (!cell) return
                  onRow(row.member.code, withCell(row.typed, cell, value))
                  if (cell.kind === 'items' && isTypedOut(value, instrument))
                    goOn({ row: index, column })
                }}
                onLeave={() => tell(row)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <datalist id="alasan-kosong">
        {text.missingReasons.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </div>
  )
}
