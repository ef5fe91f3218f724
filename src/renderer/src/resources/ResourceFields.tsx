import {
  psksTypes,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../../../domain/catalog/lists'
import { capitalised } from '../../../texts/formats'
import { resourceFieldLabels, resourceFormText } from '../../../texts/resourceFields'
import {
  categoryLabels,
  resourceStatusLabels,
  systemKindLabels,
} from '../../../texts/resourceLabels'
import { ChoiceField } from '../form/ChoiceField'
import { choicesOf } from '../form/choicesOf'
import { DayField } from '../form/DayField'
import { FieldGrid, WholeLine } from '../form/FieldGrid'
import { TextField } from '../form/TextField'
import { TickField } from '../form/TickField'
import { LinesField, Part, type ResourceFormProp } from './FormParts'

const text = resourceFormText
const names = resourceFieldLabels
const categoryChoices = choicesOf(resourceCategories, categoryLabels).sort((one, other) =>
  one.label.localeCompare(other.label, 'id'),
)
const systemKindChoices = choicesOf(systemKinds, systemKindLabels)
const statusChoices = choicesOf(resourceStatuses, resourceStatusLabels)

/** What it is and of which kind. */
export function WhatFields({ form }: ResourceFormProp) {
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name="name" label={names.name} hint={text.nameHint} />
      </WholeLine>
      <ChoiceField
        form={form}
        name="category"
        label={names.category}
        choices={categoryChoices}
        none={text.chooseCategory}
      />
      <TextField
        form={form}
        name="organisation"
        label={names.organisation}
        hint={text.organisationHint}
      />
      <ChoiceField
        form={form}
        name="psksType"
        label={names.psksType}
        hint={text.psksHint}
        choices={psksChoices(form.watch('psksType'))}
        none={text.noPsks}
      />
      <WholeLine>
        <ChoiceField
          form={form}
          name="systemKind"
          label={names.systemKind}
          hint={text.systemKindHint}
          choices={systemKindChoices}
          none={text.chooseSystemKind}
        />
      </WholeLine>
    </FieldGrid>
  )
}

/** The list of PSKS, and what the record says where that is not of the list. */
function psksChoices(own: string) {
  const known: readonly string[] = psksTypes
  const values = own === '' || known.includes(own) ? known : [...known, own]
  return values.map((value) => ({ value, label: capitalised(value) }))
}

/** What it gives, to whom and when. */
export function ServiceFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.parts.service}>
      <WholeLine>
        <LinesField form={form} name="services" label={text.services} hint={text.servicesHint} />
      </WholeLine>
      <TextField
        form={form}
        name="requirements"
        label={names.requirements}
        hint={text.requirementsHint}
        rows={2}
      />
      <TextField
        form={form}
        name="accessibility"
        label={names.accessibility}
        hint={text.accessibilityHint}
        rows={2}
      />
      <TextField form={form} name="cost" label={names.cost} hint={text.costHint} />
      <TextField form={form} name="hours" label={names.hours} hint={text.hoursHint} />
      <WholeLine>
        <LinesField form={form} name="languages" label={text.languages} />
      </WholeLine>
    </Part>
  )
}

/** Whom to ask, and how. */
export function ContactFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.parts.contact}>
      <TextField form={form} name="contactPerson" label={names.contactPerson} />
      <TextField form={form} name="phone" label={names.phone} />
      <WholeLine>
        <TickField
          form={form}
          name="isPersonalPhone"
          label={text.isPersonalPhone}
          hint={text.isPersonalPhoneHint}
        />
      </WholeLine>
      <TextField form={form} name="email" label={names.email} />
      <TextField form={form} name="website" label={names.website} />
    </Part>
  )
}

/** Whether it takes people now, and what was agreed with it. */
export function StandingFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.parts.standing}>
      <ChoiceField form={form} name="status" label={names.status} choices={statusChoices} />
      <TextField form={form} name="mou.number" label={text.mouNumber} />
      <DayField form={form} name="mou.validUntil" label={text.mouUntil} />
    </Part>
  )
}
