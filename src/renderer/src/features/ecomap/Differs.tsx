import { disagreement, relationNow } from '../../../../domain/ecomap/relationHistory'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { asLastFound } from '../../../../domain/relations/noting'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { strengthWords } from '../../../../texts/resourceLabels'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'

const text = ecoMapText.one.differs

/** Tells where the sheet of the resource says otherwise than what was found last, and mends it. */
export function Differs({ resource }: { resource: Resource }) {
  const { isReadOnly } = useOpenGroup()
  const sheet = disagreement(resource)
  const now = relationNow(resource)
  if (!sheet || !now) return null
  const mend = async () => {
    const record = asLastFound(withoutStamps<'resource'>(resource))
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    if (!(await changeGroup(change, text.label(resource.name)))) focusHeading()
  }
  return (
    <Notice
      tone="warning"
      title={text.title}
      actions={!isReadOnly && <Button onClick={mend}>{text.mend}</Button>}
    >
      <p>{text.body(strengthWords(sheet), strengthWords(now))}</p>
    </Notice>
  )
}
