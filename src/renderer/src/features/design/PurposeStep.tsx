import { groupSubtypes, groupTypes } from '../../../../domain/catalog/lists'
import { nationalPpks } from '../../../../domain/catalog/ppks'
import { inUse } from '../../../../domain/progress/inUse'
import type { Program } from '../../../../domain/records/program'
import { designText, groupTypeLabels, subtypeLabels } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import { useOpenGroup } from '../../state/openGroup'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.purpose

/** Why the group is there, of what kind it is and for whom. */
export function PurposeStep({ program }: { program: Program }) {
  const { group } = useOpenGroup()
  const sheet = useDesignForm({
    step: 'maksud',
    program,
    shown: {
      formation: {
        purpose: program.formation?.purpose ?? '',
        content: program.formation?.content ?? '',
      },
      groupType: program.groupType,
      groupSubtypes: program.groupSubtypes ?? [],
      approach: program.approach ?? '',
      targetPpks: program.targetPpks ?? [],
    },
  })
  const { form } = sheet
  const agencyList = inUse(group.records.agency)[0]?.ppksList
  const offered: readonly string[] = agencyList?.length ? agencyList : nationalPpks
  const targets = [...new Set([...offered, ...(program.targetPpks ?? [])])]
  return (
    <StepForm of={sheet}>
      <TextField
        form={form}
        name="formation.purpose"
        label={text.purpose}
        hint={text.purposeHint}
        rows={3}
      />
      <TextField
        form={form}
        name="formation.content"
        label={text.content}
        hint={text.contentHint}
        rows={3}
      />
      <ChoiceField
        form={form}
        name="groupType"
        label={text.type}
        choices={choicesOf(groupTypes, groupTypeLabels)}
      />
      <TicksField
        form={form}
        name="groupSubtypes"
        title={text.subtypes}
        hint={text.subtypesHint}
        choices={choicesOf(groupSubtypes, subtypeLabels)}
      />
      <TextField form={form} name="approach" label={text.approach} rows={2} />
      <TicksField
        form={form}
        name="targetPpks"
        title={text.targets}
        hint={agencyList?.length ? text.targetsAgency : text.targetsNational}
        choices={targets.map((value) => ({ value, label: value }))}
      />
    </StepForm>
  )
}
