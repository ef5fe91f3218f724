import { useRef, useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Evaluation } from '../../../../domain/records/evaluation'
import { appText } from '../../../../texts/app'
import { evaluationsText } from '../../../../texts/evaluations'
import { FormFoot } from '../../form/FormFoot'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { feedbackFaults } from './feedbackFaults'
import { ToldFields } from './ToldFields'

const text = evaluationsText.feedback

function feedbackKey(id: string): string {
  return `evaluation:${id}:penyampaian`
}

/** What the group has not heard yet, why it should, and where to write down that it did. */
export function FeedbackNotice({ evaluation }: { evaluation: Evaluation }) {
  const { isReadOnly } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(
    () => !isReadOnly && unsavedOf(feedbackKey(evaluation.id)) !== null,
  )
  return (
    <>
      <Notice
        tone="warning"
        title={text.missing}
        actions={
          <Button disabled={isReadOnly} onClick={() => setIsOpen(true)}>
            {text.record}
          </Button>
        }
      >
        <p className="measure">{text.why}</p>
      </Notice>
      {isOpen && <FeedbackDialog evaluation={evaluation} onClose={() => setIsOpen(false)} />}
    </>
  )
}

type FeedbackDialogProps = { evaluation: Evaluation; onClose: () => void }

/** Writes down when the group heard of an evaluation, and what it said. */
function FeedbackDialog({ evaluation, onClose }: FeedbackDialogProps) {
  const { today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { id, revision, feedbackToGroup } = evaluation
  const sheet = useSavedForm({
    key: feedbackKey(id),
    kind: 'evaluation',
    id,
    saved: { feedbackToGroupDate: today, feedbackToGroup: feedbackToGroup ?? '' },
    revision,
    label: text.label(id),
    element,
    prepare: (typed) => ({
      ...withoutStamps<'evaluation'>(evaluation),
      feedbackToGroupDate: typed.feedbackToGroupDate,
      feedbackToGroup: typed.feedbackToGroup ?? null,
    }),
    onSaved: onClose,
  })
  const save = useCheckedSave(sheet, element, () =>
    sheet.values.feedbackToGroupDate
      ? feedbackFaults(sheet.values, today)
      : { feedbackToGroupDate: text.dateMissing },
  )
  return (
    <Dialog title={text.title(id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <ToldFields form={sheet.form} />
        <FormFoot of={sheet} isProposal>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
