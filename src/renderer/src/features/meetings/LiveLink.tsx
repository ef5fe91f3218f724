import { Link } from '@tanstack/react-router'
import type { Session } from '../../../../domain/records/session'
import { liveWords } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import buttons from '../../ui/Button.module.css'

/** The way into the meeting itself, as long as it may still be opened with the group. */
export function LiveLink({ session }: { session: Session }) {
  const { group, isReadOnly } = useOpenGroup()
  const isOpen =
    session.status === 'direncanakan' || (session.status === 'terlaksana' && !session.signature)
  if (!isOpen || isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/pertemuan/$pertemuan/berlangsung"
      params={{ groupId: group.id, pertemuan: session.id }}
      className={`${buttons.button} ${session.status === 'direncanakan' ? buttons.main : ''}`}
    >
      {liveWords(session)}
    </Link>
  )
}
