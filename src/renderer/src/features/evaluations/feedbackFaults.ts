import type { Day } from '../../../../domain/day'
import { evaluationsText } from '../../../../texts/evaluations'
import type { TypedEvaluation } from './evaluationShape'

type Told = Pick<TypedEvaluation, 'feedbackToGroupDate' | 'feedbackToGroup'>

/** What no schema of the record knows: what was told has a day, and the day has come. */
export function feedbackFaults(
  { feedbackToGroupDate, feedbackToGroup }: Told,
  today: Day,
): { feedbackToGroupDate?: string } {
  const text = evaluationsText.feedback
  if (feedbackToGroup.trim() && !feedbackToGroupDate)
    return { feedbackToGroupDate: text.dateMissing }
  return feedbackToGroupDate > today ? { feedbackToGroupDate: text.ahead } : {}
}
