import { phaseHistory } from '../../../../domain/progress/phaseHistory'
import type { PhaseChange } from '../../../../domain/records/phaseChange'
import { formatDay } from '../../../../texts/formats'
import { criterionName } from '../../../../texts/gates'
import { phasesText } from '../../../../texts/phases'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Phases.module.css'

const text = phasesText.history

/** Every change of phase, the latest first, with what was skipped and why. */
export function PhaseHistory() {
  const { group } = useOpenGroup()
  const changes = phaseHistory(group).toReversed()
  return (
    <Panel title={text.title}>
      {changes.length === 0 && <p className="soft">{text.empty}</p>}
      {changes.length > 0 && (
        <ol className={styles.history}>
          {changes.map((change) => (
            <OneChange key={change.id} change={change} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function OneChange({ change }: { change: PhaseChange }) {
  const { group } = useOpenGroup()
  const decidedBy = group.records.worker.find(({ id }) => id === change.decidedBy)
  const facts = [
    ...(change.reason ? [[text.reason, change.reason]] : []),
    ...(change.skipped ?? []).map(({ criterion, reason }) => [
      `${text.skipped}: ${criterionName(criterion)}`,
      reason,
    ]),
    ...(change.alternatives ?? []).map(({ memberCode, service }) => [
      `${text.alternative} ${memberCode}`,
      service,
    ]),
  ]
  return (
    <li className="tight">
      <p>
        <strong>{text.way(change)}</strong>, {formatDay(change.date)}
        {decidedBy && <span className="soft">. {text.by(decidedBy.name)}</span>}
      </p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
