import { useRef } from 'react'
import { decisionTopics } from '../../../domain/catalog/lists'
import type { Change } from '../../../domain/groupFile'
import { recordOf } from '../../../domain/groupFile'
import type { DraftOf } from '../../../domain/records/kinds'
import { appText } from '../../../texts/app'
import { ChoiceField } from '../form/ChoiceField'
import { FormFoot } from '../form/FormFoot'
import { TextField } from '../form/TextField'
import { useSavedForm } from '../form/useSavedForm'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

type DecisionDialogProps = {
  record: DraftOf<'decision'>
  isNew: boolean
  onClose: () => void
  alsoChange?: Change
}

/** Stands here until the log of decisions is built. */
export function DecisionDialog({ record, isNew, onClose, alsoChange }: DecisionDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'decision', { text: string; topic: string; autonomyLevel: string }>({
    key: `decision:${record.id}`,
    kind: 'decision',
    id: record.id,
    saved: {
      text: record.text,
      topic: record.topic,
      autonomyLevel: String(record.autonomyLevel),
    },
    revision: recordOf(group, 'decision', record.id)?.revision ?? 0,
    label: `keputusan ${record.id}`,
    element,
    prepare: (typed) => ({ ...record, ...typed, autonomyLevel: Number(typed.autonomyLevel) }),
    changeOf: (draft) => ({
      put: [{ kind: 'decision', record: draft }, ...(alsoChange?.put ?? [])],
      remove: [...(alsoChange?.remove ?? [])],
    }),
    onSaved: onClose,
  })
  return (
    <Dialog title={`Keputusan ${record.id}`} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <TextField form={sheet.form} name="text" label="Keputusan" rows={2} />
        <ChoiceField
          form={sheet.form}
          name="topic"
          label="Topik"
          choices={decisionTopics.map((value) => ({ value, label: value }))}
        />
        <ChoiceField
          form={sheet.form}
          name="autonomyLevel"
          label="Kemandirian"
          choices={['0', '1', '2', '3'].map((value) => ({ value, label: value }))}
        />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
