import { useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { appText } from '../../../../texts/app'
import { needsText } from '../../../../texts/needs'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ResourcePicker } from './ResourcePicker'

const text = needsText.find

/** Names the choice of resources for a need among the unsaved forms. */
export function findKey(id: string): string {
  return `resourceNeed:${id}:sumber`
}

type FindDialogProps = { need: ResourceNeed; onClose: () => void }

/** Which of the group's resources could meet a need. */
export function FindDialog({ need, onClose }: FindDialogProps) {
  const element = useRef<HTMLFormElement>(null)
  const { id, revision, category, resourceIds } = need
  const sheet = useSavedForm<'resourceNeed', { resourceIds: string[] }>({
    key: findKey(id),
    kind: 'resourceNeed',
    id,
    saved: { resourceIds: resourceIds ?? [] },
    revision,
    label: text.label(id),
    element,
    prepare: (typed) => ({
      ...withoutStamps<'resourceNeed'>(need),
      resourceIds: typed.resourceIds ?? [],
    }),
    onSaved: onClose,
  })
  return (
    <Dialog title={text.title(id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <p className="measure">{need.need}</p>
        <p className="soft small measure">{text.intro}</p>
        <ResourcePicker
          form={sheet.form}
          name="resourceIds"
          category={category ?? null}
          isMultiple
        />
        <FormFoot of={sheet}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
