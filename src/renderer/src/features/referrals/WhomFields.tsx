import { urgencies } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import { referableMembers } from '../../../../domain/referrals/newReferral'
import { nextDocumentNumber } from '../../../../domain/report/documentNumber'
import { capitalised } from '../../../../texts/formats'
import { referralFormText } from '../../../../texts/referralForm'
import { urgencyWords } from '../../../../texts/referrals'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import type { TypedReferral } from './referralShape'

const text = referralFormText

type WhomFieldsProps = { sheet: SavedForm<TypedReferral>; record: DraftOf<'referral'> }

/** Who is referred, where to and for what, how pressing it is, and day and number of the sheet. */
export function WhomFields({ sheet: { form, values }, record }: WhomFieldsProps) {
  const { group } = useOpenGroup()
  const resources = inUse(group.records.resource).filter(
    ({ id, status }) => status === 'aktif' || id === record.resourceId,
  )
  const needs = inUse(group.records.resourceNeed).filter(
    ({ id, memberCodes, scope }) =>
      id === values.needId || scope === 'kelompok' || memberCodes?.includes(values.memberCode),
  )
  return (
    <>
      {resources.length === 0 && (
        <p>
          {text.noResources} <PlaceLink place={{ screen: 'sumber' }}>{text.toResources}</PlaceLink>
        </p>
      )}
      <FieldGrid>
        <ChoiceField
          form={form}
          name="memberCode"
          label={text.member}
          none={text.choose}
          choices={referableMembers(group).map(({ code, fullName }) => ({
            value: code,
            label: `${code} · ${fullName}`,
          }))}
        />
        <ChoiceField
          form={form}
          name="needId"
          label={text.need}
          none={text.noNeed}
          choices={needs.map(({ id, need }) => ({ value: id, label: `${id} · ${need}` }))}
        />
        <ChoiceField
          form={form}
          name="resourceId"
          label={text.resource}
          none={text.choose}
          choices={resources.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField form={form} name="recipient" label={text.recipient} hint={text.recipientHint} />
        <ChoiceField
          form={form}
          name="urgency"
          label={text.urgency}
          hint={urgencyWords[values.urgency as keyof typeof urgencyWords]?.asked ?? ''}
          choices={urgencies.map((value) => ({
            value,
            label: capitalised(urgencyWords[value].name),
          }))}
        />
        <DayField form={form} name="date" label={text.date} />
      </FieldGrid>
      <TextField
        form={form}
        name="number"
        label={text.number}
        hint={text.numberHint(
          record.number ?? nextDocumentNumber(group, 'lembarRujukan', record.date),
        )}
      />
    </>
  )
}
