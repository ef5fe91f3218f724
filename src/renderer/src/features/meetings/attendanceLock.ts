import type { Session } from '../../../../domain/records/session'
import { attendanceText as text } from '../../../../texts/attendance'

/** Why nothing can be marked at this meeting any more, in a sentence; null where it can. */
export function attendanceLock({ signature, status }: Session): string | null {
  if (signature) return text.notices.signed
  if (status === 'dibatalkan' || status === 'ditunda') return text.notices.notMeeting[status]
  return null
}
