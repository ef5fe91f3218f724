import { Controller, type UseFormReturn } from 'react-hook-form'
import type { NewGroup } from '../../../../bridge/questions'
import { libraryText } from '../../../../texts/library'
import { TextField } from '../../form/TextField'
import { DayInput } from '../../ui/DayInput'
import styles from './Library.module.css'

const text = libraryText.form

/** Name, time and worker of a new group. */
export function GroupFields({ form }: { form: UseFormReturn<NewGroup> }) {
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        <TextField form={form} name="name" label={text.name} />
      </div>
      <TextField form={form} name="code" label={text.code} hint={text.codeHint} />
      <TextField form={form} name="workerName" label={text.workerName} hint={text.workerNameHint} />
      <DayField form={form} name="startDate" label={text.startDate} />
      <DayField form={form} name="endDate" label={text.endDate} />
      <TextField
        form={form}
        name="plannedSessions"
        label={text.plannedSessions}
        hint={text.plannedSessionsHint}
        isNumber
      />
      <TextField
        form={form}
        name="sessionMinutes"
        label={text.sessionMinutes}
        hint={text.sessionMinutesHint}
        isNumber
      />
    </div>
  )
}

type DayFieldProps = {
  form: UseFormReturn<NewGroup>
  name: 'startDate' | 'endDate'
  label: string
}

function DayField({ form, name, label }: DayFieldProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <DayInput
          label={label}
          value={field.value}
          onChange={field.onChange}
          fault={fieldState.error?.message}
        />
      )}
    />
  )
}
