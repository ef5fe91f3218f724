import { plannedMinutes, secondsBetween } from '../../../../domain/meetings/agendaClock'
import { meetingOpened } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { formatClock, formatTimeOfDay, liveText } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './LiveMeeting.module.css'
import { changeMeeting } from './liveChange'
import { useMinutesSince } from './useMinutesSince'
import { useNow } from './useNow'

const text = liveText.clock
const SECOND_MS = 1_000

type LiveClockProps = { session: Session; onStarted: () => void }

/** How long the meeting has lasted: begun and closed by the worker, and counted from the stored beginning. */
export function LiveClock({ session, onStarted }: LiveClockProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const { id, number, openedAt, closedAt } = session
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  const isFixed = isReadOnly || Boolean(session.signature)
  const start = async () => {
    const at = new Date().toISOString()
    const error = await changeMeeting(id, (now) => meetingOpened(now, at), text.startLabel(number))
    if (!error) onStarted()
  }
  if (!openedAt)
    return (
      <div className={styles.clock}>
        <p className={styles.time}>{formatClock(0)}</p>
        <p className="soft">{text.notStarted}</p>
        {!isFixed && session.date === today && session.status === 'direncanakan' && (
          <Button look="main" onClick={start}>
            {text.start}
          </Button>
        )}
      </div>
    )
  const from = formatTimeOfDay(openedAt, timezone)
  return (
    <div className={styles.clock}>
      {closedAt ? (
        <p className={styles.time}>{formatClock(secondsBetween(openedAt, closedAt))}</p>
      ) : (
        <RunningTime since={openedAt} />
      )}
      <div>
        <Total session={session} openedAt={openedAt} />
        <p className="soft">
          {closedAt ? text.ended(from, formatTimeOfDay(closedAt, timezone)) : text.since(from)}
        </p>
      </div>
    </div>
  )
}

/** The only thing on the screen that changes every second. */
function RunningTime({ since }: { since: string }) {
  const now = useNow(SECOND_MS)
  return (
    <p className={styles.time} role="timer">
      {formatClock(secondsBetween(since, now))}
    </p>
  )
}

function Total({ session, openedAt }: { session: Session; openedAt: string }) {
  const { group } = useOpenGroup()
  const minutes = useMinutesSince(openedAt, session.closedAt ?? null)
  const planned =
    session.plan?.minutes ??
    plannedMinutes(session.plan?.agenda ?? []) ??
    group.records.program[0]?.sessionMinutes ??
    null
  return <p>{text.total(minutes, planned)}</p>
}
