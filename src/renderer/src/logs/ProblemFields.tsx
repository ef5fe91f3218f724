import {
  problemCategories,
  problemRaisers,
  problemStatuses,
  severities,
} from '../../../domain/catalog/lists'
import { inUse } from '../../../domain/progress/inUse'
import type { DraftOf } from '../../../domain/records/kinds'
import { logsText } from '../../../texts/logs'
import {
  problemCategoryLabels,
  problemRaiserLabels,
  problemStatusLabels,
  problemsText,
  severityLabels,
} from '../../../texts/problems'
import { ChoiceField } from '../form/ChoiceField'
import { choicesOf } from '../form/choicesOf'
import { DayField } from '../form/DayField'
import { FieldGrid } from '../form/FieldGrid'
import { TextField } from '../form/TextField'
import { TickField } from '../form/TickField'
import type { SavedForm } from '../form/useSavedForm'
import { recordWords } from '../ratings/recordWords'
import { useOpenGroup } from '../state/openGroup'
import type { TypedProblem } from './problemShape'
import { sessionChoices } from './sessionChoices'
import { WordsNotice } from './WordsNotice'

const text = problemsText.form

type ProblemFieldsProps = { sheet: SavedForm<TypedProblem>; record: DraftOf<'problem'> }

/** What happens in the group, who raised it, what was agreed, and whether it is settled. */
export function ProblemFields({ sheet: { form, values }, record }: ProblemFieldsProps) {
  const { group } = useOpenGroup()
  const incidents = inUse(group.records.incident)
  return (
    <>
      <TextField form={form} name="text" label={text.text} hint={text.textHint} rows={3} />
      <WordsNotice form={form} fields={['text']} />
      <FieldGrid>
        <DayField form={form} name="raisedDate" label={text.raisedDate} />
        <ChoiceField
          form={form}
          name="sessionId"
          label={logsText.meeting}
          none={logsText.outsideMeeting}
          choices={sessionChoices(group, record.sessionId)}
        />
        <ChoiceField
          form={form}
          name="category"
          label={text.category}
          none={text.choose}
          choices={choicesOf(problemCategories, problemCategoryLabels)}
        />
        <ChoiceField
          form={form}
          name="severity"
          label={text.severity}
          hint={text.severityHint}
          none={text.choose}
          choices={choicesOf(severities, severityLabels)}
        />
        <ChoiceField
          form={form}
          name="raisedBy"
          label={text.raisedBy}
          hint={text.raisedByHint}
          none={text.choose}
          choices={choicesOf(problemRaisers, problemRaiserLabels)}
        />
      </FieldGrid>
      <TextField
        form={form}
        name="agreedSolution"
        label={text.agreedSolution}
        hint={text.agreedHint}
        rows={2}
      />
      <FieldGrid>
        <TextField form={form} name="owner" label={text.owner} hint={text.ownerHint} />
        <ChoiceField
          form={form}
          name="status"
          label={text.status}
          choices={choicesOf(problemStatuses, problemStatusLabels)}
        />
        {values.status === 'selesai' && (
          <DayField form={form} name="resolvedDate" label={text.resolvedDate} />
        )}
      </FieldGrid>
      {values.status !== 'dibukaKembali' && (record.reopened || values.reopened) && (
        <TickField form={form} name="reopened" label={text.reopened} />
      )}
      {(incidents.length > 0 || record.incidentId) && (
        <ChoiceField
          form={form}
          name="incidentId"
          label={text.incident}
          hint={text.incidentHint}
          none={text.noIncident}
          choices={incidents.map(({ id }) => ({
            value: id,
            label: recordWords(group, { kind: 'incident', id }),
          }))}
        />
      )}
    </>
  )
}
