import { useId } from 'react'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { inUse } from '../../../../domain/progress/inUse'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { TextField } from '../../form/TextField'
import { DayInput } from '../../ui/DayInput'
import { Field } from '../../ui/Field'
import { useAnswer } from '../../ui/useAnswer'
import type { GroupDraft } from './groupDraft'
import styles from './Library.module.css'

const text = libraryText.form

/** Name, time and worker of a new group. */
export function GroupFields({ form }: { form: UseFormReturn<GroupDraft> }) {
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        <TextField form={form} name="name" label={text.name} />
      </div>
      <TextField form={form} name="code" label={text.code} hint={text.codeHint} />
      <WorkerName form={form} />
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

const askAgency = () => bridge.openAgency({})

/** The responsible worker: one whom the agency knows, or somebody new. */
function WorkerName({ form }: { form: UseFormReturn<GroupDraft> }) {
  const list = useId()
  const { answer } = useAnswer(askAgency)
  const workers = answer?.ok ? inUse(answer.value.group.records.worker) : []
  return (
    <Field
      label={text.workerName}
      hint={text.workerNameHint}
      fault={form.formState.errors.workerName?.message}
    >
      {(link) => (
        <>
          <input {...link} {...form.register('workerName')} list={list} autoComplete="off" />
          <datalist id={list}>
            {workers
              .filter(({ active }) => active !== false)
              .map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

type DayFieldProps = {
  form: UseFormReturn<GroupDraft>
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
