import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import {
  groupGoalColumns,
  groupGoalVerdict,
  stoppedSentence,
  wayWords,
} from '../../../../texts/outcomeGoals'
import { level } from '../../../../texts/outcomeTables'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { GoalLadder } from '../../ui/charts/GoalLadder'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Outcome.module.css'

const text = outcomeText
const columns = groupGoalColumns

/** The goals of the group on their ladders, with what their scales say of both ends. */
export function GroupGoalsPanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const { groupGoals: goals, period } = outcome
  const way = <PlaceLink place={{ screen: 'tujuan' }}>{text.ways.goals}</PlaceLink>
  const stopped = stoppedSentence(goals.stopped)
  return (
    <Panel title={text.panels.groupGoals} actions={goals.rows.length > 0 && way}>
      {goals.rows.length === 0 ? (
        <EmptyState title={text.none.groupGoals} actions={way} />
      ) : (
        <>
          <Verdict sentence={groupGoalVerdict(goals)} methods={['gas']} />
          <Table
            caption={columns.caption}
            showCaption
            head={[
              columns.goal,
              columns.baseline,
              ...(period ? [columns.start] : []),
              columns.now,
              columns.ladder,
              columns.words,
            ]}
          >
            {goals.rows.map((goal) => (
              <tr key={goal.id}>
                <th scope="row">
                  {goal.id}. {goal.text}
                </th>
                <td>{level(goal.baseline)}</td>
                {period && <td>{level(goal.start)}</td>}
                <td>{level(goal.now)}</td>
                <td className={styles.ladder}>
                  <GoalLadder label={goal.id} baseline={goal.start} now={goal.now} />
                </td>
                <td className={styles.words}>{wayWords(goal)}</td>
              </tr>
            ))}
          </Table>
          <p className="soft small">{text.ladders}</p>
        </>
      )}
      {stopped && <p>{stopped}</p>}
    </Panel>
  )
}
