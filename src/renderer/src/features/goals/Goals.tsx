import { Link, useSearch } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import { goalsText } from '../../../../texts/goalsScreen'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { GoalList } from './GoalList'
import { GoalMapView } from './GoalMapView'
import { GoalSheet } from './GoalSheet'
import { NewGoal } from './NewGoal'

/** The goals of the group and its members: one of them, a new one, or the map of all. */
export function Goals() {
  const { group } = useOpenGroup()
  const search = useSearch({ from: '/kelompok/$groupId/tujuan' })
  const heading = useScreen(goalsText.title, group.records.program[0]?.name)
  const goals = inUse(group.records.goal)
  const goal = chosenGoal(goals, search)
  const begun = search.baru ?? (search.anggota && !goal ? 'anggota' : undefined)
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {goalsText.title}
        </h1>
        <Ways hasGoals={goals.length > 0} />
      </div>
      {goals.length === 0 && !begun ? (
        <EmptyState title={goalsText.empty.title} actions={<NewLink level="kelompok" />}>
          <p className="soft measure">{goalsText.empty.body}</p>
        </EmptyState>
      ) : search.peta || (!goal && !begun) ? (
        <GoalMapView />
      ) : (
        <div className={pointStyles.split}>
          <GoalList current={begun ? undefined : goal?.id} />
          {begun || !goal ? (
            <NewGoal
              key={begun}
              level={begun ?? 'kelompok'}
              memberCode={search.anggota}
              replacedId={search.tujuan}
            />
          ) : (
            <GoalSheet key={goal.id} goal={goal} />
          )}
        </div>
      )}
    </>
  )

  /** The goal that the address names, the first of the member it names, else the first of all. */
  function chosenGoal(
    all: readonly Goal[],
    { tujuan, anggota }: { tujuan?: string; anggota?: string },
  ): Goal | undefined {
    const named = tujuan === undefined ? undefined : recordOf(group, 'goal', tujuan)
    if (named && !named.archivedAt) return named
    if (anggota !== undefined) return all.find(({ memberCode }) => memberCode === anggota)
    return all[0]
  }
}

function Ways({ hasGoals }: { hasGoals: boolean }) {
  const { group } = useOpenGroup()
  if (!hasGoals) return null
  return (
    <div className="row">
      <NewLink level="kelompok" />
      <NewLink level="anggota" />
      <Link
        to="/kelompok/$groupId/tujuan"
        params={{ groupId: group.id }}
        search={{}}
        activeProps={{ 'aria-current': undefined }}
      >
        {goalsText.list}
      </Link>
      <Link
        to="/kelompok/$groupId/tujuan"
        params={{ groupId: group.id }}
        search={{ peta: true }}
        activeProps={{ 'aria-current': undefined }}
      >
        {goalsText.map}
      </Link>
    </div>
  )
}

function NewLink({ level }: { level: Goal['level'] }) {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/tujuan"
      params={{ groupId: group.id }}
      search={{ baru: level }}
      activeProps={{ 'aria-current': undefined }}
    >
      {level === 'kelompok' ? goalsText.newGroupGoal : goalsText.newMemberGoal}
    </Link>
  )
}
