import { useRef } from 'react'
import { type Change, recordOf } from '../../../domain/groupFile'
import type { DraftOf } from '../../../domain/records/kinds'
import { appText } from '../../../texts/app'
import { decisionsText } from '../../../texts/decisions'
import { FormFoot } from '../form/FormFoot'
import { useSavedForm } from '../form/useSavedForm'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DecisionFields } from './DecisionFields'
import { OWN_REASON, shownDecision, type TypedDecision, writtenDecision } from './decisionShape'
import { WordsNotice } from './WordsNotice'
import { withFurther } from './withFurther'

const text = decisionsText.form

/** Names the form of a decision among the unsaved ones. */
export function decisionKey(id: string): string {
  return `decision:${id}`
}

type DecisionDialogProps = {
  record: DraftOf<'decision'>
  /** Topic and level of autonomy of a new decision must be said, whatever the record proposes. */
  isNew: boolean
  onClose: () => void
  /** Further writes that are sent in the same change. */
  alsoChange?: Change
}

/** Writes one decision of the group down, or changes it. */
export function DecisionDialog({ record, isNew, onClose, alsoChange }: DecisionDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'decision', TypedDecision>({
    key: decisionKey(record.id),
    kind: 'decision',
    id: record.id,
    saved: shownDecision(record, isNew),
    revision: recordOf(group, 'decision', record.id)?.revision ?? 0,
    label: decisionsText.saveLabel(record.id),
    element,
    prepare: (typed) => writtenDecision(record, typed),
    fieldOf: (path) => {
      if (path !== 'overrideReason') return path
      const isOwn = element.current?.querySelector<HTMLSelectElement>('[name="overrideKind"]')
      return isOwn?.value === OWN_REASON ? 'overrideOwn' : 'overrideKind'
    },
    changeOf: (draft) => withFurther({ kind: 'decision', record: draft }, alsoChange),
    onSaved: onClose,
  })
  return (
    <Dialog title={isNew ? text.newTitle(record.id) : text.title(record.id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <DecisionFields sheet={sheet} record={record} />
        <WordsNotice
          form={sheet.form}
          fields={['capacityNote', 'dissent', 'owner', 'reviewNote']}
        />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
