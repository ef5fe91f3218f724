import { useRef, useState } from 'react'
import type { FieldPath } from 'react-hook-form'
import type { AppError } from '../../../../bridge/errors'
import { newGroup } from '../../../../bridge/questions'
import { addDays, type Day, isDay } from '../../../../domain/day'
import { countOf } from '../../../../domain/design/designFromTemplate'
import { plannedMeetings } from '../../../../domain/design/meetingDays'
import type { Template } from '../../../../domain/records/template'
import { appText } from '../../../../texts/app'
import { templatesText } from '../../../../texts/designTemplates'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { FaultSummary } from '../../form/FaultSummary'
import { emptyAgency, NewAgencyFields } from '../../form/NewAgencyFields'
import { errorsOf, schemaResolver } from '../../form/schemaResolver'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useKeptForm } from '../../form/useKeptForm'
import { useUnsavedHere } from '../../state/drafts'
import { useListDrafts } from '../../state/useListDrafts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { useAnswer } from '../../ui/useAnswer'
import { useAskBeforeClosing } from '../../ui/useAskBeforeClosing'
import { GroupFields } from './GroupFields'
import type { GroupDraft } from './groupDraft'
import { keepWorker } from './keepWorker'
import { startFromTemplate } from './startFromTemplate'

type NewGroupDialogProps = {
  needsAgency: boolean
  today: Day
  onCreated: (groupId: string) => void
  onClose: () => void
}

/** Twelve weekly meetings are the usual plan; a worker who plans otherwise only changes the numbers. */
const USUAL_MEETINGS = 12
const USUAL_MINUTES = 120

const askTemplates = () => bridge.templates({})

/** The few facts without which a group cannot be kept; everything else comes later. */
export function NewGroupDialog(props: NewGroupDialogProps) {
  return useListDrafts() && <NewGroupForm {...props} />
}

function NewGroupForm({ needsAgency, today, onCreated, onClose }: NewGroupDialogProps) {
  const text = libraryText.form
  const [asksAgency, setAsksAgency] = useState(needsAgency)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [unfilled, setUnfilled] = useState<{ groupId: string; error: AppError } | null>(null)
  const { form, forget } = useKeptForm<GroupDraft>({
    key: 'newGroup',
    label: text.draft,
    place: '/',
    initial: {
      code: '',
      name: '',
      startDate: today,
      endDate: addDays(today, 7 * (USUAL_MEETINGS - 1)),
      plannedSessions: USUAL_MEETINGS,
      sessionMinutes: USUAL_MINUTES,
      workerName: '',
      agency: needsAgency ? emptyAgency : null,
      templateId: null,
    },
    resolver: schemaResolver<GroupDraft>(
      newGroup,
      { kind: 'program', id: null },
      ({ templateId, ...wish }) => ({ ...wish, agency: wish.agency ?? null }),
    ),
  })
  const { answer: offered } = useAnswer(askTemplates)
  const templates = offered?.ok ? offered.value.map((one) => one.template) : []
  const templateId = form.watch('templateId')
  const template = templates.find(({ id }) => id === templateId) ?? null

  const element = useRef<HTMLFormElement>(null)
  useFaultFocus(form, element)
  useAskBeforeClosing(useUnsavedHere().length > 0)

  const create = form.handleSubmit(async (values) => {
    const answer = await bridge.createGroup(values)
    if (answer.ok) {
      await keepWorker(values.workerName)
      return fill(answer.value.groupId)
    }
    if (answer.error.code === 'agencyNeeded') {
      form.setValue('agency', emptyAgency)
      setAsksAgency(true)
    }
    for (const [field, fault] of Object.entries(errorsOf<GroupDraft>(answer.error.faults ?? [])))
      form.setError(field as FieldPath<GroupDraft>, fault as { type: string; message: string })
    setFailure(answer.error)
    if (answer.error.code === 'codeTaken') form.setFocus('code')
  })

  const fill = async (groupId: string) => {
    forget()
    const error = template && (await startFromTemplate(groupId, template))
    if (error) setUnfilled({ groupId, error })
    else onCreated(groupId)
  }

  const choose = (chosen: Template | null) => {
    form.setValue('templateId', chosen?.id ?? null)
    if (!chosen) return
    const count = countOf(chosen)
    const { startDate } = form.getValues()
    const rhythm = { startDate, frequency: chosen.frequency, count, skipped: [] }
    form.setValue('plannedSessions', count)
    form.setValue('sessionMinutes', chosen.sessionMinutes)
    if (isDay(startDate)) form.setValue('endDate', plannedMeetings(rhythm).at(-1) ?? startDate)
  }

  if (unfilled && template)
    return (
      <Dialog title={text.title} onClose={() => onCreated(unfilled.groupId)}>
        <Failure
          error={unfilled.error}
          actions={
            <Button look="main" onClick={() => onCreated(unfilled.groupId)}>
              {templatesText.newGroup.openGroup}
            </Button>
          }
        >
          <p>{templatesText.newGroup.notFilled(template.name)}</p>
        </Failure>
      </Dialog>
    )
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.intro}</p>
      <form ref={element} className="stack" noValidate onSubmit={create}>
        {failure && <Failure error={failure} />}
        <TemplateChoice offered={templates} chosen={template} onChoose={choose} />
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
          <Button
            onClick={() => {
              forget()
              onClose()
            }}
          >
            {appText.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type TemplateChoiceProps = {
  offered: readonly Template[]
  chosen: Template | null
  onChoose: (template: Template | null) => void
}

/** A design to start from; the group may as well begin with an empty one. */
function TemplateChoice({ offered, chosen, onChoose }: TemplateChoiceProps) {
  const text = templatesText.newGroup
  return (
    <Field label={text.label} hint={text.hint}>
      {(link) => (
        <select
          {...link}
          value={chosen?.id ?? ''}
          onChange={(event) =>
            onChoose(offered.find(({ id }) => id === event.target.value) ?? null)
          }
        >
          <option value="">{text.none}</option>
          {offered.map((template) => (
            <option key={template.id} value={template.id}>
              {text.option(template.name, countOf(template))}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
