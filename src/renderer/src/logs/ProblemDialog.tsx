import { useRef } from 'react'
import { type Change, recordOf } from '../../../domain/groupFile'
import type { DraftOf } from '../../../domain/records/kinds'
import { appText } from '../../../texts/app'
import { problemsText } from '../../../texts/problems'
import { FormFoot } from '../form/FormFoot'
import { useCheckedSave } from '../form/useCheckedSave'
import { useSavedForm } from '../form/useSavedForm'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ProblemFields } from './ProblemFields'
import { shownProblem, type TypedProblem, writtenProblem } from './problemShape'
import { WordsNotice } from './WordsNotice'
import { withFurther } from './withFurther'

const text = problemsText.form

/** Names the form of a problem among the unsaved ones. */
export function problemKey(id: string): string {
  return `problem:${id}`
}

type ProblemDialogProps = {
  record: DraftOf<'problem'>
  /** Kind, raiser and weight of a new problem must be said, whatever the record proposes. */
  isNew: boolean
  onClose: () => void
  /** Further writes that are sent in the same change. */
  alsoChange?: Change
}

/** Writes one problem inside the group down, or changes it. */
export function ProblemDialog({ record, isNew, onClose, alsoChange }: ProblemDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'problem', TypedProblem>({
    key: problemKey(record.id),
    kind: 'problem',
    id: record.id,
    saved: shownProblem(record, isNew),
    revision: recordOf(group, 'problem', record.id)?.revision ?? 0,
    label: problemsText.saveLabel(record.id),
    element,
    prepare: (typed) => writtenProblem(record, typed),
    changeOf: (draft) => withFurther({ kind: 'problem', record: draft }, alsoChange),
    onSaved: onClose,
  })
  // A past that was taken over may lack the day; what is closed here says when.
  const save = useCheckedSave(sheet, element, () => {
    const { status, resolvedDate } = sheet.values
    const isClosing = status === 'selesai' && record.status !== 'selesai'
    return isClosing && !resolvedDate ? { resolvedDate: text.resolvedMissing } : {}
  })
  return (
    <Dialog title={isNew ? text.newTitle(record.id) : text.title(record.id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <ProblemFields sheet={sheet} record={record} />
        <WordsNotice form={sheet.form} fields={['agreedSolution', 'owner']} />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
