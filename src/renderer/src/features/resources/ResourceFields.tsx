import {
  psksTypes,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../../../../domain/catalog/lists'
import { capitalised } from '../../../../texts/formats'
import {
  categoryLabel,
  resourceFormText,
  resourceSheetText,
  resourcesText,
  systemLabel,
} from '../../../../texts/groupResources'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { LinesField, Part, type ResourceFormProp } from './FormParts'

const text = resourceFormText
const names = resourceSheetText.fields
const categoryChoices = resourceCategories.map((value) => ({ value, label: categoryLabel(value) }))
const systemChoices = systemKinds.map((value) => ({ value, label: systemLabel(value) }))

/** What it is and of which kind. */
export function WhatFields({ form }: ResourceFormProp) {
  const psks = form.watch('psksType')
  const known: readonly string[] = psksTypes
  const kinds = psks === '' || known.includes(psks) ? known : [...known, psks]
  return (
    <Part title={text.parts.what}>
      <TextField form={form} name="name" label={names.name} hint={text.nameHint} />
      <TextField
        form={form}
        name="organisation"
        label={names.organisation}
        hint={text.organisationHint}
      />
      <ChoiceField
        form={form}
        name="category"
        label={names.category}
        choices={categoryChoices}
        none={text.choose}
      />
      <ChoiceField
        form={form}
        name="psksType"
        label={names.psksType}
        choices={kinds.map((value) => ({ value, label: capitalised(value) }))}
        none={text.notNoted}
      />
      <WholeLine>
        <ChoiceField
          form={form}
          name="systemKind"
          label={names.systemKind}
          hint={text.systemHint}
          choices={systemChoices}
          none={text.choose}
        />
      </WholeLine>
    </Part>
  )
}

/** What it gives, to whom and when. */
export function ServiceFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.parts.service}>
      <WholeLine>
        <LinesField form={form} name="services" label={text.services} />
      </WholeLine>
      <TextField form={form} name="requirements" label={names.requirements} rows={2} />
      <TextField
        form={form}
        name="accessibility"
        label={names.accessibility}
        hint={text.accessibilityHint}
        rows={2}
      />
      <TextField form={form} name="cost" label={names.cost} />
      <TextField form={form} name="hours" label={names.hours} />
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

/** Whether it still serves, what was agreed, when it was looked at, and what the group noted. */
export function StandingFields({ form }: ResourceFormProp) {
  return (
    <Part title={text.parts.standing}>
      <ChoiceField
        form={form}
        name="status"
        label={names.status}
        choices={choicesOf(resourceStatuses, resourcesText.statuses)}
      />
      <TextField form={form} name="mou.number" label={text.mouNumber} />
      <DayField form={form} name="mou.validUntil" label={text.mouUntil} />
      <DayField form={form} name="verifiedDate" label={names.verifiedDate} />
      <TextField form={form} name="verifiedBy" label={names.verifiedBy} />
      <WholeLine>
        <TextField form={form} name="note" label={text.note} hint={text.noteHint} rows={2} />
      </WholeLine>
    </Part>
  )
}
