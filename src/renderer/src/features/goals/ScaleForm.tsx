import { useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Goal } from '../../../../domain/records/goal'
import { goalsText } from '../../../../texts/goalsScreen'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { type Levels, levelChosen, levelsOf, scaleOf } from './goalFields'
import { ScaleFields } from './ScaleFields'

const text = goalsText.scale

/** Names the form of the scale of a goal among the unsaved ones. */
export function scaleKey(id: string): string {
  return `goal:${id}:tangga`
}

/** Writing the attainment scale of a goal that was not rated yet. */
export function ScaleForm({ goal }: { goal: Goal }) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'goal', { levels: Levels; baselineLevel: string }>({
    key: scaleKey(goal.id),
    kind: 'goal',
    id: goal.id,
    saved: { levels: levelsOf(goal.gas), baselineLevel: levelWord(goal.baselineLevel) },
    revision: goal.revision,
    label: text.saveLabel(goal.id),
    element,
    prepare: (typed) => ({
      ...withoutStamps<'goal'>(goal),
      gas: scaleOf(typed.levels),
      baselineLevel: levelChosen(typed.baselineLevel),
    }),
    fieldOf: (path) => (path === 'gas' ? 'levels.mid' : path),
  })
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <p className="soft small measure">{text.note}</p>
      <fieldset disabled={isReadOnly} className="stack">
        <ScaleFields form={sheet.form} values={sheet.values} />
        <FormFoot of={sheet} save={text.save} />
      </fieldset>
    </form>
  )
}

/** A level as a list that folds away holds it. */
export function levelWord(level: number | null | undefined): string {
  return level === null || level === undefined ? '' : String(level)
}
