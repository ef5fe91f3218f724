import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { agencyKinds, timezones } from '../../../domain/catalog/lists'
import { agencyText } from '../../../texts/agency'
import { agencyKindLabels } from '../../../texts/labels'
import { ChoiceField } from './ChoiceField'
import { FieldGrid, WholeLine } from './FieldGrid'
import { TextField } from './TextField'

const text = agencyText.create
const kindChoices = agencyKinds.map((value) => ({ value, label: agencyKindLabels[value] }))
const zoneChoices = timezones.map((value) => ({ value, label: value }))

/** An agency of which nothing is known yet. */
export const emptyAgency = {
  name: '',
  kind: 'LKS',
  address: '',
  purpose: '',
  headName: '',
  headTitle: '',
  letterCode: '',
  timezone: 'WIB',
} as const

type NewAgencyFieldsProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  /** Where the agency stands in the form: '' for the form itself, else with its dot, 'agency.'. */
  at: '' | 'agency.'
}

/** What must be known of an agency before its first document. */
export function NewAgencyFields<T extends FieldValues>({ form, at }: NewAgencyFieldsProps<T>) {
  const name = (field: string) => `${at}${field}` as FieldPath<T>
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name={name('name')} label={text.name} />
      </WholeLine>
      <ChoiceField form={form} name={name('kind')} label={text.kind} choices={kindChoices} />
      <ChoiceField
        form={form}
        name={name('timezone')}
        label={text.timezone}
        choices={zoneChoices}
      />
      <WholeLine>
        <TextField form={form} name={name('address')} label={text.address} rows={2} />
      </WholeLine>
      <WholeLine>
        <TextField form={form} name={name('purpose')} label={text.purpose} rows={2} />
      </WholeLine>
      <TextField form={form} name={name('headName')} label={text.headName} />
      <TextField form={form} name={name('headTitle')} label={text.headTitle} />
      <TextField
        form={form}
        name={name('letterCode')}
        label={text.letterCode}
        hint={text.letterCodeHint}
      />
    </FieldGrid>
  )
}
