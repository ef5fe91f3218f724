import { useRef } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { needsText } from '../../../../texts/needs'
import { usesText } from '../../../../texts/uses'
import { FormFoot } from '../../form/FormFoot'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { UseFields } from './UseFields'
import { shownUse, type TypedUse, writtenUse } from './usageShape'

const text = usesText.form

/** Names the form of a use among the unsaved ones. */
export function usageKey(id: string): string {
  return `resourceUse:${id}`
}

type UseDialogProps = {
  record: DraftOf<'resourceUse'>
  /** Who began a new use and what it was must be said, whatever the record proposes. */
  isNew: boolean
  onSaved: () => void
  onClose: () => void
}

/** Writes one use of a resource down, or changes it. */
export function UseDialog({ record, isNew, onSaved, onClose }: UseDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'resourceUse', TypedUse>({
    key: usageKey(record.id),
    kind: 'resourceUse',
    id: record.id,
    saved: shownUse(record, isNew),
    revision: recordOf(group, 'resourceUse', record.id)?.revision ?? 0,
    label: usesText.saveLabel(record.id),
    element,
    prepare: (typed) => writtenUse(record, typed),
    onSaved,
  })
  const save = useCheckedSave(sheet, element, (): OwnFaults<TypedUse> => {
    return sheet.values.resourceId ? {} : { resourceId: needsText.picker.missing }
  })
  return (
    <Dialog title={isNew ? text.newTitle(record.id) : text.title(record.id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <UseFields sheet={sheet} record={record} />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
