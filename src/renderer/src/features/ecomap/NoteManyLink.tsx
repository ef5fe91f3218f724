import { Link } from '@tanstack/react-router'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { useOpenGroup } from '../../state/openGroup'
import { MANY } from './many'

/** The way to noting all relations of a day. */
export function NoteManyLink() {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/ekopeta"
      params={{ groupId: group.id }}
      search={{ catatan: MANY }}
      activeProps={{ 'aria-current': undefined }}
    >
      {ecoMapText.noteMany}
    </Link>
  )
}
