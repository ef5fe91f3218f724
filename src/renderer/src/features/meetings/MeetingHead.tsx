import { Link } from '@tanstack/react-router'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import type { Session } from '../../../../domain/records/session'
import { sessionStatusLabels } from '../../../../texts/designSchedule'
import { formatDay, formatWeekday } from '../../../../texts/formats'
import { meetingStatusText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Meetings.module.css'
import { StatusActions } from './StatusActions'
import { timeAndPlace } from './timeAndPlace'

/** When and where a meeting is, how it stands, what stands in its place, and what can be done with it. */
export function MeetingHead({ session }: { session: Session }) {
  const { group } = useOpenGroup()
  const { date, status, statusReason, movedToSessionId, replacesSessionId } = session
  return (
    <>
      <p>
        {formatWeekday(date)}
        <span className="soft"> {timeAndPlace(group, session)}</span>
      </p>
      <div className={styles.head}>
        <p>
          <span className={`${styles.status} ${styles[status]}`}>
            {sessionStatusLabels[status]}
          </span>
        </p>
        <StatusActions session={session} />
      </div>
      <p className="row small">
        {canBePrinted(session) && (
          <>
            <Link
              to="/kelompok/$groupId/laporan"
              params={{ groupId: group.id }}
              search={{ dokumen: 'ba', pertemuan: session.id }}
            >
              {text.toMinutes}
            </Link>
            <Link
              to="/kelompok/$groupId/laporan"
              params={{ groupId: group.id }}
              search={{ dokumen: 'cp', pertemuan: session.id }}
            >
              {text.toProcessRecord}
            </Link>
          </>
        )}
        <Link
          to="/kelompok/$groupId/kejadian"
          params={{ groupId: group.id }}
          search={{ baru: true, pertemuan: session.id }}
        >
          {text.toIncident}
        </Link>
      </p>
      {statusReason && <p className="soft">{text.reason(statusReason)}</p>}
      {movedToSessionId && <Other group={group} id={movedToSessionId} words={text.movedTo} />}
      {replacesSessionId && <Other group={group} id={replacesSessionId} words={text.replaces} />}
    </>
  )
}

/** A meeting that did not take place has no papers. */
function canBePrinted({ status }: Session): boolean {
  return status === 'terlaksana' || status === 'direncanakan'
}

type OtherProps = { group: GroupFile; id: string; words: (number: number, day: string) => string }

function Other({ group, id, words }: OtherProps) {
  const other = recordOf(group, 'session', id)
  if (!other) return null
  return (
    <p>
      <Link
        to="/kelompok/$groupId/pertemuan/$pertemuan"
        params={{ groupId: group.id, pertemuan: id }}
      >
        {words(other.number, formatDay(other.date))}
      </Link>
    </p>
  )
}
