import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isRated } from '../../../../domain/goals/amendments'
import { nextGoalId } from '../../../../domain/goals/nextGoalId'
import type { GroupFile } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { EMPTY, formatDay } from '../../../../texts/formats'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import styles from './Design.module.css'
import { GoalDialog, goalKey } from './GoalDialog'
import { NextStep } from './StepForm'

const text = designText.goals

/** The goals of the group as such; those of its members come later. */
export function GoalsStep({ program }: { program: Program }) {
  const { group, isReadOnly } = useOpenGroup()
  const goals = inUse(group.records.goal).filter(({ level }) => level === 'kelompok')
  const freeId = nextGoalId(group, 'kelompok')
  const ids = [...goals.filter((goal) => !isRated(goal)).map(({ id }) => id), freeId]
  const [open, setOpen] = useState(() => ids.find((id) => unsavedOf(goalKey(id))) ?? null)
  const add = () => setOpen(freeId)
  return (
    <div className={styles.sheet}>
      {goals.length === 0 ? (
        <p className="soft">{text.empty}</p>
      ) : (
        <Table
          caption={text.caption}
          head={[text.columns.goal, text.columns.target, text.columns.weight, text.columns.actions]}
        >
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} onEdit={() => setOpen(goal.id)} />
          ))}
        </Table>
      )}
      <div className="row">
        <Button look={goals.length === 0 ? 'main' : 'plain'} disabled={isReadOnly} onClick={add}>
          {text.add}
        </Button>
        <NextStep after="tujuan" />
      </div>
      {open && <GoalDialog key={open} id={open} program={program} onClose={() => setOpen(null)} />}
    </div>
  )
}

function GoalRow({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const { group, isReadOnly } = useOpenGroup()
  const stay = reasonToStay(group, goal)
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'goal' as const, id: goal.id }] }
    if ((await changeGroup(change, text.removeLabel(goal.id))) === null) focusHeading()
  }
  return (
    <tr>
      <td className={styles.subject}>
        <strong>{goal.id}</strong> {goal.text}
        {goal.indicator?.trim() && (
          <p className="soft small">
            {text.indicator}: {goal.indicator}
          </p>
        )}
      </td>
      <td>{goal.targetDate ? formatDay(goal.targetDate) : EMPTY}</td>
      <td>{goal.weight}</td>
      <td className={styles.actions}>
        {isRated(goal) ? (
          <GoalLink id={goal.id} />
        ) : (
          <Button
            look="quiet"
            aria-label={text.edit(goal.id)}
            disabled={isReadOnly}
            onClick={onEdit}
          >
            {text.editShort}
          </Button>
        )}
        {stay ? (
          <p className="soft small">{stay}</p>
        ) : (
          <Button
            look="quiet"
            aria-label={text.remove(goal.id)}
            disabled={isReadOnly}
            onClick={remove}
          >
            {text.removeShort}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** The way to the screen on which a rated goal is changed with a reason. */
function GoalLink({ id }: { id: string }) {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/tujuan"
      params={{ groupId: group.id }}
      search={{ tujuan: id }}
      aria-label={text.openOf(id)}
    >
      {text.open}
    </Link>
  )
}

/** Why a goal cannot be taken away; null where it can. */
function reasonToStay(group: GroupFile, goal: Goal): string | null {
  if (isRated(goal)) return text.rated
  const isUsed = group.records.goal.some(({ groupGoalIds }) => groupGoalIds?.includes(goal.id))
  return isUsed ? text.used : null
}
