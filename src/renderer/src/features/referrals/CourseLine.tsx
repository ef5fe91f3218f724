import type { Referral } from '../../../../domain/records/referral'
import { courseOf } from '../../../../domain/referrals/course'
import { formatDay } from '../../../../texts/formats'
import { eventWords, referralsText } from '../../../../texts/referrals'
import logStyles from '../../logs/Logs.module.css'
import styles from './Referrals.module.css'

/** What happened to a referral, oldest first. */
export function CourseLine({ referral }: { referral: Referral }) {
  return (
    <section className={`tight ${logStyles.part}`} aria-labelledby="perjalanan">
      <h2 id="perjalanan">{referralsText.course}</h2>
      <ol className={styles.course}>
        {courseOf(referral).map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a course only grows at its end
          <li key={index}>
            <span className={styles.day}>
              {event.day ? formatDay(event.day) : referralsText.noDay}
            </span>
            <div>
              <p>{eventWords[event.kind](event)}</p>
              {event.words && <p className="soft">{event.words}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
