import type { UseFormReturn } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import type { BuilderValues } from './builderValues'

const text = builderText.identity

type IdentityFieldsProps = { form: UseFormReturn<BuilderValues>; isLocked: boolean }

/** What an instrument is called, and what stands above its items. */
export function IdentityFields({ form, isLocked }: IdentityFieldsProps) {
  return (
    <>
      <FieldGrid>
        {!isLocked && <TextField form={form} name="code" label={text.code} hint={text.codeHint} />}
        <TextField form={form} name="version" label={text.version} hint={text.versionHint} />
      </FieldGrid>
      <TextField form={form} name="name" label={text.name} />
      <TextField form={form} name="description" label={text.description} rows={2} />
      <TextField
        form={form}
        name="instructions"
        label={text.instructions}
        hint={text.instructionsHint}
        rows={2}
      />
    </>
  )
}
