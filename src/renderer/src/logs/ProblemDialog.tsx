import { useRef } from 'react'
import { problemCategories } from '../../../domain/catalog/lists'
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

type ProblemDialogProps = {
  record: DraftOf<'problem'>
  isNew: boolean
  onClose: () => void
  alsoChange?: Change
}

/** Stands here until the log of problems is built. */
export function ProblemDialog({ record, isNew, onClose, alsoChange }: ProblemDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'problem', { text: string; category: string }>({
    key: `problem:${record.id}`,
    kind: 'problem',
    id: record.id,
    saved: {
      text: record.text,
      category: record.category,
    },
    revision: recordOf(group, 'problem', record.id)?.revision ?? 0,
    label: `persoalan ${record.id}`,
    element,
    prepare: (typed) => ({ ...record, ...typed }),
    changeOf: (draft) => ({
      put: [{ kind: 'problem', record: draft }, ...(alsoChange?.put ?? [])],
      remove: [...(alsoChange?.remove ?? [])],
    }),
    onSaved: onClose,
  })
  return (
    <Dialog title={`Persoalan ${record.id}`} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <TextField form={sheet.form} name="text" label="Persoalan" rows={2} />
        <ChoiceField
          form={sheet.form}
          name="category"
          label="Golongan"
          choices={problemCategories.map((value) => ({ value, label: value }))}
        />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
