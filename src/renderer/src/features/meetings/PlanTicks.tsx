import type { UseFormReturn } from 'react-hook-form'
import { asasKeys } from '../../../../domain/catalog/asas'
import { inUse } from '../../../../domain/progress/inUse'
import { asasTexts } from '../../../../texts/catalog'
import { planText as text } from '../../../../texts/meetingPlan'
import { TicksField } from '../../form/TicksField'
import { useOpenGroup } from '../../state/openGroup'
import type { PlanValues } from './planDraft'

/** Which goals of the group a meeting serves, and which asas its worker keeps in mind. */
export function PlanTicks({ form }: { form: UseFormReturn<PlanValues> }) {
  const { group } = useOpenGroup()
  const goals = inUse(group.records.goal).filter(({ level }) => level === 'kelompok')
  return (
    <>
      {goals.length > 0 && (
        <TicksField
          form={form}
          name="plan.goalIds"
          title={text.goals}
          choices={goals.map(({ id, text: words }) => ({ value: id, label: text.goal(id, words) }))}
        />
      )}
      <TicksField
        form={form}
        name="plan.asas"
        title={text.asas}
        hint={text.asasHint}
        choices={asasKeys.map((key) => ({ value: key, label: asasTexts[key].name }))}
      />
    </>
  )
}
