import { goalLevels, needStatuses, resourceCategories } from '../../../../domain/catalog/lists'
import type { DraftOf } from '../../../../domain/records/kinds'
import { needStatusLabels, priorities, scopeLabels } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import type { SavedForm } from '../../form/useSavedForm'
import { WordsNotice } from '../../logs/WordsNotice'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { memberChoices } from './memberChoices'
import type { TypedNeed } from './needShape'

const text = needsText.form

type NeedFieldsProps = { sheet: SavedForm<TypedNeed>; record: DraftOf<'resourceNeed'> }

/** What is needed and by whom, how pressing it is, and how it stands. */
export function NeedFields({ sheet: { form, values }, record }: NeedFieldsProps) {
  const { group } = useOpenGroup()
  const wasMet = record.status === 'terpenuhi' && !record.metDate
  return (
    <>
      <TextField form={form} name="need" label={text.need} hint={text.needHint} rows={2} />
      <WordsNotice form={form} fields={['need']} />
      <ChoiceField
        form={form}
        name="priority"
        label={text.priority}
        none={text.choose}
        choices={priorities.map(({ value, label, sentence }) => ({
          value: String(value),
          label: `${value} · ${label}: ${sentence}`,
        }))}
      />
      <FieldGrid>
        <ChoiceField
          form={form}
          name="scope"
          label={text.scope}
          choices={choicesOf(goalLevels, scopeLabels)}
        />
        <DayField form={form} name="raisedDate" label={text.raisedDate} />
      </FieldGrid>
      {values.scope === 'anggota' && (
        <TicksField
          form={form}
          name="memberCodes"
          title={text.members}
          choices={memberChoices(group)}
        />
      )}
      <ChoiceField
        form={form}
        name="category"
        label={text.category}
        hint={text.categoryHint}
        none={text.noCategory}
        choices={choicesOf(resourceCategories, categoryLabels)}
      />
      <FieldGrid>
        <ChoiceField
          form={form}
          name="status"
          label={text.status}
          choices={choicesOf(needStatuses, needStatusLabels)}
        />
        {values.status === 'terpenuhi' && (
          <DayField form={form} name="metDate" label={text.metDate} />
        )}
      </FieldGrid>
      {wasMet && values.status === 'terpenuhi' && !values.metDate && (
        <Notice tone="warning" title={needsText.metDateDoubt.title}>
          <p>{needsText.metDateDoubt.body}</p>
        </Notice>
      )}
      <TextField form={form} name="note" label={text.note} hint={text.noteHint} rows={2} />
      <WordsNotice form={form} fields={['note']} />
    </>
  )
}
