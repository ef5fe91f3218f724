import { isDay } from '../../../../../domain/day'
import { scoreWords, instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { useOpenGroup } from '../../../state/openGroup'
import styles from './Entry.module.css'
import type { SheetRowProps } from './SheetRow'

/** How a sheet stands: its score, what must be mended, what saving will replace, and why there is none. */
export function RowState({ row, faults, onRow, id }: SheetRowProps & { id: string }) {
  const { isReadOnly } = useOpenGroup()
  const { member, typed, score, willGo, refusal, parts, isSafetyOpen } = row
  const [fault] = faults
  const isTicked = score.answered > 0
  const isAway = !isTicked && score.score === null
  return (
    <>
      {!isAway && !fault && (
        <span className={score.score === null ? undefined : styles.scored}>
          {scoreWords(score)}
        </span>
      )}
      {!isTicked && !fault && score.score !== null && (
        <span className="soft"> {text.writtenSum}</span>
      )}
      <span id={id} role="status" className={styles.fault}>
        {fault?.sentence ?? refusal}
      </span>
      {isTicked && typed.total && (
        <span className={styles.open}>{text.sumReplaced(typed.total)}</span>
      )}
      {isDay(typed.date) && !isAway && <span className="soft"> {text.ownDay(typed.date)}</span>}
      {isSafetyOpen && <span className={styles.open}>{text.safety.inRow}</span>}
      {parts && <span className={styles.open}>{text.parts(parts.sum, parts.total)}</span>}
      {willGo && <span className={styles.open}>{text.willGo}</span>}
      {isAway && (
        <input
          type="text"
          autoComplete="off"
          list="alasan-kosong"
          className={styles.reason}
          aria-label={text.missingOf(member.code)}
          placeholder={text.missingPlaceholder}
          readOnly={isReadOnly}
          value={typed.missingReason}
          onChange={({ target }) => onRow({ ...typed, missingReason: target.value })}
        />
      )}
    </>
  )
}
