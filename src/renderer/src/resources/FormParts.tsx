import type { ReactNode } from 'react'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { FieldGrid } from '../form/FieldGrid'
import { Field } from '../ui/Field'
import styles from './Fields.module.css'
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

type LinesFieldProps = ResourceFormProp & {
  name: 'services' | 'languages'
  label: string
  hint?: string
}

/** A list that is typed, or pasted, one below the other. */
export function LinesField({ form, name, label, hint }: LinesFieldProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <Field label={label} hint={hint} fault={faultOf(fieldState.error)}>
          {(link) => (
            <textarea
              {...link}
              ref={field.ref}
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

/** The fault of the list, or of the first of its lines that has one. */
function faultOf(error: unknown): string | undefined {
  const faults = Array.isArray(error) ? error : [error]
  return faults.find((fault) => fault?.message)?.message
}
