import type { GroupFile } from '../groupFile'
import type { Member } from '../records/member'
import { admittedMembers } from './attendance'
import { inUse } from './inUse'

/** Where learning, training or work is found. */
const WAYS_ON: readonly string[] = ['pendidikan', 'pelatihanKerja', 'kerjaMagang']

/** Members whose schooling had stopped when they came (putusSekolah). null when no member's schooling is written. */
export function outOfSchoolAtStart(group: GroupFile): number | null {
  const known = admittedMembers(group).filter(({ education }) => education?.trim())
  return known.length === 0 ? null : known.filter(isOutOfSchool).length
}

/**
 * Codes of those members who are on a way of learning, training or work as far as the records tell: an internship or
 * training that names them, or a referral to a place of education, training or work that was taken up.
 * A visit alone is no way on. Our own rule; source of the question: domain.md 7.
 */
export function connectedAtEnd(group: GroupFile): string[] {
  const { resource, resourceUse, referral } = group.records
  const waysOn = new Set(
    resource.flatMap(({ id, category }) => (WAYS_ON.includes(category) ? [id] : [])),
  )
  const connected = new Set([
    ...inUse(resourceUse).flatMap(({ kind, memberCodes }) =>
      kind === 'magang' || kind === 'pelatihan' ? (memberCodes ?? []) : [],
    ),
    ...inUse(referral).flatMap(({ resourceId, memberCode, status }) =>
      waysOn.has(resourceId) && (status === 'berjalan' || status === 'selesai') ? [memberCode] : [],
    ),
  ])
  return admittedMembers(group)
    .filter((member) => isOutOfSchool(member) && connected.has(member.code))
    .map(({ code }) => code)
}

function isOutOfSchool({ education }: Member): boolean {
  return education?.trim() === 'putusSekolah'
}
