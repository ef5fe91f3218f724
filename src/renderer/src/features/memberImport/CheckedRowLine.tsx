import { useState } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import type { ImportColumn } from '../../../../domain/members/importColumns'
import { textOf } from '../../../../domain/sheets/sheetCell'
import { formatShortDay } from '../../../../texts/formats'
import { memberTexts } from '../../../../texts/memberColumns'
import { likenessSentence, memberImportText, namedRowFault } from '../../../../texts/memberImport'
import { memberLabel } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { type CheckedRow, type ImportChoices, shownText } from './importList'
import styles from './MemberImport.module.css'
import { MendRow } from './MendRow'
import type { RowDecisions } from './RowTable'

const text = memberImportText.check

type CheckedRowLineProps = RowDecisions & {
  row: CheckedRow
  choices: ImportChoices
  onDecided: () => void
}

/** One row of the list: who it is, how it stands, and what can be done. */
export function CheckedRowLine({ row, choices, onDecided, ...decisions }: CheckedRowLineProps) {
  const [isMending, setIsMending] = useState(false)
  const { number, draft, isSkipped } = row
  const written = (column: ImportColumn) => textOf(row.cells[column])
  return (
    <>
      <tr data-row={number} className={`${styles.line} ${isSkipped ? styles.skipped : ''}`}>
        <th scope="row">{number}</th>
        <td className={styles.name}>{written('fullName')}</td>
        <td>{memberTexts.readSex(written('sex')) ?? written('sex')}</td>
        <td className={styles.figures}>
          {draft ? formatShortDay(draft.birthDate) : shownText(written('birthDate'))}
        </td>
        <td>
          <Standing row={row} />
        </td>
        <td>
          <div className={styles.actions}>
            {isSkipped ? (
              <Button
                aria-label={text.takeOf(number)}
                onClick={() => {
                  decisions.onTake(number)
                  onDecided()
                }}
              >
                {text.take}
              </Button>
            ) : (
              <>
                {!draft && (
                  <Button
                    aria-label={text.mendOf(number)}
                    aria-expanded={isMending}
                    onClick={() => setIsMending(!isMending)}
                  >
                    {text.mend}
                  </Button>
                )}
                <Button
                  look="quiet"
                  aria-label={text.skipOf(number)}
                  onClick={() => {
                    decisions.onSkip(number)
                    onDecided()
                  }}
                >
                  {text.skip}
                </Button>
              </>
            )}
          </div>
        </td>
      </tr>
      {isMending && !isSkipped && (
        <tr>
          <td colSpan={6} className={styles.mending}>
            <MendRow
              row={row}
              choices={choices}
              onMend={(cells) => {
                decisions.onMend(number, cells)
                setIsMending(false)
                onDecided()
              }}
              onCancel={() => setIsMending(false)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function Standing({ row }: { row: CheckedRow }) {
  const { group } = useOpenGroup()
  if (row.isSkipped) return text.skipped
  const likeness = [
    ...row.ofMembers.map(({ id, reasons }) => {
      const member = recordOf(group, 'member', id)
      return likenessSentence(member ? memberLabel(member) : id, reasons)
    }),
    ...row.ofRows.map(({ id, reasons }) => likenessSentence(text.row(id), reasons)),
  ]
  const sentences = [...row.faults.map(namedRowFault), ...likeness]
  if (sentences.length === 0) return text.ready
  return (
    <ul className={`${styles.standing} ${row.faults.length > 0 ? styles.faults : styles.alike}`}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
