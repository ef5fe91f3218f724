import { USUAL_MOST_MEMBERS } from '../../../../domain/members/membersToAdd'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { memberImportText } from '../../../../texts/memberImport'
import { Notice } from '../../ui/Notice'

const text = memberImportText.check

/** Says calmly when the group would grow beyond the size in which people hear each other. */
export function CrowdNotice({ members, count }: { members: readonly Member[]; count: number }) {
  const active = inUse(members).filter(({ status }) => status === 'aktif').length + count
  if (active <= USUAL_MOST_MEMBERS) return null
  return (
    <Notice tone="warning" title={text.tooManyTitle(active)}>
      <p>{text.tooMany}</p>
    </Notice>
  )
}
