import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { layersText } from '../../../../texts/map'
import { bridge } from '../../bridge'
import { DoorFaults } from '../../form/DoorFaults'
import { TextField } from '../../form/TextField'
import { tidied } from '../../form/tidied'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useRecordForm } from '../../form/useRecordForm'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = layersText.dialog

type MapLayerDialogProps = {
  title: string
  /** What was read of the file. */
  about?: string
  draft: Partial<DraftOf<'mapLayer'>> & { id: string }
  label: (name: string) => string
  /** Its file is kept with the record, or left where it is. */
  isNew?: boolean
  onClose: () => void
}

/** Name and licence of a layer; without a licence nobody may show it. */
export function MapLayerDialog({
  title,
  about,
  draft,
  label,
  isNew,
  onClose,
}: MapLayerDialogProps) {
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const form = useRecordForm('mapLayer', { name: '', licence: '', note: '', ...draft }, tidied)
  useFaultFocus(form, element)
  const close = () => {
    if (isNew) void bridge.giveUpMapLayer({ layerId: draft.id })
    onClose()
  }
  const save = form.handleSubmit(async (record) => {
    const kept = isNew ? await bridge.keepMapLayer({ layerId: draft.id }) : null
    if (kept && !kept.ok) return setFailure(kept.error)
    const change = { put: [{ kind: 'mapLayer' as const, record }], remove: [] }
    const error = await changeGroup(change, label(record.name))
    if (error) setFailure(error)
    else onClose()
  })
  return (
    <Dialog title={title} onClose={close}>
      {about && <p>{about}</p>}
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <TextField form={form} name="name" label={text.name} hint={text.nameHint} />
        <TextField
          form={form}
          name="licence"
          label={text.licence}
          hint={text.licenceHint}
          rows={2}
        />
        <TextField form={form} name="note" label={text.note} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={close}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
