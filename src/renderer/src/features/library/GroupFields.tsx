import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { inUse } from '../../../../domain/progress/inUse'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { Field } from '../../ui/Field'
import { useAnswer } from '../../ui/useAnswer'
import type { GroupDraft } from './groupDraft'

const text = libraryText.form

/** Name, time and worker of a new group. */
export function GroupFields({ form }: { form: UseFormReturn<GroupDraft> }) {
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name="name" label={text.name} />
      </WholeLine>
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
    </FieldGrid>
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
