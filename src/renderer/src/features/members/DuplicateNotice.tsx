import { isDay } from '../../../../domain/day'
import { recordOf } from '../../../../domain/groupFile'
import { duplicatesOf } from '../../../../domain/members/duplicates'
import { inUse } from '../../../../domain/progress/inUse'
import { memberLabel, memberText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import type { IntakeDraft } from './intakeDraft'

/** Warns, while somebody new is written down, of members who may be the same person. Never in the way of saving. */
export function DuplicateNotice({ values }: { values: IntakeDraft }) {
  const { group } = useOpenGroup()
  const { fullName = '', birthDate = '', nik } = values
  const candidate = { fullName, birthDate: isDay(birthDate) ? birthDate : null, nik }
  const found = duplicatesOf(candidate, inUse(group.records.member)).flatMap(({ id, reasons }) => {
    const member = recordOf(group, 'member', id)
    return member ? [{ label: memberLabel(member), reasons }] : []
  })
  if (found.length === 0) return null
  return (
    <Notice tone="warning" isLive title={memberText.duplicates.title}>
      <p>{memberText.duplicates.body(found)}</p>
    </Notice>
  )
}
