import { addDays, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import { decisionsIn, isPending } from '../progress/decisions'
import { isOpenOn, PROBLEM_DAYS, problemsRaised } from '../progress/problems'
import { referralsIn } from '../progress/resources'
import { daysWaited, reminderDay } from '../referrals/waiting'
import { type DueItem, due } from './dueItem'

/** Decisions with a day that are not carried out, and problems by the day until which they may stay open. */
export function promiseItems(group: GroupFile, today: Day): DueItem[] {
  const decisions = decisionsIn(group).flatMap((decision) =>
    decision.dueDate && isPending(decision, today)
      ? [due('decision', decision.dueDate, { kind: 'decision', id: decision.id })]
      : [],
  )
  const problems = problemsRaised(group)
    .filter((problem) => isOpenOn(problem, today))
    .map(({ id, raisedDate }) =>
      due('problem', addDays(raisedDate, PROBLEM_DAYS), { kind: 'problem', id }),
    )
  return [...decisions, ...problems]
}

/** Referrals that wait for an answer, by the day on which to ask; it stays until somebody has asked. */
export function referralItems(group: GroupFile, today: Day): DueItem[] {
  return referralsIn(group)
    .filter((referral) => daysWaited(referral, today) !== null)
    .map((referral) =>
      due(
        'referral',
        reminderDay(referral, today),
        { kind: 'referral', id: referral.id },
        { memberCode: referral.memberCode },
      ),
    )
}
