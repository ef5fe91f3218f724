import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import { allResources } from '../../../../domain/resources/resourceList'
import { resourcesText } from '../../../../texts/groupResources'
import { resourceFormText } from '../../../../texts/resourceFields'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { DirectoryNews } from './DirectoryNews'
import { NewResource } from './NewResource'
import { ResourceLink } from './ResourceLink'
import { ResourceList } from './ResourceList'
import { ResourceSheet } from './ResourceSheet'
import { ResourceWays } from './ResourceWays'
import { RESOURCE_HEADING } from './resourceHeading'
import { useDirectory } from './useDirectory'

/** The resources the group knows, on a list and on the map; one of them, or a new one. */
export function GroupResources() {
  const { group } = useOpenGroup()
  const { catatan, baru } = useSearch({ from: '/kelompok/$groupId/sumber' })
  const directory = useDirectory()
  const [filter, setFilter] = useState(allResources)
  const found = catatan === undefined ? undefined : recordOf(group, 'resource', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = one?.name ?? (baru ? resourceFormText.newTitle : resourcesText.title)
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, baru ? 'baru' : catatan)
  return (
    <>
      <div className="apart">
        <h1 id={RESOURCE_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {!one && !baru && <ResourceWays directory={directory} />}
      </div>
      {!one && !baru && <DirectoryNews directory={directory} />}
      {one ? (
        <ResourceSheet key={one.id} resource={one} directory={directory} />
      ) : baru ? (
        <NewResource />
      ) : catatan !== undefined ? (
        <EmptyState
          title={resourcesText.notFound(catatan)}
          actions={<ResourceLink>{resourcesText.toList}</ResourceLink>}
        />
      ) : (
        <ResourceList filter={filter} onFilter={setFilter} directory={directory} />
      )}
    </>
  )
}
