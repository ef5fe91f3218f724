import { type ActivityWish, activityLengths } from '../../../domain/activities/findActivities'
import { stages } from '../../../domain/catalog/lists'
import { taskCodes } from '../../../domain/catalog/tasks'
import { activitiesText, lengthLabels, phaseWords } from '../../../texts/activities'
import { taskTexts } from '../../../texts/catalog'
import { Field } from '../ui/Field'
import styles from './Activities.module.css'

const text = activitiesText.filters
const taskChoices = taskCodes.map((task) => [task, `${task}. ${taskTexts[task].name}`] as const)
const phaseChoices = stages.map((phase) => [phase, phaseWords([phase])] as const)
const lengthChoices = activityLengths.map((length) => [length, lengthLabels[length]] as const)

type ActivityFiltersProps = {
  wish: ActivityWish
  onChange: (wish: ActivityWish) => void
  /** The arrow that leads from the words to what was found. */
  onDown?: () => void
}

/** What a worker looks for in the library: words, a task, a phase and how long it may take. */
export function ActivityFilters({ wish, onChange, onDown }: ActivityFiltersProps) {
  return (
    <search className={styles.filters} aria-label={text.label}>
      <Field label={text.words} hint={text.wordsHint}>
        {(link) => (
          <input
            {...link}
            type="search"
            value={wish.words}
            onChange={({ target }) => onChange({ ...wish, words: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || !onDown) return
              event.preventDefault()
              onDown()
            }}
          />
        )}
      </Field>
      <Choice
        label={text.task}
        any={text.anyTask}
        choices={taskChoices}
        chosen={wish.task}
        onChoose={(task) => onChange({ ...wish, task })}
      />
      <Choice
        label={text.phase}
        any={text.anyPhase}
        choices={phaseChoices}
        chosen={wish.phase}
        onChoose={(phase) => onChange({ ...wish, phase })}
      />
      <Choice
        label={text.length}
        any={text.anyLength}
        choices={lengthChoices}
        chosen={wish.length}
        onChoose={(length) => onChange({ ...wish, length })}
      />
    </search>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  any: string
  choices: readonly (readonly [value: T, label: string])[]
  chosen: T | null
  onChoose: (value: T | null) => void
}

function Choice<T extends string>({ label, any, choices, chosen, onChoose }: ChoiceProps<T>) {
  const choose = (value: string) => onChoose(choices.find(([one]) => one === value)?.[0] ?? null)
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{any}</option>
          {choices.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
