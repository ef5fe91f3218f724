import { agencyText } from '../../../../texts/agency'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { Panel } from '../../ui/Panel'
import { AgencyForm } from './AgencyForm'
import { useAgencyForm } from './useAgencyForm'

const text = agencyText.head

/** Who signs for the agency. */
export function HeadForm() {
  const { sheet, element } = useAgencyForm({
    name: 'pimpinan',
    label: text.saveLabel,
    fields: ['head'],
  })
  const { form } = sheet
  return (
    <Panel title={text.title} note={text.intro}>
      <AgencyForm sheet={sheet} element={element}>
        <FieldGrid>
          <WholeLine>
            <TextField form={form} name="head.name" label={text.name} />
          </WholeLine>
          <TextField form={form} name="head.title" label={text.position} hint={text.positionHint} />
          <TextField form={form} name="head.employeeNo" label={text.employeeNo} />
        </FieldGrid>
      </AgencyForm>
    </Panel>
  )
}
