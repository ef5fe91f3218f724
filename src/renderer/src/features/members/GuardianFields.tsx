import { isDay } from '../../../../domain/day'
import { ageAtStart } from '../../../../domain/members/intakeGaps'
import { memberText } from '../../../../texts/members'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import type { IntakeFieldsProps } from './intakeFields'

const text = memberText.guardian

/** Who answers for a child; for a grown-up only shown where somebody was named. */
export function GuardianFields({ form, values: { birthDate, guardian } }: IntakeFieldsProps) {
  const { group, today } = useOpenGroup()
  const start = birthDate && isDay(birthDate) ? ageAtStart(group, birthDate, today) : null
  const isChild = start?.isChild === true
  const isTold = Boolean(guardian?.name || guardian?.relation || guardian?.phone)
  if (!isChild && !isTold) return null
  return (
    <Panel title={text.title} note={isChild ? text.note : text.adultNote}>
      <FieldGrid>
        <TextField form={form} name="guardian.name" label={text.name} />
        <TextField
          form={form}
          name="guardian.relation"
          label={text.relation}
          hint={text.relationHint}
        />
        <TextField form={form} name="guardian.phone" label={text.phone} />
      </FieldGrid>
    </Panel>
  )
}
