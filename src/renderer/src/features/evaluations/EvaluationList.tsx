import { Link } from '@tanstack/react-router'
import { daysBetween } from '../../../../domain/day'
import { evaluationDays } from '../../../../domain/evaluation/evaluationDays'
import {
  awaitingFeedback,
  evaluationsByDate,
  feedbackDueDay,
} from '../../../../domain/evaluation/evaluationRecords'
import type { Evaluation } from '../../../../domain/records/evaluation'
import { evaluationDaysWords, evaluationsText } from '../../../../texts/evaluations'
import { formatDay } from '../../../../texts/formats'
import logStyles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'

const { columns } = evaluationsText

/** All evaluations, the latest first, and whether the group has heard of each. */
export function EvaluationList() {
  const { group } = useOpenGroup()
  return (
    <>
      <p className="soft measure">{evaluationsText.intro}</p>
      <Table
        caption={evaluationsText.caption}
        head={[columns.day, columns.kind, columns.findings, columns.feedback]}
      >
        {evaluationsByDate(group)
          .toReversed()
          .map((evaluation) => (
            <tr key={evaluation.id}>
              <td className={logStyles.day}>{formatDay(evaluation.date)}</td>
              <th scope="row">
                <Link
                  to="/kelompok/$groupId/evaluasi"
                  params={{ groupId: group.id }}
                  search={{ catatan: evaluation.id }}
                  activeProps={{ 'aria-current': undefined }}
                >
                  {evaluationsText.rowTitle(evaluation)}
                </Link>
                <p className="soft small">
                  {evaluation.id} ·{' '}
                  {evaluationDaysWords(evaluation, evaluationDays(group, evaluation))}
                </p>
              </th>
              <td>
                {evaluationsText.counts(
                  evaluation.findings?.length ?? 0,
                  evaluation.followUps?.length ?? 0,
                )}
              </td>
              <td>
                <Feedback evaluation={evaluation} />
              </td>
            </tr>
          ))}
      </Table>
    </>
  )
}

function Feedback({ evaluation }: { evaluation: Evaluation }) {
  const { group, today } = useOpenGroup()
  const { feedbackToGroupDate, date, id } = evaluation
  if (feedbackToGroupDate) return evaluationsText.told(feedbackToGroupDate)
  const isWaiting = awaitingFeedback(group, today).some((one) => one.id === id)
  if (!isWaiting || feedbackDueDay(evaluation) >= today) return evaluationsText.notTold
  return <p className={logStyles.late}>{evaluationsText.late(daysBetween(date, today))}</p>
}
