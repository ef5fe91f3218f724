import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { taskTexts } from '../../../../texts/catalog'
import { taskPointsTable, taskTable } from '../../../../texts/outcomeTables'
import { agreementVerdict, taskVerdict } from '../../../../texts/outcomeTasks'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { ReportTable } from '../ReportTable'
import { OutcomeMethods } from './OutcomeMethods'

/** B. The eight tasks over all points. */
export function OutcomeTasks({ outcome: { tasks, agreement } }: { outcome: OutcomeEvaluation }) {
  return (
    <section className="outcome-part">
      <p>{taskVerdict(tasks)}</p>
      {tasks.points.length > 0 && (
        <>
          <div className="small-multiples">
            {tasks.tasks.map(({ task, steps }) => (
              <figure key={task}>
                <figcaption>
                  {task}. {taskTexts[task].name}
                </figcaption>
                <TaskSteps label={`${task}, ${taskTexts[task].name}`} steps={steps} height={60} />
              </figure>
            ))}
          </div>
          <ReportTable {...taskTable(tasks)} />
          <ReportTable {...taskPointsTable(tasks)} />
          <p>{agreementVerdict(agreement)}</p>
          <OutcomeMethods codes={agreement.n > 0 ? ['tasks', 'kappa'] : ['tasks']} />
        </>
      )}
    </section>
  )
}
