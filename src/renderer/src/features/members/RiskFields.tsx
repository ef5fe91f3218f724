import { memberText } from '../../../../texts/members'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { Panel } from '../../ui/Panel'
import type { IntakeFieldsProps } from './intakeFields'

const text = memberText.risk

/** Whether somebody looked for risks, and in neutral words what to keep in mind. */
export function RiskFields({ form }: IntakeFieldsProps) {
  return (
    <Panel title={text.title} note={text.note}>
      <FieldGrid>
        <DayField form={form} name="riskScreenedDate" label={text.date} />
      </FieldGrid>
      <RowsField
        form={form}
        name="riskFlags"
        title={text.flags}
        rowName={text.flag}
        blank=""
        add={text.addFlag}
        empty={text.flagsEmpty}
      >
        {(path, index) => <TextField form={form} name={path} label={text.flag(index + 1)} />}
      </RowsField>
    </Panel>
  )
}
