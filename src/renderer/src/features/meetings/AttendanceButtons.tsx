import { attendanceStatuses } from '../../../../domain/catalog/lists'
import type { AttendanceStatus } from '../../../../domain/meetings/attendanceMarks'
import { markWords } from '../../../../texts/attendance'
import styles from './Attendance.module.css'
import { onMarkKey } from './attendanceKeys'

type AttendanceButtonsProps = {
  /** Who is marked, as read out. */
  person: string
  status: AttendanceStatus | null
  onMark: (status: AttendanceStatus) => void
  onClear: () => void
}

/** The five marks of one member, one tap each; the one that stands, tapped again, is taken away. */
export function AttendanceButtons({ person, status, onMark, onClear }: AttendanceButtonsProps) {
  const reached = status ?? attendanceStatuses[0]
  return (
    <fieldset className={styles.marks} aria-label={person}>
      {attendanceStatuses.map((one) => (
        <button
          key={one}
          type="button"
          className={`${styles.mark} ${one === 'H' || one === 'T' ? '' : styles.away}`}
          data-mark={one}
          aria-pressed={one === status}
          title={markWords[one]}
          tabIndex={one === reached ? 0 : -1}
          onClick={() => (one === status ? onClear() : onMark(one))}
          onKeyDown={(event) => onMarkKey(event, { mark: onMark, clear: onClear })}
        >
          {one}
          <span className="unseen"> {markWords[one]}</span>
        </button>
      ))}
    </fieldset>
  )
}
