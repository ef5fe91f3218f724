import { papers, timezones } from '../../../../domain/catalog/lists'
import { agencyText } from '../../../../texts/agency'
import { ChoiceField } from '../../form/ChoiceField'
import { FieldGrid } from '../../form/FieldGrid'
import { Panel } from '../../ui/Panel'
import { AgencyForm } from './AgencyForm'
import { useAgencyForm } from './useAgencyForm'

const text = agencyText.letters
const paperChoices = papers.map((value) => ({ value, label: text.papers[value] }))
const zoneChoices = timezones.map((value) => ({ value, label: text.timezones[value] }))

/** On which paper documents are usually printed, and by which clock. */
export function PaperAndTime() {
  const { sheet, element } = useAgencyForm({
    name: 'kertas',
    label: text.paperLabel,
    fields: ['defaultPaper', 'timezone'],
  })
  return (
    <Panel title={text.paperTitle}>
      <AgencyForm sheet={sheet} element={element}>
        <FieldGrid>
          <ChoiceField
            form={sheet.form}
            name="defaultPaper"
            label={text.paper}
            choices={paperChoices}
          />
          <ChoiceField
            form={sheet.form}
            name="timezone"
            label={text.timezone}
            choices={zoneChoices}
          />
        </FieldGrid>
      </AgencyForm>
    </Panel>
  )
}
