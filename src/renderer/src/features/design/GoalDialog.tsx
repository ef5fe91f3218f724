import { useRef } from 'react'
import { formulators } from '../../../../domain/catalog/lists'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import type { Program } from '../../../../domain/records/program'
import { appText } from '../../../../texts/app'
import { designText, formulatorLabels } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { USUAL_WEIGHT, weightChoices } from '../../form/weightChoices'
import { withTyped } from '../../form/withTyped'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = designText.goals

/** Names the form of a goal among the unsaved ones. */
export function goalKey(id: string): string {
  return `goal:${id}:rancangan`
}

type GoalDialogProps = { id: string; program: Program; onClose: () => void }

/** The wording of one goal of the group that was not rated yet; the rest of its scale stays as it is. */
export function GoalDialog({ id, program, onClose }: GoalDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const goal = recordOf(group, 'goal', id)
  const record = goal
    ? withoutStamps<'goal'>(goal)
    : { id, level: 'kelompok', status: 'aktif', memberCode: null }
  const shown = {
    text: goal?.text ?? '',
    indicator: goal?.indicator ?? '',
    baselineText: goal?.baselineText ?? '',
    feasibilityNote: goal?.feasibilityNote ?? '',
    targetDate: goal ? (goal.targetDate ?? '') : program.endDate,
    weight: String(goal?.weight ?? USUAL_WEIGHT),
    formulatedWith: goal?.formulatedWith ?? 'pekerjaSosial',
    alignedAgencyGoalId: goal?.alignedAgencyGoalId ?? '',
  }
  const sheet = useSavedForm({
    key: goalKey(id),
    kind: 'goal',
    id,
    saved: { ...shown, expected: goal?.gas?.['0'] ?? '' },
    revision: goal?.revision ?? 0,
    label: text.label(id),
    element,
    prepare: ({ expected, ...typed }) => ({
      ...withTyped(record, shown, { ...typed, weight: Number(typed.weight) }),
      gas: withExpected(goal?.gas, expected),
    }),
    onSaved: onClose,
  })
  const { form } = sheet
  const purposes = inUse(group.records.agency).flatMap((agency) => agency.purposes)
  return (
    <Dialog title={goal ? text.title(id) : text.newTitle(id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <TextField form={form} name="text" label={text.text} hint={text.textHint} rows={2} />
        <TextField
          form={form}
          name="indicator"
          label={text.indicator}
          hint={text.indicatorHint}
          rows={2}
        />
        <TextField form={form} name="baselineText" label={text.baseline} rows={2} />
        <TextField
          form={form}
          name="expected"
          label={text.expected}
          hint={text.expectedHint}
          rows={2}
        />
        <TextField form={form} name="feasibilityNote" label={text.feasibility} rows={2} />
        <ChoiceField
          form={form}
          name="alignedAgencyGoalId"
          label={text.aligned}
          none={text.notAligned}
          choices={purposes.map((purpose) => ({ value: purpose.id, label: purpose.text }))}
        />
        <FieldGrid>
          <DayField form={form} name="targetDate" label={text.target} />
          <ChoiceField form={form} name="weight" label={text.weight} choices={weightChoices} />
          <ChoiceField
            form={form}
            name="formulatedWith"
            label={text.with}
            choices={choicesOf(formulators, formulatorLabels)}
          />
        </FieldGrid>
        <FormFoot of={sheet}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}

type Scale = NonNullable<Goal['gas']>
const undescribed: Scale = { '-2': '', '-1': '', '0': '', '1': '', '2': '' }

/** What is expected to be reached is the level 0 of the scale; the other levels stay as they are. */
function withExpected(scale: Goal['gas'], expected: string | undefined): Goal['gas'] {
  const next = { ...undescribed, ...scale, '0': expected ?? '' }
  return Object.values(next).every((level) => level === '') ? null : next
}
