import { Controller } from 'react-hook-form'
import { nationalPpks } from '../../../../domain/catalog/ppks'
import { agencyText } from '../../../../texts/agency'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { AgencyForm } from './AgencyForm'
import { useAgencyForm } from './useAgencyForm'

const text = agencyText.ppks

/** The target categories that this agency offers; the national list as long as it has none of its own. */
export function PpksList() {
  const { sheet, element } = useAgencyForm({
    name: 'ppks',
    label: text.saveLabel,
    fields: ['ppksList'],
    shown: ({ ppksList }) => ({ ppksList: ppksList ?? [...nationalPpks] }),
    kept: ({ ppksList }) => (isNational(ppksList) ? {} : { ppksList }),
  })
  const { form, values } = sheet
  const restore = () => form.setValue('ppksList', [...nationalPpks], { shouldDirty: true })
  const isTheSame = isNational(values.ppksList)
  return (
    <Panel title={text.title} note={text.intro}>
      <AgencyForm sheet={sheet} element={element}>
        <div className="apart">
          <p role="status">{isTheSame ? text.isNational(nationalPpks.length) : text.isOwn}</p>
          <Button disabled={isTheSame} onClick={restore}>
            {text.national}
          </Button>
        </div>
        <Controller
          control={form.control}
          name="ppksList"
          render={({ field, fieldState }) => (
            <Field label={text.label} fault={fieldState.error?.message}>
              {(link) => (
                <textarea
                  {...link}
                  rows={12}
                  value={(field.value ?? []).join('\n')}
                  onChange={(event) => field.onChange(event.target.value.split('\n'))}
                />
              )}
            </Field>
          )}
        />
      </AgencyForm>
    </Panel>
  )
}

function isNational(list: readonly string[] | null | undefined): boolean {
  const said = list?.filter((one) => one.trim() !== '') ?? []
  return said.length === 0 || JSON.stringify(said) === JSON.stringify(nationalPpks)
}
