import type { Member } from '../../../../../domain/records/member'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { EntryLink } from './EntryLink'
import type { PointEntryProps } from './sheetsAt'

/** From one member's sheet to those of the others at this point, in their order. */
export function MemberNav({
  instrument,
  point,
  members,
  member,
}: PointEntryProps & { member: Member }) {
  const place = members.findIndex(({ code }) => code === member.code)
  const [before, after] = [members[place - 1], members[place + 1]]
  const to = { instrumentId: instrument.id, point }
  return (
    <nav className="row" aria-label={text.members}>
      <EntryLink {...to}>{text.backToGrid}</EntryLink>
      {before && (
        <EntryLink {...to} member={before.code}>
          {text.previous(before.code)}
        </EntryLink>
      )}
      {after && (
        <EntryLink {...to} member={after.code}>
          {text.next(after.code)}
        </EntryLink>
      )}
    </nav>
  )
}
