import { useState } from 'react'
import { resourcesText } from '../../../../texts/groupResources'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { GiveDialog } from './GiveDialog'
import { ResourceLink } from './ResourceLink'
import { TakeDialog } from './TakeDialog'
import type { KnownDirectory } from './useDirectory'

/** The ways in which resources come to the group, and from it to all groups. */
export function ResourceWays({ directory }: { directory: KnownDirectory }) {
  const { group, isReadOnly } = useOpenGroup()
  const [open, setOpen] = useState<'take' | 'give' | null>(null)
  const { file } = directory
  const hasAny = group.records.resource.some(({ archivedAt }) => !archivedAt)
  const close = () => setOpen(null)
  return (
    <div className="row">
      {!isReadOnly && <ResourceLink isNew>{resourcesText.add}</ResourceLink>}
      <Button disabled={isReadOnly || !file} onClick={() => setOpen('take')}>
        {resourcesText.take}
      </Button>
      {hasAny && (
        <Button disabled={isReadOnly || !file} onClick={() => setOpen('give')}>
          {resourcesText.give}
        </Button>
      )}
      {file && open === 'take' && <TakeDialog directory={file} onClose={close} />}
      {file && open === 'give' && (
        <GiveDialog directory={file} onGiven={directory.refresh} onClose={close} />
      )}
    </div>
  )
}
