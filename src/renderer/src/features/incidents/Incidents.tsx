import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import { nextIncidentId } from '../../../../domain/incidents/nextIncidentId'
import { incidentSteps } from '../../../../texts/incidentForm'
import { incidentsText } from '../../../../texts/incidents'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { AllLink } from './AllLink'
import { IncidentForm } from './IncidentForm'
import { IncidentList } from './IncidentList'
import { IncidentSheet } from './IncidentSheet'

/** What happened to safety and confidentiality: all of it, one incident, or the form in which one is written. */
export function Incidents() {
  const { group, isReadOnly } = useOpenGroup()
  const { catatan, langkah, baru, pertemuan } = useSearch({ from: '/kelompok/$groupId/kejadian' })
  const step = incidentSteps.find((one) => one === langkah)
  if (baru && !isReadOnly) return <NewIncident step={step} sessionId={pertemuan} />
  if (catatan === undefined) return <IncidentList />
  const incident = recordOf(group, 'incident', catatan)
  if (!incident || incident.archivedAt) return <Unknown />
  return step && !isReadOnly ? (
    <IncidentForm key={catatan} id={catatan} incident={incident} step={step} />
  ) : (
    <IncidentSheet key={catatan} incident={incident} />
  )
}

type NewIncidentProps = {
  step: (typeof incidentSteps)[number] | undefined
  sessionId: string | undefined
}

/** The code stays while the form stands: once saved the next one is free, before the address has changed. */
function NewIncident({ step, sessionId }: NewIncidentProps) {
  const { group } = useOpenGroup()
  const [id] = useState(() => nextIncidentId(group))
  return <IncidentForm id={id} incident={null} step={step ?? 'apa'} sessionId={sessionId} />
}

function Unknown() {
  const { group } = useOpenGroup()
  const heading = useScreen(incidentsText.title, group.records.program[0]?.name)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {incidentsText.title}
      </h1>
      <EmptyState title={incidentsText.unknown.title} actions={<AllLink />}>
        <p className="soft">{incidentsText.unknown.body}</p>
      </EmptyState>
    </>
  )
}
