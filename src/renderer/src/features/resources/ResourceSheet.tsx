import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { mouStanding } from '../../../../domain/directory/agreement'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { resourceSheetText, resourcesText } from '../../../../texts/groupResources'
import { mouAdvice } from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'
import { CheckedToday } from './CheckedToday'
import { DirectoryTie } from './DirectoryTie'
import { RelationOf } from './RelationOf'
import { ResourceForm, resourceKey } from './ResourceForm'
import { ResourceLink } from './ResourceLink'
import { ResourceMapPanel } from './ResourceMapPanel'
import styles from './Resources.module.css'
import { resourceFacts } from './resourceFacts'
import { RESOURCE_HEADING } from './resourceHeading'
import { UsageOf } from './UsageOf'
import type { KnownDirectory } from './useDirectory'

const text = resourceSheetText

type ResourceSheetProps = { resource: Resource; directory: KnownDirectory }

/** One resource: what it is, what it was to the group, how it stands to the directory, and what can be done with it. */
export function ResourceSheet({ resource, directory }: ResourceSheetProps) {
  const { group, today } = useOpenGroup()
  const agency = useAgencyPosition()
  const navigate = useNavigate({ from: '/kelompok/$groupId/sumber' })
  const [isEditing, setIsEditing] = useState(unsavedOf(resourceKey(resource.id)) !== null)
  const mou = mouAdvice(mouStanding(resource, today), resource)
  const show = (id: string | null) => navigate({ search: id ? { catatan: id } : {} })
  const closeForm = () => {
    setIsEditing(false)
    focusHeading()
  }
  const back = (
    <p>
      <ResourceLink>{resourcesText.toList}</ResourceLink>
    </p>
  )
  if (isEditing)
    return (
      <>
        {back}
        <ResourceForm
          record={withoutStamps<'resource'>(resource)}
          revision={resource.revision}
          onSaved={closeForm}
          onClose={closeForm}
        />
      </>
    )
  return (
    <>
      {back}
      <div className={styles.besideSheet}>
        <article className={styles.sheet} aria-labelledby={RESOURCE_HEADING}>
          {mou && (
            <Notice tone="warning">
              <p>{mou}</p>
            </Notice>
          )}
          <Ways resource={resource} onEdit={() => setIsEditing(true)} />
          <CheckedToday resource={resource} />
          <Facts facts={resourceFacts(resource, agency)} />
          <UsageOf resourceId={resource.id} />
          <RelationOf resource={resource} />
          <DirectoryTie resource={resource} directory={directory} />
          <PutAside resource={resource} onDone={() => show(null)} />
        </article>
        <ResourceMapPanel
          resources={inUse(group.records.resource)}
          directory={directory}
          selectedId={resource.id}
          onSelect={(id) => id && id !== resource.id && show(id)}
        />
      </div>
    </>
  )
}

function Ways({ resource, onEdit }: { resource: Resource; onEdit: () => void }) {
  const { group, isReadOnly } = useOpenGroup()
  const params = { groupId: group.id }
  return (
    <div className="row">
      <Button disabled={isReadOnly} onClick={onEdit}>
        {text.edit}
      </Button>
      <Link
        to="/kelompok/$groupId/kebutuhan"
        params={params}
        search={{ lihat: 'pemanfaatan', baru: true, sumber: resource.id }}
      >
        {text.recordUse}
      </Link>
      <Link
        to="/kelompok/$groupId/rujukan"
        params={params}
        search={{ baru: true, sumber: resource.id }}
      >
        {text.refer}
      </Link>
    </div>
  )
}

function PutAside({ resource, onDone }: { resource: Resource; onDone: () => void }) {
  const { isReadOnly } = useOpenGroup()
  const putAside = async () => {
    const archivedAt = new Date().toISOString()
    const record = { ...withoutStamps<'resource'>(resource), archivedAt }
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    if (!(await changeGroup(change, text.putAsideLabel(resource.id)))) onDone()
  }
  return (
    <div className={`tight ${styles.part}`}>
      <div>
        <Button disabled={isReadOnly} onClick={putAside}>
          {text.putAside}
        </Button>
      </div>
      <p className="soft small measure">{text.putAsideNote}</p>
    </div>
  )
}
