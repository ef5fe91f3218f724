import { useId } from 'react'
import type { Criterion } from '../../../../domain/progress/gateCriterion'
import type { Gate } from '../../../../domain/progress/gates'
import { phasesText } from '../../../../texts/phases'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { CriterionRow } from './CriterionRow'
import styles from './Phases.module.css'

const text = phasesText

type GatePanelProps = { gate: Gate; onGo: () => void }

/** What the group needs to go on: what is missing first, each with the way to it, then what is there. */
export function GatePanel({ gate, onGo }: GatePanelProps) {
  const { isReadOnly } = useOpenGroup()
  const id = useId()
  const { criteria, to } = gate
  const met = criteria.filter(({ isMet }) => isMet)
  const missing = criteria.filter(({ isMet }) => !isMet)
  const blocking = missing.filter(({ isRequired }) => isRequired).length
  return (
    <Panel title={text.gate(to)} note={text.metOf(met.length, criteria.length)}>
      {missing.length > 0 && <Criteria label={text.unmetList} criteria={missing} />}
      {met.length > 0 && (
        <details open={missing.length === 0}>
          <summary>{text.metList(met.length)}</summary>
          <Criteria label={text.metList(met.length)} criteria={met} />
        </details>
      )}
      <div className="row">
        <Button
          look="main"
          disabled={isReadOnly || blocking > 0}
          aria-describedby={id}
          onClick={onGo}
        >
          {text.go(to)} ...
        </Button>
        <p id={id} className="soft small">
          {outlook(blocking, missing.length)}
        </p>
      </div>
    </Panel>
  )
}

function Criteria({ label, criteria }: { label: string; criteria: readonly Criterion[] }) {
  return (
    <ul className={styles.criteria} aria-label={label}>
      {criteria.map((one) => (
        <CriterionRow key={one.code} criterion={one} />
      ))}
    </ul>
  )
}

function outlook(blocking: number, missing: number): string {
  if (blocking > 0) return text.blocked(blocking)
  return missing > 0 ? text.skippable(missing) : text.allMet
}
