import { organisationForms } from '../../../../domain/catalog/lists'
import type { GroupFile } from '../../../../domain/groupFile'
import { decisionsIn } from '../../../../domain/progress/decisions'
import type { DraftOf } from '../../../../domain/records/kinds'
import { organisationFormLabels, organisationText } from '../../../../texts/organisationScreen'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import { recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import type { TypedOrganisation } from './organisationShape'

const text = organisationText.dialog

type OrganisationFieldsProps = {
  sheet: SavedForm<TypedOrganisation>
  record: DraftOf<'organisation'>
  isNew: boolean
}

/** When a structure holds, its form, and why it came to be. */
export function OrganisationFields({ sheet: { form }, record, isNew }: OrganisationFieldsProps) {
  const { group } = useOpenGroup()
  return (
    <>
      <FieldGrid>
        <DayField form={form} name="validFrom" label={text.validFrom} />
        {!isNew && (
          <DayField form={form} name="validTo" label={text.validTo} hint={text.validToHint} />
        )}
        <ChoiceField
          form={form}
          name="form"
          label={text.form}
          choices={choicesOf(organisationForms, organisationFormLabels)}
        />
      </FieldGrid>
      <TextField
        form={form}
        name="reason"
        label={record.version > 1 ? text.reason : text.firstReason}
        hint={text.reasonHint}
        rows={2}
      />
      <ChoiceField
        form={form}
        name="decisionId"
        label={text.decision}
        none={text.noDecision}
        choices={decisionChoices(group)}
      />
      <DayField form={form} name="reviewDate" label={text.reviewDate} hint={text.reviewHint} />
    </>
  )
}

/** Decisions on the organisation first, then all others, latest first. */
function decisionChoices(group: GroupFile) {
  const all = decisionsIn(group).toReversed()
  const isOwn = ({ topic }: (typeof all)[number]) => topic === 'organisasi'
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))].map(({ id }) => ({
    value: id,
    label: recordWords(group, { kind: 'decision', id }),
  }))
}
