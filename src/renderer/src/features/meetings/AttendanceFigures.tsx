import { attendanceAt } from '../../../../domain/meetings/attendanceMarks'
import { attendanceText as text } from '../../../../texts/attendance'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Attendance.module.css'
import type { AttendanceSheet } from './useAttendance'

type AttendanceFiguresProps = { sheet: AttendanceSheet; hasDetail?: boolean }

/** The counts of the meeting as marked, always with their n, and whether they are on disk. */
export function AttendanceFigures({ sheet, hasDetail = false }: AttendanceFiguresProps) {
  const { group } = useOpenGroup()
  const attendance = attendanceAt(group, sheet.shown)
  return (
    <div className="apart">
      <div>
        <p className={styles.figures}>{text.figures(attendance)}</p>
        {hasDetail && attendance.recorded > 0 && (
          <p className="soft small">{text.detail(attendance)}</p>
        )}
      </div>
      {sheet.state === 'waiting' && <p className="soft small">{text.waiting}</p>}
      {sheet.state === 'notSaved' && (
        <div className="row">
          <p className={styles.notSaved}>{text.notSaved}</p>
          <Button onClick={sheet.save}>{text.saveAgain}</Button>
        </div>
      )}
    </div>
  )
}
