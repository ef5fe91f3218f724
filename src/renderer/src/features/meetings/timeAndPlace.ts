import type { GroupFile } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Session } from '../../../../domain/records/session'
import { formatTimes } from '../../../../texts/formats'

/** "13.30-15.30 WIB · Ruang Pertemuan": when in the day and where; only what is known. */
export function timeAndPlace(group: GroupFile, session: Session): string {
  const { startTime, endTime, place } = session
  const timezone = inUse(group.records.agency)[0]?.timezone ?? 'WIB'
  return [startTime ? formatTimes(startTime, endTime, timezone) : null, place?.trim()]
    .filter(Boolean)
    .join(' · ')
}
