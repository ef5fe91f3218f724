import { initiators, useKinds } from '../../../../domain/catalog/lists'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import { byUrgency } from '../../../../domain/resources/needOrder'
import { logsText } from '../../../../texts/logs'
import { initiatorLabels } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { resourceStatusWords, useKindLabels } from '../../../../texts/resourceLabels'
import { usefulnessLabels, usesText } from '../../../../texts/uses'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import type { SavedForm } from '../../form/useSavedForm'
import { sessionChoices } from '../../logs/sessionChoices'
import { WordsNotice } from '../../logs/WordsNotice'
import { recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { memberChoices } from './memberChoices'
import { ResourcePicker } from './ResourcePicker'
import type { TypedUse } from './usageShape'

const text = usesText.form

type UseFieldsProps = { sheet: SavedForm<TypedUse>; record: DraftOf<'resourceUse'> }

/** Which resource was used, for what, who began it, and what came of it. */
export function UseFields({ sheet: { form, values }, record }: UseFieldsProps) {
  const { group } = useOpenGroup()
  const needs = inUse(group.records.resourceNeed).sort(byUrgency)
  const need = needs.find(({ id }) => id === values.needId)
  return (
    <>
      <FieldGrid>
        <DayField form={form} name="date" label={text.date} />
        <ChoiceField
          form={form}
          name="kind"
          label={text.kind}
          none={text.choose}
          choices={choicesOf(useKinds, useKindLabels)}
        />
      </FieldGrid>
      <ChoiceField
        form={form}
        name="needId"
        label={text.need}
        none={text.noNeed}
        choices={needs.map(({ id, need, memberCodes }) => ({
          value: id,
          label: `${id} · ${need} (${needsText.of(memberCodes ?? [])})`,
        }))}
      />
      <ResourcePicker
        key={values.needId}
        form={form}
        name="resourceId"
        category={need?.category ?? null}
        found={need?.resourceIds ?? []}
      />
      <ClosedNotice id={values.resourceId} />
      <ChoiceField
        form={form}
        name="initiatedBy"
        label={text.initiatedBy}
        hint={text.initiatedHint}
        none={text.choose}
        choices={choicesOf(initiators, initiatorLabels)}
      />
      <TicksField
        form={form}
        name="memberCodes"
        title={text.members}
        hint={text.membersHint}
        choices={memberChoices(group)}
      />
      <TextField form={form} name="outcome" label={text.outcome} hint={text.outcomeHint} rows={2} />
      <WordsNotice form={form} fields={['outcome']} />
      <ChoiceField
        form={form}
        name="usefulness"
        label={text.usefulness}
        hint={text.usefulnessHint}
        none={text.notAsked}
        choices={usefulnessLabels.map(({ value, label }) => ({ value: String(value), label }))}
      />
      <FieldGrid>
        <ChoiceField
          form={form}
          name="sessionId"
          label={logsText.meeting}
          none={logsText.outsideMeeting}
          choices={sessionChoices(group, record.sessionId)}
        />
        <ReferralField form={form} />
      </FieldGrid>
    </>
  )
}

/** Which referral led to it; nothing to choose where there is none. */
function ReferralField({ form }: Pick<SavedForm<TypedUse>, 'form'>) {
  const { group } = useOpenGroup()
  const referrals = inUse(group.records.referral)
  if (referrals.length === 0) return null
  return (
    <ChoiceField
      form={form}
      name="referralId"
      label={text.referral}
      none={text.noReferral}
      choices={referrals.map(({ id }) => ({
        value: id,
        label: recordWords(group, { kind: 'referral', id }),
      }))}
    />
  )
}

/** A resource that is said to take nobody in may have made an exception, or its record is old. */
function ClosedNotice({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const resource = recordOf(group, 'resource', id)
  if (!resource || resource.status === 'aktif') return null
  return (
    <Notice tone="warning" isLive>
      <p>{text.closed(resource.name, resourceStatusWords[resource.status])}</p>
    </Notice>
  )
}
