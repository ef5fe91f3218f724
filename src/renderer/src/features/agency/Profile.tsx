import { agencyKinds } from '../../../../domain/catalog/lists'
import type { GroupFile } from '../../../../domain/groupFile'
import type { Agency } from '../../../../domain/records/agency'
import { letterheadOf } from '../../../../domain/report/reportDocument'
import { agencyText } from '../../../../texts/agency'
import { agencyKindLabels } from '../../../../texts/labels'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { PictureField } from '../../form/PictureField'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { tidied } from '../../form/tidied'
import type { SavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Agency.module.css'
import { AgencyForm } from './AgencyForm'
import { AgencyPlace } from './AgencyPlace'
import { LetterheadPreview } from './LetterheadPreview'
import { type AgencyFields, useAgencyForm } from './useAgencyForm'

const text = agencyText.profile
const kindChoices = agencyKinds.map((value) => ({ value, label: agencyKindLabels[value] }))
const gradeChoices = ['A', 'B', 'C'].map((value) => ({ value, label: value }))

const fields = [
  'name',
  'shortName',
  'kind',
  'parentLines',
  'address',
  'regency',
  'province',
  'postalCode',
  'phone',
  'email',
  'website',
  'registrationNo',
  'accreditation',
  'lat',
  'lon',
  'logo',
] as const

/** Who the agency is; the letterhead above follows every key. */
export function Profile() {
  const { group } = useOpenGroup()
  const { sheet, element, agency } = useAgencyForm({
    name: 'profil',
    label: text.saveLabel,
    fields,
  })
  return (
    <>
      <LetterheadPreview
        letterhead={letterheadOf(withTyped(group, sheet.values))}
        paper={agency.defaultPaper}
      />
      <div className={styles.underPreview}>
        <Panel title={text.title}>
          <AgencyForm sheet={sheet} element={element}>
            <NameFields form={sheet.form} />
            <PlaceFields sheet={sheet} />
            <StandingFields form={sheet.form} />
          </AgencyForm>
        </Panel>
      </div>
    </>
  )
}

/** The file with what is being typed in place of what is saved. */
function withTyped(group: GroupFile, values: AgencyFields): GroupFile {
  const saved = group.records.agency[0]
  if (!saved) return group
  const others = Object.entries(saved).filter(([field]) => !fields.some((one) => one === field))
  const typed = { name: '', address: '', ...Object.fromEntries(others), ...tidied(values) }
  return { ...group, records: { ...group.records, agency: [typed as Agency] } }
}

type FieldsProps = { form: SavedForm<AgencyFields>['form'] }

function NameFields({ form }: FieldsProps) {
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name="name" label={text.name} />
      </WholeLine>
      <TextField form={form} name="shortName" label={text.shortName} />
      <WholeLine>
        <ChoiceField form={form} name="kind" label={text.kind} choices={kindChoices} />
      </WholeLine>
      <WholeLine>
        <RowsField
          form={form}
          name="parentLines"
          title={text.parentLines}
          hint={text.parentLinesHint}
          rowName={text.parentLine}
          blank=""
          add={text.addParentLine}
          canMove
        >
          {(path, index) => (
            <TextField form={form} name={path} label={text.parentLine(index + 1)} />
          )}
        </RowsField>
      </WholeLine>
      <WholeLine>
        <PictureField
          form={form}
          name="logo"
          kind="logo"
          label={text.logo}
          hint={text.logoHint}
          alt={text.logoAlt}
        />
      </WholeLine>
    </FieldGrid>
  )
}

function PlaceFields({ sheet }: { sheet: SavedForm<AgencyFields> }) {
  const { form } = sheet
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.place}</legend>
      <FieldGrid>
        <WholeLine>
          <TextField
            form={form}
            name="address"
            label={text.address}
            hint={text.addressHint}
            rows={2}
          />
        </WholeLine>
        <TextField form={form} name="regency" label={text.regency} />
        <TextField form={form} name="province" label={text.province} />
        <TextField form={form} name="postalCode" label={text.postalCode} />
        <TextField form={form} name="phone" label={text.phone} />
        <TextField form={form} name="email" label={text.email} />
        <TextField form={form} name="website" label={text.website} />
      </FieldGrid>
      <AgencyPlace sheet={sheet} />
    </fieldset>
  )
}

function StandingFields({ form }: FieldsProps) {
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.standing}</legend>
      <FieldGrid>
        <TextField form={form} name="registrationNo" label={text.registrationNo} />
        <TextField form={form} name="accreditation.body" label={text.accreditationBody} />
        <ChoiceField
          form={form}
          name="accreditation.grade"
          label={text.accreditationGrade}
          choices={gradeChoices}
          none={text.noGrade}
        />
        <DayField form={form} name="accreditation.validUntil" label={text.accreditationUntil} />
      </FieldGrid>
    </fieldset>
  )
}
