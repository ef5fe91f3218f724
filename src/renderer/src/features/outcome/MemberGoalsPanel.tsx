import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import { memberGoalVerdict, stoppedSentence } from '../../../../texts/outcomeGoals'
import { levelTable, memberGoalTable } from '../../../../texts/outcomeTables'
import { leaverSentence } from '../../../../texts/outcomeVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { LevelDistribution } from '../../ui/charts/LevelDistribution'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import styles from './Outcome.module.css'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** The goals of members: how many stand on each level, then each member beside the group. */
export function MemberGoalsPanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const goals = outcome.memberGoals
  const way = <PlaceLink place={{ screen: 'tujuan' }}>{text.ways.goals}</PlaceLink>
  const apart = [leaverSentence(outcome), stoppedSentence(goals.stopped)].filter(Boolean).join(' ')
  return (
    <Panel title={text.panels.memberGoals} actions={goals.goals > 0 && way}>
      {goals.goals === 0 ? (
        <EmptyState title={text.none.memberGoals} actions={way} />
      ) : (
        <>
          <Verdict sentence={memberGoalVerdict(goals)} methods={['gas']} />
          {goals.rated > 0 && (
            <div className={styles.beside}>
              <LevelDistribution
                rows={[
                  { name: text.levels.legendBefore, counts: goals.atStart },
                  { name: text.levels.legendNow, counts: goals.atEnd },
                ]}
              />
              <OutcomeTableView table={levelTable(goals)} />
            </div>
          )}
          <OutcomeTableView table={memberGoalTable(outcome)} />
        </>
      )}
      {apart && <p className="measure">{apart}</p>}
    </Panel>
  )
}
