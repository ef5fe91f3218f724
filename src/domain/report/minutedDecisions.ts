import type { decisionMethods } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { decisionsIn } from '../progress/decisions'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { ownerWords } from './meetingPeople'
import { maskedText } from './reportScope'

/** What the group agreed, and what was said against it. */
export type MinutedDecision = {
  text: string
  method: (typeof decisionMethods)[number] | null
  dissent: string | null
}

/** Something to be done after the meeting. Without a day it is due by the next meeting, where there is one. */
export type FollowUp = {
  from: 'decision' | 'task' | 'plan'
  what: string
  who: string | null
  when: Day | null
}

/** What the group agreed at the meeting, masked. */
export function minutedDecisionsOf(
  group: GroupFile,
  session: Session,
  mask: NameMask,
): MinutedDecision[] {
  return ofMeeting(group, session).map((decision) => ({
    text: mask(decision.text),
    method: decision.method ?? null,
    dissent: maskedText(decision.dissent, mask),
  }))
}

/** What is to be done: decisions with a day or somebody who looks after them, tasks of the members, the worker's plan. */
export function followUpsOf(group: GroupFile, session: Session, mask: NameMask): FollowUp[] {
  const { betweenSessionTask, nextPlan } = session
  const ofDecisions = ofMeeting(group, session)
    .filter(({ owner, dueDate }) => owner?.trim() || dueDate)
    .map(({ text, owner, dueDate }): FollowUp => {
      return {
        from: 'decision',
        what: mask(text),
        who: ownerWords(group, owner, mask),
        when: dueDate ?? null,
      }
    })
  const others = [
    { from: 'task', what: maskedText(betweenSessionTask, mask) },
    { from: 'plan', what: maskedText(nextPlan, mask) },
  ] as const
  return [
    ...ofDecisions,
    ...others.flatMap(({ from, what }) =>
      what === null ? [] : [{ from, what, who: null, when: null }],
    ),
  ]
}

function ofMeeting(group: GroupFile, { id }: Session) {
  return decisionsIn(group).filter(({ sessionId }) => sessionId === id)
}
