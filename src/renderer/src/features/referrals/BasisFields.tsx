import { SHARING, safetyIncidents } from '../../../../domain/referrals/basis'
import { referralFormText } from '../../../../texts/referralForm'
import { ChoiceField } from '../../form/ChoiceField'
import type { SavedForm } from '../../form/useSavedForm'
import { PlaceLink } from '../../frame/PlaceLink'
import { recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { BasisNotice } from './BasisNotice'
import type { TypedReferral } from './referralShape'

const text = referralFormText

/** On what the sharing rests: the member's consent as it stands, or an incident for the sake of safety. */
export function BasisFields({ sheet: { form, values } }: { sheet: SavedForm<TypedReferral> }) {
  const { group, today } = useOpenGroup()
  const { memberCode, basis, incidentId } = values
  const incidents = memberCode ? safetyIncidents(group, memberCode, today) : []
  const onSafety = basis === 'safety'
  return (
    <>
      <ChoiceField
        form={form}
        name="basis"
        label={text.basisLabel}
        choices={(['consent', 'safety'] as const).map((value) => ({
          value,
          label: text.bases[value],
        }))}
      />
      {onSafety && (
        <ChoiceField
          form={form}
          name="incidentId"
          label={text.incident}
          hint={text.incidentHint}
          none={text.choose}
          choices={incidents.map(({ id }) => ({
            value: id,
            label: recordWords(group, { kind: 'incident', id }),
          }))}
        />
      )}
      {onSafety && incidents.length === 0 && (
        <p>
          {text.noIncident} <PlaceLink place={{ screen: 'kejadian' }}>{text.toIncidents}</PlaceLink>
        </p>
      )}
      {memberCode !== '' && (!onSafety || incidentId !== '') && (
        <BasisNotice
          referral={{
            memberCode,
            consentPurpose: onSafety ? null : SHARING,
            incidentId: onSafety ? incidentId : null,
          }}
          day={today}
        />
      )}
    </>
  )
}
