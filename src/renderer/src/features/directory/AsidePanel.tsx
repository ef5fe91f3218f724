import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'

const text = directoryRecordText.aside

type AsideProps = { resource: Resource }

/** Sets a resource aside that is no more: it can be taken back, so nothing is asked. */
export function AsidePanel({ resource }: AsideProps) {
  const { isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Panel title={text.title} note={text.note}>
      <div>
        <Button onClick={() => write(resource, new Date().toISOString(), text.label(resource.id))}>
          {text.setAside}
        </Button>
      </div>
    </Panel>
  )
}

/** Says that a resource was set aside, and takes it into use again. */
export function SetAsideNotice({ resource }: AsideProps) {
  const { isReadOnly } = useOpenGroup()
  return (
    <Notice
      tone="warning"
      isLive
      title={text.isSetAside}
      actions={
        !isReadOnly && (
          <Button onClick={() => write(resource, null, text.restoreLabel(resource.id))}>
            {text.restore}
          </Button>
        )
      }
    >
      <p>{text.isSetAsideNote}</p>
    </Notice>
  )
}

async function write(resource: Resource, archivedAt: string | null, label: string) {
  const record = { ...withoutStamps<'resource'>(resource), archivedAt }
  const error = await changeGroup({ put: [{ kind: 'resource', record }], remove: [] }, label)
  // The button is gone once this is saved.
  if (!error) focusHeading()
}
