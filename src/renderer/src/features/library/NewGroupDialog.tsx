import { useRef, useState } from 'react'
import { type FieldPath, useForm } from 'react-hook-form'
import type { AppError } from '../../../../bridge/errors'
import { type NewGroup, newGroup } from '../../../../bridge/questions'
import { addDays, type Day } from '../../../../domain/day'
import { appText } from '../../../../texts/app'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { FaultSummary } from '../../form/FaultSummary'
import { NewAgencyFields } from '../../form/NewAgencyFields'
import { errorsOf, schemaResolver } from '../../form/schemaResolver'
import { useFaultFocus } from '../../form/useFaultFocus'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { GroupFields } from './GroupFields'

type NewGroupDialogProps = {
  needsAgency: boolean
  today: Day
  onCreated: (groupId: string) => void
  onClose: () => void
}

const emptyAgency = {
  name: '',
  kind: 'LKS',
  address: '',
  purpose: '',
  headName: '',
  headTitle: '',
  letterCode: '',
  timezone: 'WIB',
} as const

/** Twelve weekly meetings are the usual plan; a worker who plans otherwise only changes the numbers. */
const USUAL_MEETINGS = 12
const USUAL_MINUTES = 120

/** The few facts without which a group cannot be kept; everything else comes later. */
export function NewGroupDialog({ needsAgency, today, onCreated, onClose }: NewGroupDialogProps) {
  const text = libraryText.form
  const [asksAgency, setAsksAgency] = useState(needsAgency)
  const [failure, setFailure] = useState<AppError | null>(null)
  const form = useForm<NewGroup>({
    defaultValues: {
      code: '',
      name: '',
      startDate: today,
      endDate: addDays(today, 7 * (USUAL_MEETINGS - 1)),
      plannedSessions: USUAL_MEETINGS,
      sessionMinutes: USUAL_MINUTES,
      workerName: '',
      agency: needsAgency ? emptyAgency : null,
    },
    resolver: schemaResolver<NewGroup>(newGroup, { kind: 'program', id: null }),
    shouldFocusError: false,
  })

  const element = useRef<HTMLFormElement>(null)
  useFaultFocus(form, element)

  const create = form.handleSubmit(async (values) => {
    const answer = await bridge.createGroup(values)
    if (answer.ok) return onCreated(answer.value.groupId)
    if (answer.error.code === 'agencyNeeded') {
      form.setValue('agency', emptyAgency)
      setAsksAgency(true)
    }
    for (const [field, fault] of Object.entries(errorsOf<NewGroup>(answer.error.faults ?? [])))
      form.setError(field as FieldPath<NewGroup>, fault as { type: string; message: string })
    setFailure(answer.error)
    if (answer.error.code === 'codeTaken') form.setFocus('code')
  })

  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.intro}</p>
      <form ref={element} className="stack" noValidate onSubmit={create}>
        {failure && <Failure error={failure} />}
        <GroupFields form={form} />
        {asksAgency && (
          <fieldset className="stack">
            <legend>{text.agency}</legend>
            <p className="soft small">{text.agencyIntro}</p>
            <NewAgencyFields form={form} at="agency." />
          </fieldset>
        )}
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {form.formState.isSubmitting ? text.creating : text.create}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
