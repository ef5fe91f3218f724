import { Link } from '@tanstack/react-router'
import { type MeetingPart, meetingParts } from '../../../../domain/meetings/meetingParts'
import type { Session } from '../../../../domain/records/session'
import { meetingsText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Meetings.module.css'

type PartTabsProps = { session: Session; part: MeetingPart }

/** The three parts of a meeting, side by side. */
export function PartTabs({ session, part }: PartTabsProps) {
  const { group } = useOpenGroup()
  return (
    <nav aria-label={text.parts} className={styles.tabs}>
      {meetingParts.map((one) => (
        <Link
          key={one}
          to="/kelompok/$groupId/pertemuan/$pertemuan"
          params={{ groupId: group.id, pertemuan: session.id }}
          search={{ bagian: one }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={one === part ? 'page' : undefined}
        >
          {text.part[one]}
        </Link>
      ))}
    </nav>
  )
}
