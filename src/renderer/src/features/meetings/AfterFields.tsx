import type { UseFormReturn } from 'react-hook-form'
import { formatDay } from '../../../../texts/formats'
import { noteText } from '../../../../texts/meetingNote'
import { DayField } from '../../form/DayField'
import { LabelNotice } from '../../form/LabelNotice'
import { NameNotice } from '../../form/NameNotice'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Meetings.module.css'
import type { NoteValues } from './noteDraft'

const text = noteText.after
type AfterFieldsProps = { form: UseFormReturn<NoteValues>; values: NoteValues }

/** What follows from the meeting, and what its worker wants to talk over. */
export function AfterFields({ form, values }: AfterFieldsProps) {
  const { today } = useOpenGroup()
  const { reflection } = values.recording
  return (
    <>
      <div>
        <TextField
          form={form}
          name="recording.reflection"
          label={text.reflection}
          hint={text.reflectionHint}
          rows={3}
        />
        <NameNotice
          text={reflection}
          field={text.reflectionField}
          onReplace={(words) => form.setValue('recording.reflection', words, { shouldDirty: true })}
        />
        <LabelNotice text={reflection} />
      </div>
      <TextField form={form} name="betweenSessionTask" label={text.betweenSessionTask} rows={2} />
      <TextField form={form} name="nextPlan" label={text.nextPlan} rows={2} />
      <div className={styles.half}>
        <DayField
          form={form}
          name="recording.recordedDate"
          label={text.recordedDate}
          hint={text.recordedHint(formatDay(today))}
        />
      </div>
    </>
  )
}
