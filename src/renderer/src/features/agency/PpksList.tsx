import { nationalPpks } from '../../../../domain/catalog/ppks'
import { agencyText } from '../../../../texts/agency'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { Button } from '../../ui/Button'
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
    <Panel
      title={text.title}
      note={text.intro}
      actions={
        <Button disabled={isTheSame} onClick={restore}>
          {text.national}
        </Button>
      }
    >
      <p role="status">{isTheSame ? text.isNational(nationalPpks.length) : text.isOwn}</p>
      <AgencyForm sheet={sheet} element={element}>
        <RowsField
          form={form}
          name="ppksList"
          title={text.title}
          rowName={text.row}
          blank=""
          add={text.add}
          canMove
        >
          {(path, index) => <TextField form={form} name={path} label={text.row(index + 1)} />}
        </RowsField>
      </AgencyForm>
    </Panel>
  )
}

function isNational(list: readonly string[] | null | undefined): boolean {
  return !list || JSON.stringify(list) === JSON.stringify(nationalPpks)
}
