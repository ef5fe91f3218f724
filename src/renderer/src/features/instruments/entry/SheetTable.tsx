import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { entryPoints } from '../../../../../domain/measuring/entryPoints'
import { type EntryCell, entryRows } from '../../../../../domain/measuring/entryRows'
import { sheetsOf } from '../../../../../domain/measuring/measureSheets'
import type { Instrument } from '../../../../../domain/records/instrument'
import { cellWords, instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { memberLabel } from '../../../../../texts/members'
import { pointHead } from '../../../../../texts/sheetWords'
import { useOpenGroup } from '../../../state/openGroup'
import panel from '../../../ui/Panel.module.css'
import styles from './Entry.module.css'
import { EntryLink } from './EntryLink'
import { OtherPoint } from './OtherPoint'

type SheetTableProps = {
  instrument: Instrument
  heading: RefObject<HTMLHeadingElement | null>
}

/** Which sheets there are: members by points, each with its score or why there is none, and the way to enter more. */
export function SheetTable({ instrument, heading }: SheetTableProps) {
  const { group, isReadOnly } = useOpenGroup()
  const points = entryPoints(sheetsOf(group, instrument), instrument)
  const rows = entryRows(group, instrument, points)
  const caption = text.table(instrument.code)
  return (
    <section className={panel.panel} aria-labelledby="lembar">
      <div className="apart">
        <h3 id="lembar" ref={heading} tabIndex={-1}>
          {caption}
        </h3>
        <Link
          to="/kelompok/$groupId/laporan"
          params={{ groupId: group.id }}
          search={{ dokumen: 'alat', alat: instrument.id }}
        >
          {text.print}
        </Link>
      </div>
      {points.length === 0 ? (
        <p className="soft">{text.noPoints}</p>
      ) : (
        <>
          <p className="soft small measure">{text.tableNote}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={styles.frame} aria-label={caption} tabIndex={0}>
            <table className={styles.sheets}>
              <caption className="unseen">{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.member}</th>
                  {points.map((point) => (
                    <th key={point} scope="col">
                      <EntryLink
                        instrumentId={instrument.id}
                        point={point}
                        label={text.atPoint(pointHead(point))}
                      >
                        {pointHead(point)}
                      </EntryLink>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ member, cells }) => (
                  <tr key={member.code}>
                    <th scope="row">{memberLabel(member)}</th>
                    {cells.map((cell) => (
                      <td key={cell.point}>
                        <EntryLink
                          instrumentId={instrument.id}
                          point={cell.point}
                          member={member.code}
                          label={text.cellOf(
                            member.code,
                            pointHead(cell.point),
                            cellWords(cell),
                            cell.isSafetyOpen,
                          )}
                        >
                          <Cell cell={cell} />
                        </EntryLink>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{text.scoredLabel}</th>
                  {points.map((point, column) => {
                    const cells = rows.flatMap(({ cells: all }) => all[column] ?? [])
                    const expected = cells.filter(
                      ({ belonging, sheet }) => belonging === 'member' || sheet,
                    )
                    const scored = expected.filter(({ score }) => score !== null).length
                    return <td key={point}>{text.scored(scored, expected.length)}</td>
                  })}
                </tr>
              </tfoot>
            </table>
          </section>
        </>
      )}
      {!isReadOnly && <OtherPoint instrument={instrument} points={points} />}
    </section>
  )
}

function Cell({ cell }: { cell: EntryCell }) {
  const isPlain = cell.score !== null && !cell.isProrated
  return (
    <>
      <span className={isPlain ? styles.scored : 'small'}>{cellWords(cell)}</span>
      {cell.isSafetyOpen && <span className={styles.open}>{text.safety.open}</span>}
    </>
  )
}
