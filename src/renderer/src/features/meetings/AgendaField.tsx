import type { UseFormReturn } from 'react-hook-form'
import { leaders } from '../../../../domain/catalog/lists'
import { agendaLength } from '../../../../domain/meetings/agendaLength'
import { membersOn } from '../../../../domain/progress/gateMembers'
import { inUse } from '../../../../domain/progress/inUse'
import { scheduleText } from '../../../../texts/designSchedule'
import { capitalised } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { agendaSentence, planText as text } from '../../../../texts/meetingPlan'
import { memberLabel } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Meetings.module.css'
import { blankPart, type PlanValues } from './planDraft'

const words = scheduleText.meeting
type AgendaFieldProps = {
  form: UseFormReturn<PlanValues>
  values: PlanValues
  /** Asks for the library of activities. */
  onPick: () => void
  /** What was just put into the agenda. */
  news: string
}

/** The agenda: written by hand or picked from the library, reordered, and its minutes beside those of the meeting. */
export function AgendaField({ form, values, onPick, news }: AgendaFieldProps) {
  const { group } = useOpenGroup()
  const minutes = inUse(group.records.program)[0]?.sessionMinutes
  const length = minutes === undefined ? null : agendaLength(values.plan.agenda, minutes)
  return (
    <div className="tight">
      <RowsField
        form={form}
        name="plan.agenda"
        title={text.agenda}
        hint={text.agendaHint}
        rowName={words.activityName}
        blank={blankPart}
        add={words.addActivity}
        empty={text.noAgenda}
        canMove
        actions={<Button onClick={onPick}>{text.pick}</Button>}
      >
        {(_, index) => <PartFields form={form} index={index} date={values.date} />}
      </RowsField>
      <p role="status" className={length?.isOff ? styles.late : 'soft small'}>
        {length && agendaSentence(length)}
      </p>
      <p className="unseen" role="status">
        {news}
      </p>
    </div>
  )
}

type PartFieldsProps = { form: UseFormReturn<PlanValues>; index: number; date: string }

function PartFields({ form, index, date }: PartFieldsProps) {
  const { group } = useOpenGroup()
  const path = `plan.agenda.${index}` as const
  const part = form.watch(path)
  const here = new Set(membersOn(group, date))
  const members = inUse(group.records.member).filter(
    ({ code }) => here.has(code) || code === part?.leaderCode,
  )
  const isLedByMember = part?.ledBy === 'anggota' || part?.ledBy === 'bersama'
  return (
    <div className={styles.agendaPart}>
      <TextField form={form} name={`${path}.activity`} label={words.activity} rows={1} />
      <TextField form={form} name={`${path}.minutes`} label={words.minutes} isNumber />
      <ChoiceField
        form={form}
        name={`${path}.ledBy`}
        label={text.ledBy}
        none={text.ledByNone}
        choices={leaders.map((value) => ({
          value,
          label: capitalised(listTexts.initiator[value]),
        }))}
      />
      {(isLedByMember || part?.leaderCode) && (
        <div className={styles.leader}>
          <ChoiceField
            form={form}
            name={`${path}.leaderCode`}
            label={text.leader}
            none={text.leaderNone}
            choices={members.map((member) => ({ value: member.code, label: memberLabel(member) }))}
          />
        </div>
      )}
    </div>
  )
}
