import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { incidentChange } from '../../../../domain/incidents/incidentChange'
import type { Incident } from '../../../../domain/records/incident'
import { type IncidentStep, incidentFormText, incidentSteps } from '../../../../texts/incidentForm'
import { incidentsText } from '../../../../texts/incidents'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'
import { AllLink } from './AllLink'
import { IncidentFoot } from './IncidentFoot'
import { IncidentPath } from './IncidentPath'
import { faultyStep, fieldOfIncident, ownFaults } from './incidentFaults'
import { fieldsOf, type IncidentFields, incidentKey, newFields, toIncident } from './incidentFields'
import { StepFields } from './StepFields'
import { useStepFocus } from './useStepFocus'

const text = incidentFormText

type IncidentFormProps = {
  id: string
  /** As it is saved; null for a new one. */
  incident: Incident | null
  step: IncidentStep
  /** The meeting at which a new one is written down. */
  sessionId?: string | undefined
}

/** An incident written down in short steps; what is typed is kept from the first key on. */
export function IncidentForm({ id, incident, step, sessionId }: IncidentFormProps) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const [atFirst] = useState(() => newFields(group, today, sessionId))
  const title = incident ? incidentsText.titleOf(id) : incidentsText.newTitle(id)
  const heading = useScreen(title, group.records.program[0]?.name)
  const show = useShow(id, incident, sessionId)
  const sheet = useSavedForm<'incident', IncidentFields>({
    key: incidentKey(id),
    kind: 'incident',
    id,
    saved: incident ? fieldsOf(group, incident) : atFirst,
    revision: incident?.revision ?? 0,
    label: incidentsText.label(id),
    element,
    prepare: (typed) => toIncident(group, typed, { id, incident, today }),
    fieldOf: fieldOfIncident,
    changeOf: (record) => incidentChange(group, record),
    onSaved: () => show(null),
  })
  const { errors } = sheet.form.formState
  const stepHeading = useStepFocus(step, element)
  const save = useCheckedSave(sheet, element, () => ownFaults(sheet.values))
  const [attempts, setAttempts] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a refused saving leads to another step
  useEffect(() => {
    const faulty = faultyStep(errors)
    if (attempts > 0 && faulty && faulty !== step) show(faulty)
  }, [attempts])
  const next = incidentSteps[incidentSteps.indexOf(step) + 1]
  return (
    <>
      <div className="tight">
        <p className="small">
          <AllLink />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{text.calm}</p>
      </div>
      <div className={pointStyles.split}>
        <IncidentPath step={step} values={sheet.values} errors={errors} onShow={show} />
        <form
          ref={element}
          className={pointStyles.one}
          noValidate
          aria-labelledby="langkah"
          onSubmit={async (event) => {
            event.preventDefault()
            const by = (event.nativeEvent as SubmitEvent).submitter
            if (next && by?.hasAttribute('data-onward')) return show(next)
            await save()
            setAttempts((count) => count + 1)
          }}
        >
          <div className="tight">
            <p className="soft small">
              {text.position(incidentSteps.indexOf(step) + 1, incidentSteps.length)}
            </p>
            <h2 id="langkah" ref={stepHeading} tabIndex={-1}>
              {text.steps[step]}
            </h2>
          </div>
          <StepFields step={step} form={sheet.form} values={sheet.values} />
          <IncidentFoot sheet={sheet} step={step} isNew={incident === null} onShow={show} />
        </form>
      </div>
    </>
  )
}

/** Goes to another step, or to the incident as it is read. */
function useShow(id: string, incident: Incident | null, sessionId: string | undefined) {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  return (step: IncidentStep | null) => {
    const begun = { baru: true as const, ...(sessionId ? { pertemuan: sessionId } : {}) }
    const search = step === null || incident ? { catatan: id } : begun
    void navigate({
      to: '/kelompok/$groupId/kejadian',
      params: { groupId: group.id },
      search: { ...search, ...(step ? { langkah: step } : {}) },
    })
  }
}
