import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { incidentMissing } from '../../../../domain/incidents/incidentMissing'
import type { Incident } from '../../../../domain/records/incident'
import { type IncidentStep, incidentFormText, incidentSteps } from '../../../../texts/incidentForm'
import { incidentKindTexts } from '../../../../texts/incidentKinds'
import { deadlineText, incidentsText } from '../../../../texts/incidents'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { useScreen } from '../../ui/useScreen'
import { AllLink } from './AllLink'
import { DeadlineList } from './DeadlineList'
import styles from './Incidents.module.css'
import { factsOfStep } from './incidentFacts'
import { ReferralLink } from './ReferralLink'
import { ReminderOffer } from './ReminderOffer'

const text = incidentsText

/** One incident as it is read: deadlines first, then what happened, step by step as it was written. */
export function IncidentSheet({ incident }: { incident: Incident }) {
  const { group } = useOpenGroup()
  const heading = useScreen(text.titleOf(incident.id), group.records.program[0]?.name)
  const missing = incidentMissing(incident)
  return (
    <>
      <div className="tight">
        <p className="small">
          <AllLink />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {text.titleOf(incident.id)}
        </h1>
        <p>{incidentKindTexts[incident.kind].name}</p>
        <p className="soft">{text.secret[incident.classification ?? 'R']}</p>
      </div>
      <Panel title={deadlineText.title}>
        <DeadlineList incident={incident} />
      </Panel>
      {missing.length > 0 && (
        <Notice title={text.missing.title}>
          <ul className={styles.missingList}>
            {missing.map((one) => (
              <li key={one}>{text.missing.items[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ReminderOffer incident={incident} />
      <ReferralLink incidentId={incident.id} />
      <div className={styles.parts}>
        {incidentSteps.map((step) => (
          <Part key={step} id={incident.id} step={step}>
            <Facts facts={factsOfStep(group, incident, step)} />
          </Part>
        ))}
      </div>
      <p className="soft small">{text.kept}</p>
    </>
  )
}

type PartProps = { id: string; step: IncidentStep; children: ReactNode }

function Part({ id, step, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={`bagian-${step}`}>
      <div className="apart">
        <h2 id={`bagian-${step}`}>{incidentFormText.steps[step]}</h2>
        <ChangeLink id={id} step={step} />
      </div>
      {children}
    </section>
  )
}

function ChangeLink({ id, step }: { id: string; step: IncidentStep }) {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/kejadian"
      params={{ groupId: group.id }}
      search={{ catatan: id, langkah: step }}
      aria-label={text.changeOf(incidentFormText.steps[step])}
      activeProps={{ 'aria-current': undefined }}
    >
      {text.change}
    </Link>
  )
}
