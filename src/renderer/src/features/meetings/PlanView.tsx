import { taskCodes } from '../../../../domain/catalog/tasks'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import type { Session } from '../../../../domain/records/session'
import { asasTexts, taskTexts } from '../../../../texts/catalog'
import { stageLabels } from '../../../../texts/designSchedule'
import { listTexts } from '../../../../texts/lists'
import { planText as text } from '../../../../texts/meetingPlan'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Meetings.module.css'
import { ReadFacts } from './ReadFacts'
import { timeAndPlace } from './timeAndPlace'

const { view } = text
const MAIN = 2

/** The plan of a meeting, only to be read. */
export function PlanView({ session }: { session: Session }) {
  const { group } = useOpenGroup()
  const { plan, stage, taskFocus } = session
  const tasks = taskCodes.filter((task) => taskFocus?.[task])
  return (
    <section className={styles.sheet} aria-label={view.agenda}>
      <ReadFacts
        none={text.nothing}
        facts={[
          [view.time, [timeAndPlace(group, session)]],
          [view.stage, stage ? [stageLabels[stage]] : []],
          [view.objectives, plan?.objectives ?? []],
          [view.agenda, agendaLines(group, session)],
          [view.materials, plan?.materials ? [plan.materials] : []],
          [view.chosenBy, plan?.chosenBy ? [text.choosers[plan.chosenBy]] : []],
          [
            view.tasks,
            tasks.map((task) => {
              const name = `${task}. ${taskTexts[task].name}`
              return taskFocus?.[task] === MAIN ? text.mainTask(name) : name
            }),
          ],
          [
            view.goals,
            (plan?.goalIds ?? []).map((id) =>
              text.goal(id, recordOf(group, 'goal', id)?.text ?? ''),
            ),
          ],
          [view.asas, (plan?.asas ?? []).map((key) => asasTexts[key].name)],
        ]}
      />
    </section>
  )
}

function agendaLines(group: GroupFile, { plan }: Session): string[] {
  return (plan?.agenda ?? []).map(({ activity, minutes, ledBy, leaderCode }) => {
    const leader = leaderCode && recordOf(group, 'member', leaderCode)?.code
    return text.row(
      activity,
      minutes ?? null,
      leader || (ledBy ? listTexts.initiator[ledBy] : null),
    )
  })
}
