import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nextResourceId } from '../../../../domain/resources/directoryTies'
import { resourcesText } from '../../../../texts/groupResources'
import { newResource } from '../../resources/resourceShape'
import { useOpenGroup } from '../../state/openGroup'
import { ResourceForm } from './ResourceForm'
import { ResourceLink } from './ResourceLink'

/** A resource that is being written down for the first time. */
export function NewResource() {
  const { group } = useOpenGroup()
  const navigate = useNavigate({ from: '/kelompok/$groupId/sumber' })
  // Kept while the form stands: once it is saved, its number is taken and the next one would be another form.
  const [id] = useState(() => nextResourceId(group.records.resource.map((one) => one.id)))
  return (
    <>
      <p>
        <ResourceLink>{resourcesText.toList}</ResourceLink>
      </p>
      <ResourceForm
        record={newResource(id)}
        revision={0}
        onSaved={() => navigate({ search: { catatan: id } })}
        onClose={() => navigate({ search: {} })}
      />
    </>
  )
}
