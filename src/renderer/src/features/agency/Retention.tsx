import { agencyText } from '../../../../texts/agency'
import { ChoiceField } from '../../form/ChoiceField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { Panel } from '../../ui/Panel'
import { AgencyForm } from './AgencyForm'
import { useAgencyForm } from './useAgencyForm'

const text = agencyText.retention

/** How long files are kept and what becomes of them. */
export function Retention() {
  const { sheet, element, agency } = useAgencyForm({
    name: 'retensi',
    label: text.saveLabel,
    fields: ['retention'],
  })
  const { form } = sheet
  const current = agency.retention?.startsFrom
  const starts = new Map(Object.entries(text.starts))
  if (current && !starts.has(current)) starts.set(current, current)
  return (
    <Panel title={text.title} note={text.intro}>
      <AgencyForm sheet={sheet} element={element}>
        <FieldGrid>
          <TextField form={form} name="retention.memberFileYears" label={text.years} isNumber />
          <ChoiceField
            form={form}
            name="retention.startsFrom"
            label={text.startsFrom}
            choices={[...starts].map(([value, label]) => ({ value, label }))}
            none={text.notSet}
          />
          <WholeLine>
            <TextField
              form={form}
              name="retention.disposal"
              label={text.disposal}
              hint={text.disposalHint}
            />
          </WholeLine>
          <WholeLine>
            <TextField form={form} name="retention.note" label={text.note} rows={2} />
          </WholeLine>
        </FieldGrid>
      </AgencyForm>
    </Panel>
  )
}
