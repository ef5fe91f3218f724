import { Link } from '@tanstack/react-router'
import { incidentsText } from '../../../../texts/incidents'
import { useOpenGroup } from '../../state/openGroup'

/** The way back to all incidents. */
export function AllLink() {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/kejadian"
      params={{ groupId: group.id }}
      search={{}}
      activeProps={{ 'aria-current': undefined }}
    >
      {incidentsText.back}
    </Link>
  )
}
