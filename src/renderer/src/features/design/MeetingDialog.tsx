import { useRef, useState } from 'react'
import { stages } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import { furtherMeeting, meetingChange } from '../../../../domain/design/meetingChanges'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Program } from '../../../../domain/records/program'
import { scheduleText, stageLabels } from '../../../../texts/designSchedule'
import { formatDay } from '../../../../texts/formats'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { RowsField } from '../../form/RowsField'
import { TaskFocusField } from '../../form/TaskFocusField'
import { TextField } from '../../form/TextField'
import { chosenTasks, shownTasks } from '../../form/taskFocus'
import { useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import styles from './Design.module.css'

const text = scheduleText.meeting
const plannedStages = stages.filter((stage) => stage !== 'tindakLanjut')

/** How the forms of meetings' plans are called among the unsaved ones. */
export const meetingKeys = 'rencana:session:'

/** Names the form of a meeting's plan among the unsaved ones. */
export function meetingKey(id: string): string {
  return `${meetingKeys}${id}`
}

type MeetingDialogProps = { id: string; program: Program; onClose: () => void }

/** Moves and describes one meeting of the plan, or adds a further one. */
export function MeetingDialog({ id, program, onClose }: MeetingDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const [movesEnd, setMovesEnd] = useState(false)
  const known = recordOf(group, 'session', id)
  const [further] = useState(() => furtherMeeting(group))
  const record = known ? withoutStamps<'session'>(known) : further
  if (!record) throw new Error('a meeting is planned without a program')
  const shown = shownMeeting(record)
  const sheet = useSavedForm({
    key: meetingKey(id),
    kind: 'session',
    id,
    saved: shown,
    revision: known?.revision ?? 0,
    label: text.label(record.number),
    element,
    prepare: (typed) => ({
      ...withTyped(record, shown, typed),
      taskFocus: chosenTasks(typed.taskFocus),
    }),
    changeOf: (draft) => meetingChange(group, draft, { movesEnd }),
    onSaved: onClose,
  })
  const { form, values } = sheet
  const isBeyondEnd = isDay(values.date) && values.date > program.endDate
  return (
    <Dialog
      title={known ? text.title(record.number) : text.newTitle(record.number)}
      onClose={onClose}
    >
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <TextField form={form} name="title" label={text.name} />
        <FieldGrid>
          <DayField form={form} name="date" label={text.date} />
          <ChoiceField
            form={form}
            name="stage"
            label={text.stage}
            none={text.noStage}
            choices={choicesOf(plannedStages, stageLabels)}
          />
          <TextField form={form} name="startTime" label={text.startTime} hint={text.timeHint} />
          <TextField form={form} name="endTime" label={text.endTime} hint={text.timeHint} />
          <WholeLine>
            <TextField form={form} name="place" label={text.place} />
          </WholeLine>
        </FieldGrid>
        {isBeyondEnd && (
          <Notice tone="warning" isLive>
            <p>{text.beyondEnd(formatDay(program.endDate))}</p>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={movesEnd}
                onChange={(event) => setMovesEnd(event.target.checked)}
              />
              {text.movesEnd(formatDay(values.date))}
            </label>
          </Notice>
        )}
        <RowsField
          form={form}
          name="plan.objectives"
          title={text.objectives}
          hint={text.objectivesHint}
          rowName={text.objectiveName}
          blank=""
          add={text.addObjective}
        >
          {(path) => <TextField form={form} name={path} label={text.objective} rows={1} />}
        </RowsField>
        <RowsField
          form={form}
          name="plan.agenda"
          title={text.agenda}
          rowName={text.activityName}
          blank={{ activity: '', minutes: null }}
          add={text.addActivity}
          canMove
        >
          {(path) => (
            <>
              <TextField
                form={form}
                name={`${path}.activity` as typeof path}
                label={text.activity}
                rows={2}
              />
              <TextField
                form={form}
                name={`${path}.minutes` as typeof path}
                label={text.minutes}
                isNumber
              />
            </>
          )}
        </RowsField>
        <TaskFocusField form={form} />
        <FormFoot of={sheet}>
          <Button onClick={onClose}>{text.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}

function shownMeeting(meeting: DraftOf<'session'>) {
  const { title, date, startTime, endTime, place, stage, plan, taskFocus } = meeting
  return {
    title: title ?? '',
    date,
    stage: stage ?? '',
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    place: place ?? '',
    plan: { objectives: plan?.objectives ?? [], agenda: plan?.agenda ?? [] },
    taskFocus: shownTasks(taskFocus),
  }
}
