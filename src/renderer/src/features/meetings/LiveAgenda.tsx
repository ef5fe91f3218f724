import { type Agenda, agendaStanding } from '../../../../domain/meetings/agendaClock'
import { partEnded } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { formatMinutesOf, liveText } from '../../../../texts/liveMeeting'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './LiveMeeting.module.css'
import { changeMeeting } from './liveChange'
import { useMinutesSince } from './useMinutesSince'

const text = liveText.agenda

/** The parts of the meeting: what is over, where the group is, and what is to come. */
export function LiveAgenda({ session }: { session: Session }) {
  const agenda = session.plan?.agenda ?? []
  const { openedAt } = session
  if (agenda.length === 0) return <p className="soft">{text.none}</p>
  if (openedAt) return <RunningAgenda session={session} agenda={agenda} openedAt={openedAt} />
  return (
    <ol className={styles.agenda} aria-label={text.title}>
      {inPlaces(agenda).map(({ part, place }) => (
        <li key={place} className={styles.part}>
          <span>{part.activity}</span>
          <span className="soft">{minutesWords(part, false)}</span>
        </li>
      ))}
    </ol>
  )
}

type RunningAgendaProps = { session: Session; agenda: Agenda; openedAt: string }

function RunningAgenda({ session, agenda, openedAt }: RunningAgendaProps) {
  const { closedAt } = session
  const elapsed = useMinutesSince(openedAt, closedAt ?? null)
  const { current, byPlan, minutesIn, over } = agendaStanding(agenda, elapsed)
  return (
    <>
      <ol className={styles.agenda} aria-label={text.title}>
        {inPlaces(agenda).map(({ part, place }) =>
          place === current && !closedAt ? (
            <li key={place} className={`${styles.part} ${styles.current}`} aria-current="step">
              <span>{part.activity}</span>
              <span>{formatMinutesOf(minutesIn, part.minutes)}</span>
              <EndPart session={session} activity={part.activity} />
              {over > 0 && <span className={styles.over}>{text.over(over)}</span>}
            </li>
          ) : (
            <li key={place} className={styles.part}>
              <span>{part.activity}</span>
              <span className="soft">{minutesWords(part, place < (current ?? 0))}</span>
              {place === byPlan && place > (current ?? place) && !closedAt && (
                <span className={styles.byPlan}>{text.byPlan}</span>
              )}
            </li>
          ),
        )}
      </ol>
      {current === null && <p className="soft">{text.allEnded}</p>}
    </>
  )
}

/** The worker ends a part; the next one begins at once. */
function EndPart({ session, activity }: { session: Session; activity: string }) {
  const { isReadOnly } = useOpenGroup()
  if (isReadOnly || session.signature) return null
  const end = () => {
    const at = new Date().toISOString()
    return changeMeeting(session.id, (now) => partEnded(now, at), text.endLabel(activity))
  }
  return (
    <Button className={styles.end} onClick={end}>
      {text.end}
    </Button>
  )
}

/** Two parts may be called the same, so each is known by its place. */
function inPlaces(agenda: Agenda) {
  return agenda.map((part, place) => ({ part, place }))
}

function minutesWords({ minutes, spentMinutes }: Agenda[number], isPast: boolean): string {
  if (spentMinutes !== null && spentMinutes !== undefined) return text.spent(spentMinutes, minutes)
  if (isPast) return text.passedOver
  return minutes === null || minutes === undefined ? '' : text.planned(minutes)
}
