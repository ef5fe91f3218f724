import { useRef } from 'react'
import { evaluationDays, meetingsIn } from '../../../../domain/evaluation/evaluationDays'
import { recordOf } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { evaluationPeriodWords, evaluationsText } from '../../../../texts/evaluations'
import { FormFoot } from '../../form/FormFoot'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useKeptWords } from '../../form/useKeptWords'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { AboutFields } from './AboutFields'
import {
  evaluationKey,
  shownEvaluation,
  type TypedEvaluation,
  writtenEvaluation,
} from './evaluationShape'
import { FollowUpRows } from './FollowUpRows'
import { FoundFields } from './FoundFields'
import { feedbackFaults } from './feedbackFaults'
import { RecommendationRows } from './RecommendationRows'
import { TextRows } from './TextRows'
import { ToldFields } from './ToldFields'

const text = evaluationsText.form

type EvaluationFormProps = {
  record: DraftOf<'evaluation'>
  onSaved: () => void
  onClose: () => void
}

/** An evaluation being written: what of, what was found and what it cannot show, what follows, and what the group heard. */
export function EvaluationForm({ record, onSaved, onClose }: EvaluationFormProps) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'evaluation', TypedEvaluation>({
    key: evaluationKey(record.id),
    kind: 'evaluation',
    id: record.id,
    saved: shownEvaluation(record, evaluationDays(group, record)),
    revision: recordOf(group, 'evaluation', record.id)?.revision ?? 0,
    label: evaluationsText.saveLabel(record.id),
    element,
    prepare: (typed) =>
      writtenEvaluation(record, typed, (days) =>
        evaluationPeriodWords(days, meetingsIn(group, days)),
      ),
    onSaved,
  })
  const { form, values, isChanged } = sheet
  const save = useCheckedSave(sheet, element, () => ({
    ...(values.from && !values.to ? { to: text.bothDays } : {}),
    ...(values.to && !values.from ? { from: text.bothDays } : {}),
    ...feedbackFaults(values, today),
  }))
  return (
    <form ref={element} className="stack" noValidate onSubmit={save}>
      <Panel title={text.about}>
        <AboutFields sheet={sheet} />
      </Panel>
      <Panel title={text.contents}>
        <FoundFields sheet={sheet} />
      </Panel>
      <Panel title={text.causes}>
        <TextRows form={form} list="supportingFactors" />
        <TextRows form={form} list="hinderingFactors" />
      </Panel>
      <Panel title={text.onward}>
        <TextRows form={form} list="improvements" />
        <RecommendationRows form={form} />
        <FollowUpRows form={form} />
      </Panel>
      <Panel title={text.told} note={text.toldNote}>
        <ToldFields form={form} />
      </Panel>
      <FormFoot of={sheet} words={useKeptWords(isChanged)}>
        <Button onClick={onClose}>{text.toSheet}</Button>
      </FormFoot>
    </form>
  )
}
