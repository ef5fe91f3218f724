import type { AcrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import { acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { taskTable } from '../../../../texts/acrossWorkTables'
import { TaskMoves } from '../../ui/charts/TaskMoves'
import { Panel } from '../../ui/Panel'
import styles from './AcrossGroups.module.css'
import { FigureTable } from './FigureTable'

/** How each of the eight tasks moved, by groups. */
export function TasksPanel({ across }: { across: AcrossGroups }) {
  const isAnyCompared = across.tasks.some(({ compared }) => compared > 0)
  return (
    <Panel title={text.panels.tasks} note={text.tasksNote}>
      {isAnyCompared && (
        <div className={styles.chart}>
          <TaskMoves rows={across.tasks} />
        </div>
      )}
      <FigureTable table={taskTable(across)} />
    </Panel>
  )
}
