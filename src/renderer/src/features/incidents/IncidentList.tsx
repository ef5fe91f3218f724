import { Link } from '@tanstack/react-router'
import { nextIncidentId } from '../../../../domain/incidents/nextIncidentId'
import { incidentDeadlines } from '../../../../domain/progress/incidentDeadlines'
import { inUse } from '../../../../domain/progress/inUse'
import type { Incident } from '../../../../domain/records/incident'
import { formatDay } from '../../../../texts/formats'
import {
  incidentKindTexts,
  incidentStatusTexts,
  severityNames,
} from '../../../../texts/incidentKinds'
import { deadlineText, deadlineWords, incidentsText } from '../../../../texts/incidents'
import { useUnsaved } from '../../state/drafts'
import { useNow } from '../../state/now'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Table } from '../../ui/Table'
import { useScreen } from '../../ui/useScreen'
import styles from './Incidents.module.css'
import { incidentKey } from './incidentFields'

const text = incidentsText

/** All incidents, latest first. Who and what stays out of sight until one is opened: somebody may look over the shoulder. */
export function IncidentList() {
  const { group } = useOpenGroup()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const incidents = inUse(group.records.incident).sort((one, other) =>
    other.date === one.date ? other.id.localeCompare(one.id) : other.date.localeCompare(one.date),
  )
  return (
    <>
      <div className="apart">
        <div className="tight">
          <h1 ref={heading} tabIndex={-1}>
            {text.title}
          </h1>
          <p className="soft">{text.subtitle}</p>
        </div>
        {incidents.length > 0 && <NewLink />}
      </div>
      {incidents.length === 0 ? (
        <EmptyState title={text.empty.title} actions={<NewLink />}>
          <p className="soft">{text.empty.body}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft measure">
            {text.intro} {text.kept}
          </p>
          <Table caption={text.caption} head={Object.values(text.head)}>
            {incidents.map((incident) => (
              <Row key={incident.id} incident={incident} />
            ))}
          </Table>
        </>
      )}
    </>
  )
}

function Row({ incident }: { incident: Incident }) {
  const { group } = useOpenGroup()
  const isUnsaved = incidentKey(incident.id) in useUnsaved()
  return (
    <tr>
      <th scope="row" className={styles.day}>
        <Link
          to="/kelompok/$groupId/kejadian"
          params={{ groupId: group.id }}
          search={{ catatan: incident.id }}
          aria-label={text.open(incident.id)}
        >
          {incident.id}
        </Link>
        {isUnsaved && <p className={styles.unsaved}>{text.unsaved}</p>}
      </th>
      <td className={styles.day}>{formatDay(incident.date)}</td>
      <td>{incidentKindTexts[incident.kind].name}</td>
      <td>{severityNames[incident.severity]}</td>
      <td>{incidentStatusTexts[incident.status]}</td>
      <td>
        <Deadlines incident={incident} />
      </td>
    </tr>
  )
}

function Deadlines({ incident }: { incident: Incident }) {
  const { group } = useOpenGroup()
  const now = useNow()
  if (now === null) return null
  const open = incidentDeadlines(group, incident, now).filter(({ state }) => state !== 'met')
  if (open.length === 0) return deadlineText.allMet
  return (
    <ul className={styles.plain}>
      {open.map((deadline) => (
        <li key={deadline.kind} className={deadline.state === 'missed' ? styles.missed : undefined}>
          {deadlineText.short[deadline.kind]}: {deadlineWords(deadline)}
        </li>
      ))}
    </ul>
  )
}

/** One incident is begun at a time: one that was left is gone on with. */
function NewLink() {
  const { group, isReadOnly } = useOpenGroup()
  const next = nextIncidentId(group)
  const isBegun = incidentKey(next) in useUnsaved()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/kejadian"
      params={{ groupId: group.id }}
      search={{ baru: true }}
      className={styles.add}
      activeProps={{ 'aria-current': undefined }}
    >
      {isBegun ? text.goOn(next) : text.add}
    </Link>
  )
}
