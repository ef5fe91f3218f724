import { Link, useSearch } from '@tanstack/react-router'
import { ecoMapVersions } from '../../../../domain/ecomap/ecoMap'
import { inUse } from '../../../../domain/progress/inUse'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { useOpenGroup } from '../../state/openGroup'
import { NoteManyLink } from './NoteManyLink'

/** What can be done with the map: note how relations stand today, and print it. */
export function MapActions() {
  const { group } = useOpenGroup()
  const { tanggal, banding } = useSearch({ from: '/kelompok/$groupId/ekopeta' })
  if (inUse(group.records.resource).length === 0) return null
  return (
    <div className="row">
      <NoteManyLink />
      {ecoMapVersions(group).length > 0 && (
        <Link
          to="/kelompok/$groupId/laporan"
          params={{ groupId: group.id }}
          search={{ dokumen: 'ekopeta', tanggal, banding }}
        >
          {ecoMapText.toPrint}
        </Link>
      )}
    </div>
  )
}
