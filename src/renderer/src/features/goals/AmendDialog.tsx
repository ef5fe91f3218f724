import { useRef } from 'react'
import { changedRatedFields, withAmendment } from '../../../../domain/goals/amendments'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { goalsText } from '../../../../texts/goalsScreen'
import { ChoiceField } from '../../form/ChoiceField'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { weightChoices } from '../../form/weightChoices'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { type Levels, levelChosen, levelsOf, scaleOf } from './goalFields'
import { ScaleFields } from './ScaleFields'
import { levelWord } from './ScaleForm'

const text = goalsText.lock
const fields = goalsText.wording

/** Names the form of an amendment among the unsaved ones. */
export function amendKey(id: string): string {
  return `goal:${id}:perubahan`
}

type Amended = {
  reason: string
  text: string
  indicator: string
  weight: string
  levels: Levels
  baselineLevel: string
}

/** Changing what the ratings of a goal stand on, with the reason for it. */
export function AmendDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const record = withoutStamps<'goal'>(goal)
  const amendedBy = (typed: Partial<Amended>): DraftOf<'goal'> => ({
    ...record,
    text: typed.text ?? '',
    indicator: typed.indicator ?? null,
    weight: Number(typed.weight),
    gas: scaleOf(typed.levels),
    baselineLevel: levelChosen(typed.baselineLevel),
  })
  const by = inUse(group.records.program)[0]?.leadWorkerId
  const at = goal.amendments?.length ?? 0
  const sheet = useSavedForm<'goal', Amended>({
    key: amendKey(goal.id),
    kind: 'goal',
    id: goal.id,
    saved: {
      reason: '',
      text: goal.text,
      indicator: goal.indicator ?? '',
      weight: String(goal.weight),
      levels: levelsOf(goal.gas),
      baselineLevel: levelWord(goal.baselineLevel),
    },
    revision: goal.revision,
    label: text.saveLabel(goal.id),
    element,
    prepare: (typed) =>
      withAmendment(record, amendedBy(typed), {
        date: today,
        reason: typed.reason,
        ...(by ? { by } : {}),
      }),
    fieldOf: (path) =>
      path === 'gas' ? 'levels.mid' : path.replace(`amendments.${at}.reason`, 'reason'),
    onSaved: onClose,
  })
  const save = useCheckedSave(sheet, element, () =>
    changedRatedFields(goal, amendedBy(sheet.values)).length === 0
      ? { text: text.nothingChanged }
      : {},
  )
  const { form } = sheet
  return (
    <Dialog title={text.amendTitle(goal.id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <TextField form={form} name="reason" label={text.reason} hint={text.reasonHint} rows={2} />
        <TextField form={form} name="text" label={fields.text} rows={2} />
        <TextField form={form} name="indicator" label={fields.indicator} rows={2} />
        <ChoiceField form={form} name="weight" label={fields.weight} choices={weightChoices} />
        <ScaleFields form={form} values={sheet.values} />
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
