import type { GroupFile } from '../groupFile'
import { admittedMembers } from './attendance'

/**
 * Members whose schooling had stopped when they came (putusSekolah). Who was connected to school or work
 * later cannot be told from the records. null when no member's schooling is written.
 */
export function outOfSchoolAtStart(group: GroupFile): number | null {
  const known = admittedMembers(group).flatMap((member) => member.education?.trim() || [])
  return known.length === 0 ? null : known.filter((one) => one === 'putusSekolah').length
}
