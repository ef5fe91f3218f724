import {
  decisionMethods,
  decisionStatuses,
  decisionTopics,
  proposers,
} from '../../../domain/catalog/lists'
import type { DraftOf } from '../../../domain/records/kinds'
import {
  decisionStatusLabels,
  decisionsText,
  decisionTopicLabels,
  methodLabels,
  proposerLabels,
} from '../../../texts/decisions'
import { logsText } from '../../../texts/logs'
import { ChoiceField } from '../form/ChoiceField'
import { choicesOf } from '../form/choicesOf'
import { DayField } from '../form/DayField'
import { FieldGrid } from '../form/FieldGrid'
import { TextField } from '../form/TextField'
import type { SavedForm } from '../form/useSavedForm'
import { useOpenGroup } from '../state/openGroup'
import { AutonomyFields } from './AutonomyFields'
import { canBeExecuted, type TypedDecision } from './decisionShape'
import { sessionChoices } from './sessionChoices'
import { WordsNotice } from './WordsNotice'

const text = decisionsText.form

type DecisionFieldsProps = { sheet: SavedForm<TypedDecision>; record: DraftOf<'decision'> }

/** What was decided and how, who really decided, and what became of it. */
export function DecisionFields({ sheet, record }: DecisionFieldsProps) {
  const { group } = useOpenGroup()
  const { form, values } = sheet
  return (
    <>
      <TextField form={form} name="text" label={text.text} hint={text.textHint} rows={2} />
      <WordsNotice form={form} fields={['text']} />
      <FieldGrid>
        <DayField form={form} name="date" label={text.date} />
        <ChoiceField
          form={form}
          name="sessionId"
          label={logsText.meeting}
          none={logsText.outsideMeeting}
          choices={sessionChoices(group, record.sessionId)}
        />
        <ChoiceField
          form={form}
          name="topic"
          label={text.topic}
          hint={text.topicHint}
          none={text.choose}
          choices={choicesOf(decisionTopics, decisionTopicLabels)}
        />
        <ChoiceField
          form={form}
          name="proposedBy"
          label={text.proposedBy}
          none={text.notNoted}
          choices={choicesOf(proposers, proposerLabels)}
        />
      </FieldGrid>
      <ChoiceField
        form={form}
        name="method"
        label={text.method}
        hint={text.methodHint}
        none={text.notNoted}
        choices={choicesOf(decisionMethods, methodLabels)}
      />
      <AutonomyFields sheet={sheet} />
      <TextField
        form={form}
        name="capacityNote"
        label={text.capacityNote}
        hint={text.capacityHint}
        rows={2}
      />
      <TextField form={form} name="dissent" label={text.dissent} hint={text.dissentHint} rows={2} />
      <FieldGrid>
        <DayField form={form} name="dueDate" label={text.dueDate} />
        <TextField form={form} name="owner" label={text.owner} hint={text.ownerHint} />
        <ChoiceField
          form={form}
          name="status"
          label={text.status}
          choices={choicesOf(decisionStatuses, decisionStatusLabels)}
        />
        {canBeExecuted(values.status) && (
          <DayField
            form={form}
            name="executedDate"
            label={text.executedDate}
            hint={text.executedHint}
          />
        )}
      </FieldGrid>
      <TextField
        form={form}
        name="reviewNote"
        label={text.reviewNote}
        hint={text.reviewHint}
        rows={2}
      />
    </>
  )
}
