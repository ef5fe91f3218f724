import { incidentStatuses } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import { isSupervising } from '../../../../domain/rules/supervising'
import { incidentFormText } from '../../../../texts/incidentForm'
import { incidentStatusTexts } from '../../../../texts/incidentKinds'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { OpenDeadlines } from './OpenDeadlines'
import type { StepProps } from './StepFields'

const text = incidentFormText.lanjut

/** What is still being done, and closing, which only a supervisor or the head does. */
export function ClosingStep({ form, values }: StepProps) {
  const { group } = useOpenGroup()
  const closers = inUse(group.records.worker).filter(({ id }) => isSupervising(group, id))
  return (
    <>
      <TextField
        form={form}
        name="followUp"
        label={text.followUp}
        hint={text.followUpHint}
        rows={3}
      />
      <FieldGrid>
        <ChoiceField
          form={form}
          name="status"
          label={text.status}
          hint={text.closing}
          choices={choicesOf(incidentStatuses, incidentStatusTexts)}
        />
      </FieldGrid>
      {values.status === 'ditutup' && (
        <>
          <OpenDeadlines values={values} />
          <FieldGrid>
            <ChoiceField
              form={form}
              name="closedBy"
              label={text.closedBy}
              none={text.notChosen}
              choices={closers.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <DayField form={form} name="closedDate" label={text.closedDate} />
            {closers.length === 0 && (
              <WholeLine>
                <p className="soft">{text.nobody}</p>
              </WholeLine>
            )}
          </FieldGrid>
        </>
      )}
    </>
  )
}
