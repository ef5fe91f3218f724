import {
  goalStandings,
  groupAttainment,
  membersAttainment,
} from '../../../../domain/progress/goalProgress'
import { formatNumber, formatSigned } from '../../../../texts/formats'
import { goalLevelTexts } from '../../../../texts/labels'
import { overviewText } from '../../../../texts/overview'
import { useOpenGroup } from '../../state/openGroup'
import { GoalLadder } from '../../ui/charts/GoalLadder'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Overview.module.css'

const text = overviewText.goals

/** Every goal with its level now, in number and words, and the scores over them with their n. */
export function GoalsPanel() {
  const { group, today } = useOpenGroup()
  const standings = goalStandings(group, today)
  if (standings.length === 0)
    return (
      <Panel title={text.title}>
        <EmptyState title={text.empty.title}>
          <p className="soft">{text.empty.body}</p>
        </EmptyState>
      </Panel>
    )
  return (
    <Panel title={text.title} note={text.note}>
      <Scores />
      <Table
        caption={text.caption}
        head={[text.goal, text.whose, text.baseline, text.now, text.course]}
      >
        {standings.map(({ goal, baseline, level }) => (
          <tr key={goal.id}>
            <th scope="row">
              {goal.text}
              <div className="soft small">{goal.id}</div>
            </th>
            <td>{goal.memberCode ?? text.group}</td>
            <td>{levelWords(baseline)}</td>
            <td>{levelWords(level)}</td>
            <td className={styles.ladder}>
              <GoalLadder label={goal.id} baseline={baseline} now={level} width={150} height={36} />
            </td>
          </tr>
        ))}
      </Table>
    </Panel>
  )
}

function Scores() {
  const { group, today } = useOpenGroup()
  const [now, before] = [groupAttainment(group, today), groupAttainment(group, 'baseline', today)]
  const [membersNow, membersBefore] = [
    membersAttainment(group, today),
    membersAttainment(group, 'baseline', today),
  ]
  return (
    <ul className="tight">
      {now.t !== null && (
        <li>
          {text.groupScore(formatNumber(now.t, 1), now.rated, now.goals)}{' '}
          {before.t !== null && text.before(formatNumber(before.t, 1))}
        </li>
      )}
      {membersNow.meanT !== null && (
        <li>
          {text.memberScore(
            formatNumber(membersNow.meanT, 1),
            membersNow.membersRated,
            membersNow.members,
          )}{' '}
          {membersBefore.meanT !== null && text.before(formatNumber(membersBefore.meanT, 1))}
        </li>
      )}
    </ul>
  )
}

function levelWords(level: number | null): string {
  if (level === null) return text.notRated
  const words = goalLevelTexts[String(level) as keyof typeof goalLevelTexts]
  return text.level(formatSigned(level), words)
}
