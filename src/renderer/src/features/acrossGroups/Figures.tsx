import { useMemo } from 'react'
import type { GroupContributions } from '../../../../bridge/bridge'
import { acrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import type { GroupType } from '../../../../domain/acrossGroups/groupContribution'
import { MOST_QUARTERS, quarterRows } from '../../../../domain/acrossGroups/quarterRows'
import { lastStretches } from '../../../../domain/acrossGroups/quarters'
import type { Period } from '../../../../domain/day'
import { acrossVerdict, acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { meetingTables } from '../../../../texts/acrossPeopleTables'
import { quarterTable } from '../../../../texts/acrossTables'
import { Verdict } from '../../evaluation/Verdict'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import styles from './AcrossGroups.module.css'
import { CountedPanel } from './CountedPanel'
import { FigureTable } from './FigureTable'
import { GoalsPanel } from './GoalsPanel'
import { LastingPanel } from './LastingPanel'
import { PaperPanel } from './PaperPanel'
import { ReachPanel } from './ReachPanel'
import { TasksPanel } from './TasksPanel'
import { Unread } from './Unread'

type FiguresProps = {
  groups: readonly GroupContributions[]
  period: Period
  type: GroupType | null
}

const { panels } = text

/** Everything that is told over the groups that were read, the sentence first. */
export function Figures({ groups, period, type }: FiguresProps) {
  const { across, quarters } = useMemo(
    () => figuresOf(groups, period, type),
    [groups, period, type],
  )
  const unread = groups.flatMap((one) => (one.state === 'troubled' ? [one] : []))
  if (across.groups.length === 0)
    return (
      <>
        <Unread groups={unread} />
        <EmptyState title={text.nothing(period)}>
          <p className="soft">{text.nothingBody}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <Unread groups={unread} />
      <Verdict
        sentence={acrossVerdict(across, period)}
        methods={['cellSize', 'attendance', 'tasks']}
      />
      <ReachPanel across={across} />
      <Panel title={panels.meetings}>
        <div className={styles.pair}>
          {meetingTables(across).map((table) => (
            <FigureTable key={table.key} table={table} />
          ))}
        </div>
      </Panel>
      <TasksPanel across={across} />
      <GoalsPanel across={across} />
      <LastingPanel across={across} />
      <Panel title={panels.quarters} note={quarters ? text.quartersNote : undefined}>
        {quarters ? <FigureTable table={quarterTable(quarters)} /> : <p>{text.noQuarters}</p>}
      </Panel>
      <CountedPanel across={across} unread={unread} />
      <PaperPanel period={period} type={type} />
    </>
  )
}

function figuresOf(groups: readonly GroupContributions[], period: Period, type: GroupType | null) {
  const whole = groups.flatMap((one) => (one.state === 'whole' ? [one.contributions] : []))
  const quarters = lastStretches(period.to, 'quarter', MOST_QUARTERS).map((quarter, index) => ({
    ...quarter,
    contributions: whole.flatMap((one) => one[index + 1] ?? []),
  }))
  const contributions = whole.flatMap(([first]) => first ?? [])
  return {
    across: acrossGroups(contributions, { type }),
    quarters: quarterRows(quarters, { ...period, contributions }, type),
  }
}
