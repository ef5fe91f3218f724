import { stages } from '../../../../domain/catalog/lists'
import type { Day } from '../../../../domain/day'
import type { GroupFile } from '../../../../domain/groupFile'
import { currentPhase, type Phase } from '../../../../domain/progress/phase'
import { phaseHistory, phaseStart } from '../../../../domain/progress/phaseHistory'
import { phasesText } from '../../../../texts/phases'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Phases.module.css'

const text = phasesText

/** The five phases as a way, with the place where the group stands today. */
export function PhasePath() {
  const { group, today } = useOpenGroup()
  const phase = currentPhase(group, today)
  const here = phase ? stages.indexOf(phase) : -1
  return (
    <Panel title={text.path}>
      <ol className={styles.path}>
        {stages.map((stage, index) => {
          const since = index <= here ? startOf(group, stage, today) : null
          return (
            <li
              key={stage}
              className={index === here ? styles.here : index < here ? styles.passed : styles.later}
              aria-current={index === here ? 'step' : undefined}
            >
              <span className={styles.mark} aria-hidden>
                {index < here ? '✓' : index + 1}
              </span>
              <span className={styles.phase}>{text.phases[stage]}</span>
              <span className="soft small">
                {index === here ? text.here : index < here ? text.passed : text.later}
              </span>
              {since && <span className="soft small">{text.since(since)}</span>}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

function startOf(group: GroupFile, stage: Phase, today: Day): Day | null {
  if (stage === 'prakelompok') return null
  if (stage !== 'tindakLanjut') return phaseStart(group, stage, today)
  return phaseHistory(group).findLast(({ to }) => to === 'selesai')?.date ?? null
}
