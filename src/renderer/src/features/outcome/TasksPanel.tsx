import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { taskTexts } from '../../../../texts/catalog'
import { outcomeText } from '../../../../texts/outcome'
import { taskPointsTable, taskTable } from '../../../../texts/outcomeTables'
import { agreementVerdict, taskVerdict } from '../../../../texts/outcomeTasks'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import styles from './Outcome.module.css'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** The eight tasks: a small chart each, both ends beside each other, and how far members agree. */
export function TasksPanel({ outcome: { tasks, agreement } }: { outcome: OutcomeEvaluation }) {
  const way = <PlaceLink place={{ screen: 'tugas' }}>{text.ways.tasks}</PlaceLink>
  if (tasks.points.length === 0)
    return (
      <Panel title={text.panels.tasks}>
        <EmptyState title={text.none.tasks} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.tasks} actions={way}>
      <Verdict sentence={taskVerdict(tasks)} methods={['tasks']} />
      <ul className={styles.multiples}>
        {tasks.tasks.map(({ task, steps }) => (
          <li key={task} className="tight">
            <span className="small">
              {task}. {taskTexts[task].name}
            </span>
            <TaskSteps
              label={`${task}, ${taskTexts[task].name}`}
              steps={steps}
              width={230}
              height={92}
            />
          </li>
        ))}
      </ul>
      <OutcomeTableView table={taskTable(tasks)} />
      <details>
        <summary>{text.asTable}</summary>
        <OutcomeTableView table={taskPointsTable(tasks)} />
      </details>
      <h3>{text.agreement}</h3>
      <Verdict sentence={agreementVerdict(agreement)} methods={['kappa']} />
      {agreement.n === 0 && <p className="soft small">{text.askMembers}</p>}
    </Panel>
  )
}
