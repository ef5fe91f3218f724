import type { ReactNode } from 'react'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { FieldGrid } from '../../form/FieldGrid'
import { Field } from '../../ui/Field'
import styles from './Resources.module.css'
import type { TypedResource } from './resourceShape'

/** The form of a resource, as its parts are given it. */
export type ResourceFormProp = { form: UseFormReturn<TypedResource> }

/** A part of the form under its own title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={`stack ${styles.part}`}>
      <legend>{title}</legend>
      <FieldGrid>{children}</FieldGrid>
    </fieldset>
  )
}

type LinesFieldProps = ResourceFormProp & { name: 'services' | 'languages'; label: string }

/** A list that is typed one below the other. */
export function LinesField({ form, name, label }: LinesFieldProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <Field label={label} fault={fieldState.error?.message}>
          {(link) => (
            <textarea
              {...link}
              rows={2}
              value={field.value.join('\n')}
              onChange={({ target }) => field.onChange(target.value.split('\n'))}
            />
          )}
        </Field>
      )}
    />
  )
}
