import { type Capture, withoutCapture } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { captureLabels, liveText } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { LiveCaptureForm } from './LiveCaptureForm'
import styles from './LiveMeeting.module.css'
import { changeMeeting } from './liveChange'

const text = liveText.captures

type LiveCapturesProps = { session: Session; isCovered: boolean }

/** What is jotted down while the meeting goes on, latest first; covered where others may read along. */
export function LiveCaptures({ session, isCovered }: LiveCapturesProps) {
  const { isReadOnly } = useOpenGroup()
  const isFixed = isReadOnly || Boolean(session.signature)
  const captures = session.captures ?? []
  const remove = ({ id, kind }: Capture) =>
    changeMeeting(session.id, (now) => withoutCapture(now, id), text.removeLabel(kind))
  return (
    <section className={styles.area} aria-labelledby="live-captures">
      <h2 id="live-captures">{text.title}</h2>
      {!isFixed && <LiveCaptureForm session={session} />}
      {captures.length === 0 && <p className="soft">{text.none}</p>}
      <ul className={styles.captures} aria-label={text.list}>
        {captures.toReversed().map((capture) => (
          <li key={capture.id}>
            <span className={styles.capture}>
              <strong>{captureLabels[capture.kind]}</strong>{' '}
              {capture.time && <span className="soft">{capture.time}</span>}{' '}
              {isCovered ? <em className="soft">{text.covered}</em> : capture.text}
            </span>
            {!isFixed && (
              <Button
                look="quiet"
                aria-label={text.removeOf(captureLabels[capture.kind], capture.time ?? '')}
                onClick={() => remove(capture)}
              >
                {text.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
