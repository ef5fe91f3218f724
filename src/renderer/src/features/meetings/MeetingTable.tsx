import { Link } from '@tanstack/react-router'
import { daysBetween } from '../../../../domain/day'
import type { MeetingStanding } from '../../../../domain/meetings/meetingStanding'
import { sessionStatusLabels } from '../../../../texts/designSchedule'
import { formatDay, formatWeekday } from '../../../../texts/formats'
import { recordWordsOf, meetingsText as text } from '../../../../texts/meetings'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import styles from './Meetings.module.css'
import { isWrittenAt } from './meetingAddress'

type MeetingTableProps = { meetings: readonly MeetingStanding[]; nextId: string | undefined }

/** One line for each meeting: when, what about, how it stands, who was there, and whether it is written up. */
export function MeetingTable({ meetings, nextId }: MeetingTableProps) {
  const { columns } = text
  return (
    <Table
      caption={text.caption}
      head={[columns.number, columns.meeting, columns.status, columns.attendance, columns.record]}
    >
      {meetings.map((meeting) => (
        <MeetingRow
          key={meeting.session.id}
          meeting={meeting}
          isNext={meeting.session.id === nextId}
        />
      ))}
    </Table>
  )
}

function MeetingRow({ meeting, isNext }: { meeting: MeetingStanding; isNext: boolean }) {
  const { group, today } = useOpenGroup()
  const { session, attendance, record } = meeting
  const { id, number, date, title, status, captures } = session
  const isPassed = status === 'direncanakan' && date < today
  const isLate = record.state !== 'none' && record.isLate
  return (
    <tr className={isNext ? styles.nextRow : undefined}>
      <th scope="row">{number}</th>
      <td className={styles.subject}>
        <Link
          to="/kelompok/$groupId/pertemuan/$pertemuan"
          params={{ groupId: group.id, pertemuan: id }}
        >
          {title?.trim() || text.untitled}
        </Link>
        <p className="soft small">{formatWeekday(date)}</p>
        <UnsavedWord id={id} />
      </td>
      <td>
        {sessionStatusLabels[status]}
        {isNext && <p className={styles.mark}>{text.nextMark}</p>}
        {isPassed && <p className={styles.late}>{text.passed(daysBetween(date, today))}</p>}
      </td>
      <td>
        {attendance
          ? text.attendance(attendance.present, attendance.recorded, attendance.notRecorded)
          : '-'}
      </td>
      <td>
        <span className={isLate ? styles.late : undefined}>{recordWordsOf(record, formatDay)}</span>
        {!session.signature && captures && captures.length > 0 && (
          <p className={styles.late}>{text.captures(captures.length)}</p>
        )}
      </td>
    </tr>
  )
}

function UnsavedWord({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const isWriting = Object.values(useUnsaved()).some(({ place }) =>
    isWrittenAt(place, group.id, id),
  )
  return isWriting && <p className={styles.late}>{text.unsaved}</p>
}
