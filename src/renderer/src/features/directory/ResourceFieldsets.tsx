import {
  psksTypes,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../../../../domain/catalog/lists'
import { categoryLabel, resourceStatusLabels, systemKindLabel } from '../../../../texts/directory'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { capitalised } from '../../../../texts/formats'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import styles from './Directory.module.css'
import type { ResourceFields, ResourceForm } from './resourceFields'

type FieldsProps = { form: ResourceForm }

const categoryChoices = resourceCategories
  .map((value) => ({ value, label: categoryLabel(value) }))
  .sort((one, other) => one.label.localeCompare(other.label, 'id'))
const systemKindChoices = systemKinds.map((value) => ({ value, label: systemKindLabel(value) }))
const statusChoices = choicesOf(resourceStatuses, resourceStatusLabels)

/** What it is, and what it does for whom and when. */
export function IdentityFields({ form, values }: FieldsProps & { values: ResourceFields }) {
  const text = directoryRecordText.identity
  return (
    <fieldset className="stack">
      <FieldGrid>
        <WholeLine>
          <TextField form={form} name="name" label={text.name} hint={text.nameHint} />
        </WholeLine>
        <ChoiceField
          form={form}
          name="category"
          label={text.category}
          choices={categoryChoices}
          none={text.chooseCategory}
        />
        <TextField
          form={form}
          name="organisation"
          label={text.organisation}
          hint={text.organisationHint}
        />
        <ChoiceField
          form={form}
          name="systemKind"
          label={text.systemKind}
          hint={text.systemKindHint}
          choices={systemKindChoices}
          none={text.chooseSystemKind}
        />
        <ChoiceField
          form={form}
          name="psksType"
          label={text.psks}
          hint={text.psksHint}
          choices={psksChoices(values.psksType)}
          none={text.noPsks}
        />
      </FieldGrid>
      <ServiceFields form={form} />
    </fieldset>
  )
}

/** The list of PSKS, and what the record says where that is not of the list. */
function psksChoices(own: string | null | undefined) {
  const known: readonly string[] = psksTypes
  const values = own && !known.includes(own) ? [...known, own] : known
  return values.map((value) => ({ value, label: capitalised(value) }))
}

function ServiceFields({ form }: FieldsProps) {
  const text = directoryRecordText.identity
  return (
    <>
      <RowsField
        form={form}
        name="services"
        title={text.services}
        hint={text.servicesHint}
        rowName={text.service}
        blank=""
        add={text.addService}
        empty={text.noService}
      >
        {(path, index) => <TextField form={form} name={path} label={text.service(index + 1)} />}
      </RowsField>
      <FieldGrid>
        <TextField
          form={form}
          name="requirements"
          label={text.requirements}
          hint={text.requirementsHint}
        />
        <TextField form={form} name="cost" label={text.cost} hint={text.costHint} />
        <TextField form={form} name="hours" label={text.hours} hint={text.hoursHint} />
        <TextField
          form={form}
          name="accessibility"
          label={text.accessibility}
          hint={text.accessibilityHint}
        />
      </FieldGrid>
      <RowsField
        form={form}
        name="languages"
        title={text.languages}
        rowName={text.language}
        blank=""
        add={text.addLanguage}
        empty={text.noLanguage}
      >
        {(path, index) => <TextField form={form} name={path} label={text.language(index + 1)} />}
      </RowsField>
    </>
  )
}

/** Whom to ask for, and how. */
export function ContactFields({ form }: FieldsProps) {
  const text = directoryRecordText.contact
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.title}</legend>
      <FieldGrid>
        <TextField form={form} name="contactPerson" label={text.person} />
        <TextField form={form} name="phone" label={text.phone} />
        <TextField form={form} name="email" label={text.email} />
        <TextField form={form} name="website" label={text.website} />
      </FieldGrid>
      <TickField
        form={form}
        name="isPersonalPhone"
        label={text.isPersonal}
        hint={text.isPersonalHint}
      />
    </fieldset>
  )
}

/** Whether it takes people now, and what was agreed with it. */
export function StandingFields({ form }: FieldsProps) {
  const text = directoryRecordText.standing
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{text.title}</legend>
      <FieldGrid>
        <ChoiceField form={form} name="status" label={text.status} choices={statusChoices} />
        <TextField form={form} name="mou.number" label={text.mouNumber} />
        <DayField form={form} name="mou.validUntil" label={text.mouUntil} />
      </FieldGrid>
    </fieldset>
  )
}
