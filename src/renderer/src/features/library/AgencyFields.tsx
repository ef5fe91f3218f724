import type { ReactNode } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import type { NewGroup } from '../../../../bridge/questions'
import { agencyKinds, timezones } from '../../../../domain/catalog/lists'
import { agencyKindLabels } from '../../../../texts/labels'
import { libraryText } from '../../../../texts/library'
import { TextField } from '../../form/TextField'
import { Field } from '../../ui/Field'
import styles from './Library.module.css'

const text = libraryText.form
type AgencyForm = { form: UseFormReturn<NewGroup> }

/** The agency, asked for once: its letterhead and signatures stand on every document. */
export function AgencyFields({ form }: AgencyForm) {
  return (
    <fieldset className="stack">
      <legend>{text.agency}</legend>
      <p className="soft small">{text.agencyIntro}</p>
      <div className={styles.grid}>
        <div className={styles.wide}>
          <TextField form={form} name="agency.name" label={text.agencyName} />
        </div>
        <Choice form={form} name="agency.kind" label={text.agencyKind}>
          {agencyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {agencyKindLabels[kind]}
            </option>
          ))}
        </Choice>
        <Choice form={form} name="agency.timezone" label={text.timezone}>
          {timezones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </Choice>
        <div className={styles.wide}>
          <TextField form={form} name="agency.address" label={text.agencyAddress} rows={2} />
        </div>
        <div className={styles.wide}>
          <TextField form={form} name="agency.purpose" label={text.agencyPurpose} rows={2} />
        </div>
        <TextField form={form} name="agency.headName" label={text.headName} />
        <TextField form={form} name="agency.headTitle" label={text.headTitle} />
        <TextField
          form={form}
          name="agency.letterCode"
          label={text.letterCode}
          hint={text.letterCodeHint}
        />
      </div>
    </fieldset>
  )
}

type ChoiceProps = AgencyForm & {
  name: FieldPath<NewGroup>
  label: string
  children: ReactNode
}

function Choice({ form, name, label, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} {...form.register(name)}>
          {children}
        </select>
      )}
    </Field>
  )
}
