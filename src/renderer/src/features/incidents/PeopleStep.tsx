import { inUse } from '../../../../domain/progress/inUse'
import { incidentFormText } from '../../../../texts/incidentForm'
import { memberLabel } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import type { StepProps } from './StepFields'

const text = incidentFormText.siapa

/** Who was part of it, and as what. */
export function PeopleStep({ form, values }: StepProps) {
  const { group } = useOpenGroup()
  const members = inUse(group.records.member)
  const told = new Set(values.people.map(({ code }) => code))
  const others = members.filter(({ code, status }) => !told.has(code) && status !== 'calon')
  const addAll = () =>
    form.setValue(
      'people',
      [
        ...values.people.filter(({ code }) => code),
        ...others.map(({ code }) => ({ code, role: '' })),
      ],
      { shouldDirty: true },
    )
  return (
    <>
      <RowsField
        form={form}
        name="people"
        title={text.people}
        hint={text.peopleHint}
        rowName={text.row}
        blank={{ code: '', role: '' }}
        add={text.add}
        empty={text.empty}
      >
        {(_, index) => (
          <FieldGrid>
            <ChoiceField
              form={form}
              name={`people.${index}.code`}
              label={text.member}
              none={text.none}
              choices={members.map((member) => ({
                value: member.code,
                label: memberLabel(member),
              }))}
            />
            <TextField form={form} name={`people.${index}.role`} label={text.role} />
          </FieldGrid>
        )}
      </RowsField>
      {others.length > 1 && (
        <div>
          <Button look="quiet" onClick={addAll}>
            {text.addAll}
          </Button>
        </div>
      )}
    </>
  )
}
