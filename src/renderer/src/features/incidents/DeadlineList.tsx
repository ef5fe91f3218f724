import {
  type Deadline,
  type DeadlineSource,
  deadlineStart,
  incidentDeadlines,
  timezoneOf,
} from '../../../../domain/progress/incidentDeadlines'
import { deadlineSentence, deadlineText } from '../../../../texts/incidents'
import { useNow } from '../../state/now'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Incidents.module.css'

/** The deadlines of an incident: how each stands, and what is still to do. */
export function DeadlineList({ incident }: { incident: DeadlineSource }) {
  const { group } = useOpenGroup()
  const now = useNow()
  if (now === null) return null
  const timezone = timezoneOf(group)
  const deadlines = incidentDeadlines(group, incident, now)
  const { isTold } = deadlineStart(incident, timezone)
  return (
    <section className="tight" aria-label={deadlineText.title}>
      <ul className={styles.deadlines}>
        {deadlines.map((deadline) => (
          <li key={deadline.kind} className={styles[deadline.state]}>
            <p>
              <span aria-hidden="true">{signs[deadline.state]} </span>
              <strong>{deadlineText.kinds[deadline.kind]}</strong>
            </p>
            <p>{deadlineSentence(deadline, timezone)}</p>
          </li>
        ))}
      </ul>
      <p className="soft small measure">
        {isTold ? deadlineText.fromKnown : deadlineText.fromDate}
        {deadlines.length > 1 && ` ${deadlineText.law}`}
      </p>
    </section>
  )
}

const signs: Record<Deadline['state'], string> = { met: '✓', open: '○', missed: '!' }
