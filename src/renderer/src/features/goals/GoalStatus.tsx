import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isRated } from '../../../../domain/goals/amendments'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Goal } from '../../../../domain/records/goal'
import { goalsText } from '../../../../texts/goalsScreen'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EndGoalDialog } from './EndGoalDialog'

const text = goalsText.status

/** Whether a goal is still pursued, and ending or taking it up again. */
export function GoalStatus({ goal }: { goal: Goal }) {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  const [ending, setEnding] = useState<'dihentikan' | 'diganti' | null>(null)
  const isEnded = goal.status === 'dihentikan' || goal.status === 'diganti'
  const isUsed = group.records.goal.some(({ groupGoalIds }) => groupGoalIds?.includes(goal.id))
  const toGoals = () =>
    navigate({ to: '/kelompok/$groupId/tujuan', params: { groupId: group.id }, search: {} })
  const activate = () =>
    changeGroup(
      {
        put: [
          {
            kind: 'goal',
            record: {
              ...withoutStamps<'goal'>(goal),
              status: isRated(goal) ? 'dinilai' : 'aktif',
              statusReason: null,
            },
          },
        ],
        remove: [],
      },
      text.activateLabel(goal.id),
    )
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'goal' as const, id: goal.id }] }
    if (!(await changeGroup(change, text.removeLabel(goal.id)))) toGoals()
  }
  return (
    <>
      <p>{text.now(goalsText.statuses[goal.status])}</p>
      {goal.statusReason && <p className="soft">{text.reason(goal.statusReason)}</p>}
      <div className="row">
        {isEnded ? (
          <Button disabled={isReadOnly} onClick={activate}>
            {text.activate}
          </Button>
        ) : (
          <>
            <Button disabled={isReadOnly} onClick={() => setEnding('dihentikan')}>
              {text.stop}
            </Button>
            <Button disabled={isReadOnly} onClick={() => setEnding('diganti')}>
              {text.replace}
            </Button>
          </>
        )}
        {!isRated(goal) && !isUsed && (
          <Button look="quiet" disabled={isReadOnly} onClick={remove}>
            {text.remove}
          </Button>
        )}
      </div>
      {(isRated(goal) || isUsed) && (
        <p className="soft small">{isRated(goal) ? text.rated : text.used}</p>
      )}
      {ending && <EndGoalDialog goal={goal} status={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
