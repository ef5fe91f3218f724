import { Link } from '@tanstack/react-router'
import type { MeetingStanding } from '../../../../domain/meetings/meetingStanding'
import { meetingsText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import styles from './Meetings.module.css'

/** Reminds of meetings that were held more than three days ago and are still not written up. */
export function LateRecords({ meetings }: { meetings: readonly MeetingStanding[] }) {
  const { group } = useOpenGroup()
  const late = meetings.flatMap(({ session, record }) =>
    record.state === 'missing' && record.isLate ? [{ session, days: record.days }] : [],
  )
  if (late.length === 0) return null
  return (
    <Notice tone="warning" title={text.late(late.length)}>
      <p>{text.lateBody}</p>
      <ul className={styles.plain}>
        {late.map(({ session: { id, number }, days }) => (
          <li key={id}>
            <Link
              to="/kelompok/$groupId/pertemuan/$pertemuan"
              params={{ groupId: group.id, pertemuan: id }}
              search={{ bagian: 'catatan' }}
            >
              {text.write(number, days)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
