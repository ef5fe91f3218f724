import { useRef, useState } from 'react'
import { choosers, stages } from '../../../../domain/catalog/lists'
import { taskCodes } from '../../../../domain/catalog/tasks'
import { isDay } from '../../../../domain/day'
import { meetingChange } from '../../../../domain/design/meetingChanges'
import { inUse } from '../../../../domain/progress/inUse'
import type { Activity } from '../../../../domain/records/activity'
import type { DraftOf } from '../../../../domain/records/kinds'
import { scheduleText, stageLabels } from '../../../../texts/designSchedule'
import { formatDay } from '../../../../texts/formats'
import { planText as text } from '../../../../texts/meetingPlan'
import { ActivityPicker } from '../../activities/ActivityPicker'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { RowsField } from '../../form/RowsField'
import { TaskFocusField } from '../../form/TaskFocusField'
import { TextField } from '../../form/TextField'
import { chosenTasks } from '../../form/taskFocus'
import { useKeptWords } from '../../form/useKeptWords'
import { useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { AgendaField } from './AgendaField'
import { CopyPlan } from './CopyPlan'
import styles from './Meetings.module.css'
import { PlanTicks } from './PlanTicks'
import { type PlanValues, shownPlan, withPicked } from './planDraft'

const words = scheduleText.meeting
const MAIN = 2

type PlanFormProps = {
  record: DraftOf<'session'>
  /** Of the saved meeting; 0 for a new one. */
  revision: number
}

/** The plan of a meeting: when, what for, how, and with whom. */
export function PlanForm({ record, revision }: PlanFormProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const [movesEnd, setMovesEnd] = useState(false)
  const [isPicking, setIsPicking] = useState(false)
  const [news, setNews] = useState('')
  const program = inUse(group.records.program)[0]
  const shown = shownPlan(record)
  const isNew = revision === 0
  const sheet = useSavedForm({
    key: `rencana:session:${record.id}:lembar`,
    kind: 'session',
    id: record.id,
    saved: shown,
    revision,
    label: text.label(record.number),
    element,
    prepare: (typed) => ({
      ...withTyped(record, shown, typed),
      taskFocus: chosenTasks(typed.taskFocus),
    }),
    changeOf: (draft) =>
      draft.stage === 'tindakLanjut'
        ? { put: [{ kind: 'session', record: draft }], remove: [] }
        : meetingChange(group, draft, { movesEnd }),
  })
  const { form, values } = sheet
  const isBeyondEnd =
    program &&
    values.stage !== 'tindakLanjut' &&
    isDay(values.date) &&
    values.date > program.endDate
  const kept = useKeptWords(sheet.isChanged)
  const pick = (activity: Activity) => {
    const next = withPicked(values, activity)
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted }
    form.setValue('plan', next.plan, options)
    form.setValue('taskFocus', next.taskFocus, options)
    setNews(text.picked(activity.name))
    setIsPicking(false)
  }
  return (
    <>
      <form ref={element} className={styles.sheet} noValidate onSubmit={sheet.save}>
        <CopyPlan form={form} values={values} id={record.id} />
        <TextField form={form} name="title" label={words.name} />
        <FieldGrid>
          <DayField form={form} name="date" label={words.date} />
          <TextField form={form} name="startTime" label={words.startTime} hint={words.timeHint} />
          <TextField form={form} name="endTime" label={words.endTime} hint={words.timeHint} />
        </FieldGrid>
        <FieldGrid>
          <TextField form={form} name="place" label={words.place} />
          <ChoiceField
            form={form}
            name="stage"
            label={words.stage}
            none={words.noStage}
            choices={choicesOf(stages, stageLabels)}
          />
        </FieldGrid>
        {isBeyondEnd && (
          <Notice tone="warning" isLive>
            <p>{words.beyondEnd(formatDay(program.endDate))}</p>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={movesEnd}
                onChange={(event) => setMovesEnd(event.target.checked)}
              />
              {words.movesEnd(formatDay(values.date))}
            </label>
          </Notice>
        )}
        <RowsField
          form={form}
          name="plan.objectives"
          title={words.objectives}
          hint={words.objectivesHint}
          rowName={words.objectiveName}
          blank=""
          add={words.addObjective}
        >
          {(path) => <TextField form={form} name={path} label={words.objective} rows={1} />}
        </RowsField>
        <AgendaField form={form} values={values} onPick={() => setIsPicking(true)} news={news} />
        <FieldGrid>
          <WholeLine>
            <TextField form={form} name="plan.materials" label={text.materials} rows={2} />
          </WholeLine>
          <ChoiceField
            form={form}
            name="plan.chosenBy"
            label={text.chosenBy}
            hint={text.chosenByHint}
            none={text.chosenByNone}
            choices={choicesOf(choosers, text.choosers)}
          />
        </FieldGrid>
        <TaskFocusField form={form} />
        <PlanTicks form={form} />
        <FormFoot
          of={sheet}
          words={kept}
          isProposal={isNew}
          {...(isNew ? { save: text.create } : {})}
        />
      </form>
      {isPicking && <Picker values={values} onPick={pick} onClose={() => setIsPicking(false)} />}
    </>
  )
}

type PickerProps = {
  values: PlanValues
  onPick: (activity: Activity) => void
  onClose: () => void
}

/** The library of activities, opened at the first main task of the meeting. Beside the form: a form holds no other. */
function Picker({ values: { taskFocus }, onPick, onClose }: PickerProps) {
  const main = taskCodes.find((task) => taskFocus[task] === MAIN)
  return <ActivityPicker {...(main ? { task: main } : {})} onPick={onPick} onClose={onClose} />
}
