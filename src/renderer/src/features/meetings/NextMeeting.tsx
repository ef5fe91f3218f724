import { Link } from '@tanstack/react-router'
import { daysBetween } from '../../../../domain/day'
import type { Session } from '../../../../domain/records/session'
import { formatWeekday } from '../../../../texts/formats'
import { meetingsText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import { LiveLink } from './LiveLink'
import styles from './Meetings.module.css'
import { timeAndPlace } from './timeAndPlace'

/** The meeting that comes next, with the two things to be done with it: look through its plan, and begin. */
export function NextMeeting({ session }: { session: Session }) {
  const { group, today } = useOpenGroup()
  const objectives = (session.plan?.objectives ?? []).filter((one) => one.trim())
  return (
    <section className={styles.next} aria-labelledby="berikutnya">
      <div className="tight">
        <h2 id="berikutnya">{text.next(session.number)}</h2>
        <p className={styles.nextTitle}>
          <Link
            to="/kelompok/$groupId/pertemuan/$pertemuan"
            params={{ groupId: group.id, pertemuan: session.id }}
            search={{ bagian: 'rencana' }}
          >
            {session.title?.trim() || text.untitled}
          </Link>
        </p>
        <p>
          {formatWeekday(session.date)} ({text.when(daysBetween(today, session.date))})
        </p>
        <p className="soft small">{timeAndPlace(group, session)}</p>
        {objectives.length > 0 && (
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        )}
      </div>
      <LiveLink session={session} />
    </section>
  )
}
