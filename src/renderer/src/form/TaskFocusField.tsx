import { useId } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { taskCodes } from '../../../domain/catalog/tasks'
import { taskTexts } from '../../../texts/catalog'
import { scheduleText } from '../../../texts/designSchedule'
import styles from './TaskFocus.module.css'

const text = scheduleText.meeting

/** Which of the eight tasks a meeting is about: not, touched, or mainly. */
export function TaskFocusField<T extends FieldValues>({ form }: { form: UseFormReturn<T> }) {
  const id = useId()
  return (
    <fieldset className="tight">
      <legend>{text.tasks}</legend>
      <p className="soft small">{text.tasksHint}</p>
      <div className={styles.tasks}>
        {taskCodes.map((task) => (
          <div key={task} className={styles.task}>
            <label htmlFor={`${id}${task}`}>{text.task(task, taskTexts[task].name)}</label>
            <select
              id={`${id}${task}`}
              {...form.register(`taskFocus.${task}` as FieldPath<T>, {
                setValueAs: (value) => (value === '' || value === null ? null : Number(value)),
              })}
            >
              {text.focus.map((label, level) => (
                <option key={label} value={level === 0 ? '' : level}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
