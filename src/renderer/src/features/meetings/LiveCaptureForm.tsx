import { useRef } from 'react'
import { captureKinds } from '../../../../domain/catalog/lists'
import { withCapture } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { captureLabels, formatTimeOfDay, liveText } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './LiveMeeting.module.css'
import { changeMeeting } from './liveChange'
import { useCaptureDraft } from './useCaptureDraft'

const text = liveText.captures

/** One line and Enter; what it becomes is written after the meeting. */
export function LiveCaptureForm({ session }: { session: Session }) {
  const { group } = useOpenGroup()
  const { draft, write } = useCaptureDraft(session)
  const isOnItsWay = useRef(false)
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  const add = async () => {
    const said = draft.text.trim()
    if (said === '' || isOnItsWay.current) return
    isOnItsWay.current = true
    const time = formatTimeOfDay(new Date().toISOString(), timezone)
    const error = await changeMeeting(
      session.id,
      (now) => withCapture(now, { kind: draft.kind, text: said, time }),
      text.addLabel(draft.kind),
    )
    isOnItsWay.current = false
    if (!error) write({ kind: draft.kind, text: '' })
  }
  return (
    <form
      className={styles.captureForm}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <fieldset className={styles.kinds} aria-label={text.kind}>
        {captureKinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name="kind"
              checked={draft.kind === kind}
              onChange={() => write({ ...draft, kind })}
            />
            {captureLabels[kind]}
          </label>
        ))}
      </fieldset>
      <div className={styles.captureLine}>
        <input
          type="text"
          aria-label={text.field}
          placeholder={text.field}
          autoComplete="off"
          value={draft.text}
          onChange={(event) => write({ ...draft, text: event.target.value })}
        />
        <Button type="submit" disabled={draft.text.trim() === ''}>
          {text.add}
        </Button>
      </div>
    </form>
  )
}
