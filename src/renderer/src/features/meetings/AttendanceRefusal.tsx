import { Link } from '@tanstack/react-router'
import { attendanceText as text } from '../../../../texts/attendance'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Attendance.module.css'
import type { Refused } from './attendanceDraft'

type AttendanceRefusalProps = { code: string; refused: Refused | undefined }

/** Why a member's mark was not taken, at the member, with the way to the consent where that is what is missing. */
export function AttendanceRefusal({ code, refused }: AttendanceRefusalProps) {
  const { group } = useOpenGroup()
  if (!refused) return null
  return (
    <p className={styles.refusal} role="alert">
      {refused.sentence}{' '}
      {refused.needsConsent && (
        <Link
          to="/kelompok/$groupId/persetujuan"
          params={{ groupId: group.id }}
          search={{ anggota: code }}
        >
          {text.toConsent(code)}
        </Link>
      )}
    </p>
  )
}
