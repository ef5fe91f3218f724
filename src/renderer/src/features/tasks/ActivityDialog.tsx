import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { leaders } from '../../../../domain/catalog/lists'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'
import { appText } from '../../../../texts/app'
import { formatDay } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { tasksText } from '../../../../texts/tasks'
import { taskWork } from '../../../../texts/taskWork'
import { ActivityPicker } from '../../activities/ActivityPicker'
import { ChoiceField } from '../../form/ChoiceField'
import { DoorFaults } from '../../form/DoorFaults'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useKeptForm } from '../../form/useKeptForm'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Tasks.module.css'

const text = tasksText.plan
/** Main task of a meeting. Source: domain.md 2.9. */
const MAIN = 2

type ActivityDialogProps = { task: TaskCode; meetings: readonly Session[]; onClose: () => void }

/** An activity for a task, put into the agenda of a coming meeting. */
export function ActivityDialog({ task, meetings, onClose }: ActivityDialogProps) {
  const { href } = useLocation()
  const [failure, setFailure] = useState<AppError | null>(null)
  const [isPicking, setIsPicking] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const { form, forget } = useKeptForm({
    key: `activity:${task}`,
    label: text.addTitle(task),
    place: href,
    initial: {
      activity: '',
      sessionId: meetings[0]?.id ?? '',
      minutes: Number.NaN as number,
      ledBy: 'pekerjaSosial' as (typeof leaders)[number],
    },
  })
  const { activity } = form.watch()
  const close = () => {
    forget()
    onClose()
  }
  const save = form.handleSubmit(async (typed) => {
    const session = meetings.find(({ id }) => id === typed.sessionId)
    if (!session) return
    if (typed.activity.trim() === '') {
      form.setError('activity', { type: 'own', message: text.activityMissing })
      return element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    }
    const record = withActivity(session, task, typed)
    const error = await changeGroup(
      { put: [{ kind: 'session', record }], remove: [] },
      text.saveLabel(task, session.number),
    )
    if (error) setFailure(error)
    else close()
  })
  return (
    <Dialog title={text.addTitle(task)} onClose={close}>
      <p className="soft">{text.addIntro}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <UsualActivities
          task={task}
          chosen={activity}
          onChoose={(one) => form.setValue('activity', one, { shouldDirty: true })}
        />
        <div className="row">
          <Button onClick={() => setIsPicking(true)}>{text.fromLibrary}</Button>
        </div>
        <TextField form={form} name="activity" label={text.own} hint={text.ownHint} />
        <FieldGrid>
          <ChoiceField
            form={form}
            name="sessionId"
            label={text.when}
            choices={meetings.map(({ id, number, date }) => ({
              value: id,
              label: text.meeting(number, formatDay(date)),
            }))}
          />
          <TextField form={form} name="minutes" label={text.minutes} isNumber />
          <ChoiceField
            form={form}
            name="ledBy"
            label={text.ledBy}
            choices={leaders.map((value) => ({ value, label: listTexts.initiator[value] }))}
          />
        </FieldGrid>
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={close}>{appText.cancel}</Button>
        </div>
      </form>
      {isPicking && (
        <ActivityPicker
          task={task}
          onPick={({ name, minutes }) => {
            form.setValue('activity', name, { shouldDirty: true })
            form.setValue('minutes', minutes, { shouldDirty: true })
            setIsPicking(false)
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Dialog>
  )
}

type UsualActivitiesProps = {
  task: TaskCode
  chosen: string
  onChoose: (activity: string) => void
}

function UsualActivities({ task, chosen, onChoose }: UsualActivitiesProps) {
  return (
    <fieldset className={styles.usual}>
      <legend>{text.usual}</legend>
      {taskWork[task].activities.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="usual"
            checked={chosen === one}
            onChange={() => onChoose(one)}
          />
          {one}
        </label>
      ))}
    </fieldset>
  )
}

type Activity = { activity: string; minutes: number; ledBy: (typeof leaders)[number] }

/** The meeting with the activity at the end of its agenda, and the task among its main ones. */
function withActivity(
  session: Session,
  task: TaskCode,
  { activity, minutes, ledBy }: Activity,
): DraftOf<'session'> {
  const row = { activity, ledBy, ...(Number.isNaN(minutes) ? {} : { minutes }) }
  return {
    ...withoutStamps<'session'>(session),
    plan: { ...session.plan, agenda: [...(session.plan?.agenda ?? []), row] },
    taskFocus: { ...session.taskFocus, [task]: MAIN },
  }
}
