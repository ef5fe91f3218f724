import { addDays, type Day } from '../day'
import type { GroupFile } from '../groupFile'
import { decisionsIn, isPending } from '../progress/decisions'
import { isOpenOn, PROBLEM_DAYS, problemsRaised } from '../progress/problems'
import { isAwaited, REFERRAL_DAYS } from '../progress/promiseMatters'
import { referralsIn } from '../progress/resources'
import type { Referral } from '../records/referral'
import { type DueItem, due } from './dueItem'

/** Days after sending on which to ask about a referral, first and last. Source: domain.md 2.14. */
const reminders: Record<Referral['urgency'], readonly [number, number]> = {
  biasa: [7, REFERRAL_DAYS],
  mendesak: [1, 3],
  darurat: [1, 3],
}

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

/** Referrals that wait for an answer, by the next day on which to ask; past the last one that day stays. */
export function referralItems(group: GroupFile, today: Day): DueItem[] {
  return referralsIn(group)
    .filter((referral) => referral.date <= today && isAwaited(referral, today))
    .map(({ id, date, sentDate, urgency, memberCode }) => {
      const [first, last] = reminders[urgency].map((days) => addDays(sentDate ?? date, days))
      const day = first && today <= first ? first : (last ?? date)
      return due('referral', day, { kind: 'referral', id }, { memberCode })
    })
}
