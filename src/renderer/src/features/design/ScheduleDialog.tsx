import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { isDay } from '../../../../domain/day'
import {
  followUpAfter,
  proposedSchedule,
  scheduleChange,
} from '../../../../domain/design/meetingSchedule'
import type { Program } from '../../../../domain/records/program'
import { appText } from '../../../../texts/app'
import { frequencyLabels } from '../../../../texts/design'
import { scheduleText } from '../../../../texts/designSchedule'
import { formatDay, formatList, formatWeekday } from '../../../../texts/formats'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { useFaultFocus } from '../../form/useFaultFocus'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Design.module.css'

const text = scheduleText.dialog

type ScheduleDialogProps = { program: Program; onClose: () => void }

/** Shows on which days the meetings would lie before they are planned so, and when the program would end. */
export function ScheduleDialog({ program, onClose }: ScheduleDialogProps) {
  const { group } = useOpenGroup()
  const [proposal] = useState(() => proposedSchedule(group))
  const element = useRef<HTMLFormElement>(null)
  const form = useForm({
    defaultValues: {
      endDate: proposal?.endDate ?? program.endDate,
      followUpDate: proposal?.followUpDate ?? '',
    },
    shouldFocusError: false,
  })
  useFaultFocus(form, element)
  const { endDate } = form.watch()
  const isFollowUpChosen = form.formState.dirtyFields.followUpDate
  // A follow-up that the worker did not choose goes along with the last day.
  useEffect(() => {
    if (isDay(endDate) && !isFollowUpChosen)
      form.setValue('followUpDate', followUpAfter(program, endDate))
  }, [endDate, isFollowUpChosen, form, program])
  if (!proposal) return null
  const apply = form.handleSubmit(async ({ endDate, followUpDate }) => {
    const faults = faultsOf(endDate, followUpDate, proposal.endDate)
    for (const [field, message] of faults) form.setError(field, { type: 'day', message })
    if (faults.length > 0) return
    const change = scheduleChange(group, proposal, { endDate, followUpDate: followUpDate || null })
    if ((await changeGroup(change, text.label)) === null) onClose()
  })
  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className="tight">
        <p>{text.from(structureWords(program))}</p>
        {!(program.weekday && program.frequency) && (
          <p className="soft small">{text.structureMissing}</p>
        )}
      </div>
      <Days proposal={proposal} />
      <form ref={element} className="stack" noValidate onSubmit={apply}>
        <FieldGrid>
          <DayField form={form} name="endDate" label={text.endDate} hint={text.endHint} />
          <DayField
            form={form}
            name="followUpDate"
            label={text.followUp}
            hint={text.followUpHint}
          />
        </FieldGrid>
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.apply}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

type Proposal = NonNullable<ReturnType<typeof proposedSchedule>>

function Days({ proposal }: { proposal: Proposal }) {
  const { dated, kept, removed } = proposal
  const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number)
  const isAnew = dated.some(({ title, plan }) => title || plan)
  return (
    <div className="tight">
      <h3>{text.list}</h3>
      {dated.length === 0 && <p className="soft">{text.none}</p>}
      <ol className={styles.days}>
        {dated.map(({ id, number, date }) => (
          <li key={id} value={number}>
            {formatWeekday(date)}
          </li>
        ))}
      </ol>
      {isAnew && <p className="soft small">{text.keptTexts}</p>}
      {kept.length > 0 && <p className="soft small">{text.kept(numbers(kept))}</p>}
      {removed.length > 0 && <p>{text.removed(numbers(removed))}</p>}
    </div>
  )
}

function structureWords({ frequency, weekday, startDate, formation }: Program): string {
  const skipped = formation?.skippedDays?.length ?? 0
  return formatList([
    ...(frequency ? [frequencyLabels[frequency].toLowerCase()] : []),
    ...(weekday ? [`hari ${weekday}`] : []),
    text.starting(formatDay(startDate)),
    ...(skipped > 0 ? [text.skipping(skipped)] : []),
  ])
}

function faultsOf(
  endDate: string,
  followUpDate: string,
  lastMeeting: string,
): ['endDate' | 'followUpDate', string][] {
  const faults: ['endDate' | 'followUpDate', string][] = []
  if (!isDay(endDate)) faults.push(['endDate', appText.dayNotUnderstood])
  else if (endDate < lastMeeting) faults.push(['endDate', text.endTooEarly(formatDay(lastMeeting))])
  if (followUpDate && !isDay(followUpDate)) faults.push(['followUpDate', appText.dayNotUnderstood])
  else if (followUpDate && followUpDate < endDate)
    faults.push(['followUpDate', text.followUpTooEarly])
  return faults
}
