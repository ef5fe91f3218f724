import { useRef } from 'react'
import { isDay } from '../../../../domain/day'
import {
  consentsToWithdraw,
  endedMember,
  endingStatuses,
  endStay,
  goalsInPursuit,
} from '../../../../domain/members/ending'
import { marksAfter, staysOf } from '../../../../domain/members/stays'
import type { ConsentPurpose } from '../../../../domain/progress/consentStanding'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { purposeNames } from '../../../../texts/consents'
import { memberLabel, memberStatusLabels, memberText } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { TicksField } from '../../form/TicksField'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = memberText.ending

type EndingDraft = Pick<Member, 'status' | 'exitDate' | 'exitReason' | 'ending'> & {
  stoppedGoals: string[]
  withdrawn: ConsentPurpose[]
}

export const endingKey = ({ code }: Member) => `ending:${code}`

/** Brings one member's stay to its end with everything that goes with it, as one change. */
export function EndStayDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { group, today, saveState } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const first = staysOf(member).at(-1)?.from ?? today
  const sheet: SavedForm<EndingDraft> = useSavedForm<'member', EndingDraft>({
    key: endingKey(member),
    kind: 'member',
    id: member.id,
    saved: {
      status: 'mengundurkanDiri',
      exitDate: first > today ? first : today,
      exitReason: '',
      ending: member.ending ?? {},
      stoppedGoals: goalsInPursuit(group, member.code).map(({ id }) => id),
      withdrawn: [],
    },
    revision: member.revision,
    label: text.label(member.code),
    element,
    prepare: ({ status, exitDate, exitReason, ending }) =>
      // A day left blank must not pass as "no end".
      endedMember(member, { status, exitDate: exitDate ?? '', exitReason, ending }),
    changeOf: (record) =>
      endStay(group, record, {
        stoppedGoals: sheet.values.stoppedGoals,
        withdrawn: sheet.values.withdrawn,
        withdrawnHow: text.withdrawnHow,
      }),
    onSaved: onClose,
  })
  const { form, values } = sheet
  const save = useCheckedSave(sheet, element, () => endingFaults(values))
  const isRefused = form.formState.submitCount > 0 && saveState.kind === 'notSaved'

  return (
    <Dialog title={text.title(memberLabel(member))} onClose={onClose}>
      <p className="soft">{text.body}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <FieldGrid>
          <DayField form={form} name="exitDate" label={text.date} />
          <ChoiceField
            form={form}
            name="status"
            label={text.status}
            choices={endingStatuses.map((value) => ({ value, label: memberStatusLabels[value] }))}
          />
        </FieldGrid>
        <TextField form={form} name="exitReason" label={text.reason} hint={text.reasonHint} />
        {values.status === 'dikeluarkan' && <SupervisorField sheet={sheet} />}
        <TextField form={form} name="ending.ownWords" label={text.ownWords} rows={2} />
        <TickField form={form} name="ending.meetingOffered" label={text.meetingOffered} />
        <TextField
          form={form}
          name="ending.nextService"
          label={text.nextService}
          hint={text.nextServiceHint}
        />
        <TextField
          form={form}
          name="ending.groupMayKnow"
          label={text.groupMayKnow}
          hint={text.groupMayKnowHint}
        />
        <AlongFields sheet={sheet} member={member} />
        {isRefused && <DoorFaults error={saveState.error} />}
        <FormFoot of={sheet} save={text.save} isProposal>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )

  function endingFaults({ status, exitDate, exitReason, ending, stoppedGoals }: EndingDraft) {
    const faults: OwnFaults<EndingDraft> = {}
    const last =
      exitDate && isDay(exitDate) ? marksAfter(group, member.code, exitDate).at(-1) : undefined
    if (last) faults.exitDate = text.marked(last.number, last.date)
    if (!exitReason?.trim() && stoppedGoals.length > 0) faults.exitReason = text.goalReasonNeeded
    if (!exitReason?.trim() && status === 'dikeluarkan') faults.exitReason = text.reasonNeeded
    if (status === 'dikeluarkan' && !ending?.decidedBy)
      faults['ending.decidedBy'] = text.decidedByNeeded
    return faults
  }
}

function SupervisorField({ sheet }: { sheet: SavedForm<EndingDraft> }) {
  const { group } = useOpenGroup()
  const workers = inUse(group.records.worker)
  const supervisors = workers.filter(({ role }) => role === 'supervisor' || role === 'pimpinan')
  const choices = supervisors.length > 0 ? supervisors : workers
  return (
    <ChoiceField
      form={sheet.form}
      name="ending.decidedBy"
      label={text.decidedBy}
      none={text.nobody}
      choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** Goals that stop and consents that are withdrawn with the end of the stay. */
function AlongFields({ sheet, member }: { sheet: SavedForm<EndingDraft>; member: Member }) {
  const { group } = useOpenGroup()
  const goals = goalsInPursuit(group, member.code)
  const consents = consentsToWithdraw(group, member.code)
  return (
    <>
      {goals.length > 0 && (
        <TicksField
          form={sheet.form}
          name="stoppedGoals"
          title={text.goals}
          hint={text.goalsHint}
          choices={goals.map(({ id, text: words }) => ({ value: id, label: words }))}
        />
      )}
      {consents.length > 0 && (
        <TicksField
          form={sheet.form}
          name="withdrawn"
          title={text.consents}
          hint={text.consentsHint}
          choices={consents.map(({ purpose }) => ({
            value: purpose,
            label: purposeNames[purpose],
          }))}
        />
      )}
    </>
  )
}
