import type { Session } from '../records/session'
import { share, sum } from '../statistics/mean'
import { type ProcessMeeting, processMeeting } from './processMeeting'

/** What the anonymous slips at the end of a meeting ask (laiseg). Source: seeds/003. */
export const slipAspects = ['understanding', 'comfort', 'action'] as const
export type SlipAspect = (typeof slipAspects)[number]

/** Mean of some slips, 1 to 5, more is better; `n` slips; null without any. */
export type SlipMean = { n: number; mean: number | null }

/** The slips of one meeting: their means as written then, and how many there were. */
export type MeetingSlips = Record<SlipAspect, number | null> & {
  meeting: ProcessMeeting
  n: number
}

/** Immediate evaluation over some meetings: each mean weighs as many slips as stand behind it. Source: domain.md 2.9 (laiseg). */
export type ImmediateEvaluation = {
  byMeeting: MeetingSlips[]
  over: Record<SlipAspect, SlipMean>
}

/** The slips of some meetings; a meeting without slips stays in the row with null and n = 0. */
export function immediateEvaluation(sessions: readonly Session[]): ImmediateEvaluation {
  const byMeeting = sessions.map((session) => ({
    meeting: processMeeting(session),
    n: session.laiseg?.n ?? 0,
    understanding: session.laiseg?.understanding ?? null,
    comfort: session.laiseg?.comfort ?? null,
    action: session.laiseg?.action ?? null,
  }))
  const over = Object.fromEntries(slipAspects.map((aspect) => [aspect, meanOf(byMeeting, aspect)]))
  return { byMeeting, over: over as Record<SlipAspect, SlipMean> }
}

function meanOf(meetings: readonly MeetingSlips[], aspect: SlipAspect): SlipMean {
  const answered = meetings.filter((one) => one[aspect] !== null && one.n > 0)
  const n = sum(answered.map((one) => one.n))
  return { n, mean: share(sum(answered.map((one) => Number(one[aspect]) * one.n)), n) }
}
