import type { LibraryRow } from '../../../../bridge/bridge'
import type { Day } from '../../../../domain/day'
import { meetingsAround } from '../../../../domain/meetingsAround'
import { errorSentences } from '../../../../texts/errors'
import { formatShortDay } from '../../../../texts/formats'
import { programStatusLabels } from '../../../../texts/labels'
import { libraryText } from '../../../../texts/library'
import { Button } from '../../ui/Button'
import { NumberCell } from '../../ui/Table'
import { attentionOf } from './attention'
import styles from './Library.module.css'

type GroupRowProps = { row: LibraryRow; today: Day; onOpen: (groupId: string) => void }

/** One group of the library; a file in trouble stays in its place, with the reason. */
export function GroupRow({ row, today, onOpen }: GroupRowProps) {
  if (row.state === 'troubled') return <TroubledRow row={row} onOpen={onOpen} />
  const { summary, groupId } = row
  const { last, next } = meetingsAround(summary, today)
  const attention = attentionOf(summary, today)
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(groupId)}>
          {summary.name}
        </button>
        <div className="soft small">{summary.code}</div>
      </th>
      <td>{statusLabel(summary.status)}</td>
      <NumberCell>{libraryText.members(summary.members)}</NumberCell>
      <NumberCell>{libraryText.meetings(summary.heldSessions, summary.plannedSessions)}</NumberCell>
      <NumberCell>{formatShortDay(last)}</NumberCell>
      <NumberCell>{formatShortDay(next)}</NumberCell>
      <td>
        {attention.length === 0 ? (
          <span className="soft">{libraryText.attention.nothing}</span>
        ) : (
          <ul className={styles.list}>
            {attention.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

type TroubledRowProps = {
  row: LibraryRow & { state: 'troubled' }
  onOpen: (groupId: string) => void
}

function TroubledRow({ row, onOpen }: TroubledRowProps) {
  const { happened, safe, next } = errorSentences(row.error)
  return (
    <tr>
      <th scope="row">{row.fileName}</th>
      <td colSpan={6}>
        <span className={styles.trouble}>{happened}</span> {safe} {next}
        {row.hasOtherSaves && (
          <p>
            <Button onClick={() => onOpen(row.groupId)}>{libraryText.openKept}</Button>
          </p>
        )}
      </td>
    </tr>
  )
}

function statusLabel(status: string): string {
  return (programStatusLabels as Record<string, string>)[status] ?? status
}
