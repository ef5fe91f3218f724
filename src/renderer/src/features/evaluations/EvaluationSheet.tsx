import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { evaluationDays } from '../../../../domain/evaluation/evaluationDays'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import type { Evaluation } from '../../../../domain/records/evaluation'
import {
  evaluationDaysWords,
  evaluationKindLabels,
  evaluationsText,
} from '../../../../texts/evaluations'
import { formatDay, formatText } from '../../../../texts/formats'
import { logsText } from '../../../../texts/logs'
import { PlaceLink } from '../../frame/PlaceLink'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SheetFrame } from '../../logs/SheetFrame'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { focusHeading } from '../../ui/useScreen'
import { EvaluationContents } from './EvaluationContents'
import { EvaluationForm } from './EvaluationForm'
import { evaluationKey } from './evaluationShape'
import { FeedbackNotice } from './FeedbackNotice'

/** One evaluation in full: what it says, whether the group has heard it, and where it is printed. */
export function EvaluationSheet({ evaluation }: { evaluation: Evaluation }) {
  const { group, isReadOnly } = useOpenGroup()
  const { id } = evaluation
  const navigate = useNavigate({ from: '/kelompok/$groupId/evaluasi' })
  const [isEditing, setIsEditing] = useState(
    () => !isReadOnly && unsavedOf(evaluationKey(id)) !== null,
  )
  const close = () => {
    setIsEditing(false)
    focusHeading()
  }
  if (isEditing && !isReadOnly)
    return (
      <EvaluationForm
        record={withoutStamps<'evaluation'>(evaluation)}
        onSaved={close}
        onClose={close}
      />
    )
  return (
    <SheetFrame screen="evaluasi">
      {!evaluation.feedbackToGroupDate && <FeedbackNotice evaluation={evaluation} />}
      <Facts facts={factsOf(group, evaluation)} />
      <div className="row">
        <Button disabled={isReadOnly} onClick={() => setIsEditing(true)}>
          {logsText.edit}
        </Button>
        <span className="soft small">
          {evaluationsText.printedIn}{' '}
          <PlaceLink place={{ screen: 'laporan', document: 'lpk' }}>
            {evaluationsText.printed.progress}
          </PlaceLink>
          {' · '}
          <PlaceLink place={{ screen: 'laporan', document: 'la' }}>
            {evaluationsText.printed.final}
          </PlaceLink>
        </span>
      </div>
      <EvaluationContents evaluation={evaluation} />
      <RemoveRecord
        of={{ kind: 'evaluation', id }}
        label={evaluationsText.removeLabel(id)}
        onRemoved={() => navigate({ search: {} })}
      />
    </SheetFrame>
  )
}

function factsOf(group: GroupFile, evaluation: Evaluation) {
  const text = evaluationsText.facts
  const { kind, date, feedbackToGroupDate, feedbackToGroup } = evaluation
  return [
    [text.kind, evaluationKindLabels[kind]],
    [text.days, evaluationDaysWords(evaluation, evaluationDays(group, evaluation))],
    [text.date, formatDay(date)],
    [text.feedback, feedbackToGroupDate ? formatDay(feedbackToGroupDate) : evaluationsText.notTold],
    ...(feedbackToGroup ? [[text.feedbackWords, formatText(feedbackToGroup)] as const] : []),
  ] as const
}
