import { useState } from 'react'
import { frequencies, opennessKinds, weekdays } from '../../../../domain/catalog/lists'
import { isOnlyPlanned, meetingsOf } from '../../../../domain/design/plannedOnly'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Program } from '../../../../domain/records/program'
import { designText, frequencyLabels, opennessLabels } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Design.module.css'
import { meetingsOutside } from './meetingsOutside'
import { redated } from './redated'
import { StepForm, StepPart } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.structure
const privacies = [
  { value: 'ya', label: text.privacyYes },
  { value: 'tidak', label: text.privacyNo },
]

/** When, where and how often the group meets. */
export function StructureStep({ program }: { program: Program }) {
  const { group } = useOpenGroup()
  const [redates, setRedates] = useState(true)
  const shown = shownStructure(program)
  const meetings = meetingsOf(group)
  const planned = meetings.filter((session) => isOnlyPlanned(group, session))
  const canRedate = (typed: Shown | DraftOf<'program'>) =>
    planned.length > 0 && saysOtherTimes(typed, program)
  const sheet = useDesignForm({
    step: 'struktur',
    program,
    shown,
    prepare: (typed) => ({ ...typed, formation: { structure: judgedRoom(typed) } }),
    changeOf: (record) =>
      redates && canRedate(record)
        ? redated(group, record)
        : { put: [{ kind: 'program', record }], remove: [] },
    check: (typed) => outsideFaults(typed, canRedate(typed)),
  })
  const { form, values } = sheet
  const isOtherTime = canRedate(values)
  return (
    <StepForm of={sheet}>
      <StepPart title={text.time}>
        <FieldGrid>
          <DayField form={form} name="startDate" label={text.startDate} />
          <DayField form={form} name="endDate" label={text.endDate} />
          <DayField form={form} name="followUpDate" label={text.followUpDate} />
          <TextField
            form={form}
            name="plannedSessions"
            label={text.plannedSessions}
            hint={text.plannedSessionsHint}
            isNumber
          />
          <ChoiceField
            form={form}
            name="frequency"
            label={text.frequency}
            none={text.notChosen}
            choices={choicesOf(frequencies, frequencyLabels)}
          />
          <ChoiceField
            form={form}
            name="weekday"
            label={text.weekday}
            none={text.notChosen}
            {...(values.frequency === 'duaKaliSeminggu' ? { hint: text.weekdayTwice } : {})}
            choices={weekdays.map((value) => ({ value, label: value }))}
          />
          <TextField
            form={form}
            name="startTime"
            label={text.startTime}
            hint={text.startTimeHint}
          />
          <TextField
            form={form}
            name="sessionMinutes"
            label={text.minutes}
            hint={text.minutesHint}
            isNumber
          />
          <WholeLine>
            <ChoiceField
              form={form}
              name="openness"
              label={text.openness}
              choices={choicesOf(opennessKinds, opennessLabels)}
            />
          </WholeLine>
        </FieldGrid>
      </StepPart>
      <StepPart title={text.where}>
        <TextField form={form} name="place" label={text.place} />
        <TextField
          form={form}
          name="formation.structure.room"
          label={text.room}
          hint={text.roomHint}
          rows={2}
        />
        <FieldGrid>
          <ChoiceField
            form={form}
            name="formation.structure.roomIsPrivate"
            label={text.privacy}
            none={text.notChosen}
            choices={privacies}
          />
          <DayField
            form={form}
            name="formation.structure.roomCheckedDate"
            label={text.roomChecked}
          />
        </FieldGrid>
      </StepPart>
      {isOtherTime && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={redates}
            onChange={(event) => setRedates(event.target.checked)}
          />
          <span>
            {text.redate}
            <span className="soft small"> {text.redateHint}</span>
          </span>
        </label>
      )}
    </StepForm>
  )

  /** Meetings that stay where they are keep the program around them. */
  function outsideFaults(typed: Shown, isOtherTime: boolean) {
    const isDatedAnew = isOtherTime && redates
    const { before, after } = meetingsOutside(
      isDatedAnew ? meetings.filter((session) => !planned.includes(session)) : meetings,
      typed,
    )
    return {
      ...(before.length > 0
        ? { startDate: text.startTooLate(before, isOtherTime && !redates) }
        : {}),
      ...(after.length > 0 && !isDatedAnew
        ? { endDate: text.endTooEarly(after, isOtherTime && !redates) }
        : {}),
    }
  }
}

function shownStructure(program: Program) {
  const structure = program.formation?.structure
  const isPrivate = structure?.roomIsPrivate ?? null
  return {
    startDate: program.startDate,
    endDate: program.endDate,
    followUpDate: program.followUpDate ?? '',
    plannedSessions: program.plannedSessions,
    frequency: program.frequency ?? '',
    weekday: program.weekday ?? '',
    startTime: program.startTime ?? '',
    sessionMinutes: program.sessionMinutes,
    openness: program.openness,
    place: program.place ?? '',
    formation: {
      structure: {
        room: structure?.room ?? '',
        roomIsPrivate: isPrivate === null ? '' : isPrivate ? 'ya' : 'tidak',
        roomCheckedDate: structure?.roomCheckedDate ?? '',
      },
    },
  }
}

type Shown = ReturnType<typeof shownStructure>

/** Whether the room is private is a claim in the record and a choice in the form. */
function judgedRoom({ formation }: Partial<Shown>) {
  const { roomIsPrivate, ...room } = formation?.structure ?? {}
  return roomIsPrivate ? { ...room, roomIsPrivate: roomIsPrivate === 'ya' } : room
}

const times = [
  'startDate',
  'plannedSessions',
  'frequency',
  'weekday',
  'startTime',
  'sessionMinutes',
  'place',
] as const

/** Whether the meetings would lie otherwise, or be held at another place. */
function saysOtherTimes(typed: Shown | DraftOf<'program'>, program: Program): boolean {
  return times.some((field) => (typed[field] || null) !== (program[field] || null))
}
