import { gateAhead } from '../../../../domain/progress/gates'
import { formatDay } from '../../../../texts/formats'
import { overviewText } from '../../../../texts/overview'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'
import { AttendancePanel } from './AttendancePanel'
import { ExportButton } from './ExportButton'
import { GoalsPanel } from './GoalsPanel'
import { Identity } from './Identity'
import { isBeforeStart, NextPhase } from './NextPhase'
import { NextSteps } from './NextSteps'
import { OpenMatters } from './OpenMatters'
import styles from './Overview.module.css'
import { TasksPanel } from './TasksPanel'

/**
 * A group at a glance. Before its first meeting what it still needs stands first; later where its eight tasks
 * stand, what to do next, what needs attention, who it is, attendance and goals.
 */
export function Overview() {
  const { group, today } = useOpenGroup()
  const heading = useScreen(overviewText.title, group.records.program[0]?.name)
  const isPreparing = isBeforeStart(gateAhead(group, today))
  return (
    <>
      <div className="apart">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {overviewText.title}
          </h1>
          <p className="soft small">{overviewText.asOf(formatDay(today))}</p>
        </div>
        <ExportButton groupId={group.id} />
      </div>
      {isPreparing ? <NextPhase /> : <NextSteps />}
      {!isPreparing && <TasksPanel />}
      <div className={styles.halves}>
        <OpenMatters />
        <Identity />
      </div>
      {isPreparing ? <TasksPanel /> : <NextPhase />}
      {!isPreparing && <AttendancePanel />}
      <GoalsPanel />
    </>
  )
}
