import { daysBetween } from '../../../../domain/day'
import { daysToResolve, isOpenLong } from '../../../../domain/progress/problems'
import type { Problem } from '../../../../domain/records/problem'
import { formatDay } from '../../../../texts/formats'
import { problemStatusLabels, problemsText } from '../../../../texts/problems'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'

/** How a problem stands, and for how long it was or has been open. */
export function ProblemState({ problem }: { problem: Problem }) {
  const { today } = useOpenGroup()
  const { status, raisedDate, resolvedDate } = problem
  const days = daysToResolve(problem)
  const open = Math.max(0, daysBetween(raisedDate, today))
  return (
    <>
      <p>
        {problemStatusLabels[status]}
        {status === 'selesai' && resolvedDate && ` ${formatDay(resolvedDate)}`}
      </p>
      {days !== null && <p className="soft small">{problemsText.resolvedAfter(days)}</p>}
      {status !== 'selesai' &&
        (isOpenLong(problem, today) ? (
          <p className={`small ${styles.late}`}>{problemsText.openLong(open)}</p>
        ) : (
          <p className="soft small">{problemsText.openFor(open)}</p>
        ))}
    </>
  )
}
