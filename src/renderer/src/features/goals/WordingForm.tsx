import { useRef } from 'react'
import { formulators } from '../../../../domain/catalog/lists'
import { isRated } from '../../../../domain/goals/amendments'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import { formulatorLabels } from '../../../../texts/design'
import { goalsText } from '../../../../texts/goalsScreen'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import { useSavedForm } from '../../form/useSavedForm'
import { USUAL_WEIGHT, weightChoices } from '../../form/weightChoices'
import { withTyped } from '../../form/withTyped'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Goals.module.css'
import { SmartPanel } from './SmartPanel'

const text = goalsText.wording

/** Names the form of the wording of a goal among the unsaved ones. */
export function wordingKey(id: string): string {
  return `goal:${id}:rumusan`
}

type WordingFormProps = {
  id: string
  level: Goal['level']
  memberCode: string | null
  /** The goal as it is saved; null for a new one. */
  goal: Goal | null
  /** The goal that a new one replaces: its ties are proposed. */
  model?: Goal | undefined
  onSaved?: (id: string) => void
}

/** What a goal says. Of one that was rated only what no rating stands on. */
export function WordingForm({ id, level, memberCode, goal, model, onSaved }: WordingFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const program = inUse(group.records.program)[0]
  const isLocked = goal !== null && isRated(goal)
  const from = goal ?? model
  const rated = {
    text: goal?.text ?? '',
    indicator: goal?.indicator ?? '',
    weight: String(from?.weight ?? USUAL_WEIGHT),
  }
  const free = {
    baselineText: goal?.baselineText ?? '',
    feasibilityNote: goal?.feasibilityNote ?? '',
    alignedAgencyGoalId: from?.alignedAgencyGoalId ?? '',
    groupGoalIds: [...(from?.groupGoalIds ?? [])],
    targetDate: goal ? (goal.targetDate ?? '') : (program?.endDate ?? ''),
    formulatedWith: goal?.formulatedWith ?? 'bersama',
  }
  const shown = isLocked ? free : { ...rated, ...free }
  const record = goal
    ? withoutStamps<'goal'>(goal)
    : { id, level, memberCode, status: 'aktif', gas: null }
  const sheet = useSavedForm<'goal', Partial<typeof rated> & typeof free>({
    key: wordingKey(id),
    kind: 'goal',
    id,
    saved: shown,
    revision: goal?.revision ?? 0,
    label: text.saveLabel(id),
    element,
    prepare: (typed) => ({
      ...withTyped(record, shown, typed),
      ...(isLocked ? {} : { weight: Number(typed.weight) }),
      groupGoalIds: typed.groupGoalIds ?? [],
    }),
    onSaved: () => onSaved?.(id),
  })
  const { form, values } = sheet
  const purposes = inUse(group.records.agency).flatMap((agency) => agency.purposes)
  const groupGoals = inUse(group.records.goal).filter(
    (one) => one.level === 'kelompok' && one.status !== 'diganti',
  )
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className="stack">
        {!isLocked && (
          <>
            <TextField form={form} name="text" label={text.text} hint={text.textHint} rows={2} />
            <TextField
              form={form}
              name="indicator"
              label={text.indicator}
              hint={text.indicatorHint}
              rows={2}
            />
          </>
        )}
        <TextField form={form} name="baselineText" label={text.baseline} rows={2} />
        <TextField form={form} name="feasibilityNote" label={text.feasibility} rows={2} />
        {level === 'kelompok' ? (
          <ChoiceField
            form={form}
            name="alignedAgencyGoalId"
            label={text.aligned}
            none={text.notAligned}
            choices={purposes.map((purpose) => ({ value: purpose.id, label: purpose.text }))}
          />
        ) : groupGoals.length > 0 ? (
          <TicksField
            form={form}
            name="groupGoalIds"
            title={text.linked}
            choices={groupGoals.map((one) => ({ value: one.id, label: `${one.id}. ${one.text}` }))}
          />
        ) : (
          <p className="soft">{text.noGroupGoals}</p>
        )}
        <FieldGrid>
          <DayField form={form} name="targetDate" label={text.target} />
          {!isLocked && (
            <ChoiceField form={form} name="weight" label={text.weight} choices={weightChoices} />
          )}
          <ChoiceField
            form={form}
            name="formulatedWith"
            label={text.with}
            choices={choicesOf(formulators, formulatorLabels)}
          />
        </FieldGrid>
        <SmartPanel
          program={program ?? null}
          wording={{
            level,
            ...values,
            text: values.text ?? goal?.text,
            indicator: values.indicator ?? goal?.indicator,
            gas: goal?.gas,
          }}
        />
        <div className={styles.section}>
          <FormFoot of={sheet} save={text.save} />
        </div>
      </fieldset>
    </form>
  )
}
