import type { Day } from '../day'
import { awaitingFeedback, feedbackDueDay } from '../evaluation/evaluationRecords'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { datedRatings, pursuedGoals } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import { organisationOn } from '../progress/organisations'
import { type PlannedReview, reviewSchedule } from '../progress/reviewSchedule'
import { isMemberOn } from '../rules/membership'
import { type DueItem, due } from './dueItem'

/** What is to be looked at again: reviews, follow-up, goals at their target day, the group's organisation, and what the group must still hear of. */
export function reviewDueItems(group: GroupFile, today: Day): DueItem[] {
  return [
    ...scheduledItems(group, today),
    ...goalItems(group, today),
    ...organisationItems(group, today),
    ...awaitingFeedback(group, today).map((evaluation) =>
      due('evaluationFeedback', feedbackDueDay(evaluation), {
        kind: 'evaluation',
        id: evaluation.id,
      }),
    ),
  ]
}

/** A review that lies before one already done was left out and is not asked for again. */
function scheduledItems(group: GroupFile, today: Day): DueItem[] {
  const program = inUse(group.records.program)[0]
  const schedule = reviewSchedule(group, today)
  const lastDone = schedule.findLastIndex(({ state }) => state === 'done')
  return schedule
    .slice(lastDone + 1)
    .flatMap(({ reason, day, point, afterSession }: PlannedReview) => {
      if (!day || !program) return []
      const ref = point
        ? ({ kind: 'reviewPoint', id: point.id } as const)
        : ({ kind: 'program', id: program.id } as const)
      const kind = reason === 'followUp' ? 'followUp' : 'review'
      return [due(kind, day, ref, { number: afterSession })]
    })
}

/** Goals still pursued that were not rated on or after their target day. Source: domain.md 2.7. */
function goalItems(group: GroupFile, today: Day): DueItem[] {
  const staying = new Set(
    admittedMembers(group)
      .filter((member) => isMemberOn(member, today))
      .map(({ code }) => code),
  )
  return pursuedGoals(group).flatMap((goal) => {
    const { id, targetDate, status, memberCode } = goal
    if (!targetDate || status === 'dinilai' || (memberCode && !staying.has(memberCode))) return []
    const isRated = datedRatings(group, goal).some(({ day }) => day >= targetDate && day <= today)
    return isRated ? [] : [due('goal', targetDate, { kind: 'goal', id })]
  })
}

/** The day on which the group wanted to look at its organisation again. Source: domain.md 2.12. */
function organisationItems(group: GroupFile, today: Day): DueItem[] {
  const now = organisationOn(group, today)
  return now?.reviewDate
    ? [due('organisation', now.reviewDate, { kind: 'organisation', id: now.id })]
    : []
}
