import { logsText } from '../../../texts/logs'
import { PlaceLink } from '../frame/PlaceLink'
import { EmptyState } from '../ui/EmptyState'

type NotFoundProps = {
  id: string
  screen: 'keputusan' | 'persoalan' | 'organisasi' | 'kebutuhan' | 'rujukan' | 'evaluasi'
}

/** Stands where an address names a record that the group does not have. */
export function NotFound({ id, screen }: NotFoundProps) {
  return (
    <EmptyState
      title={logsText.notFound(id)}
      actions={<PlaceLink place={{ screen }}>{logsText.toList}</PlaceLink>}
    />
  )
}
