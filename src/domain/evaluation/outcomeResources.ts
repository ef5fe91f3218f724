import { isWithin } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import {
  type NeedSummary,
  needSummary,
  referralSummary,
  referralsIn,
  type UseSummary,
  useSummary,
} from '../progress/resources'
import { isEnded } from '../referrals/course'
import { daysOf, type OutcomeWindow } from './outcomeWindow'

/** The needs of one priority, 3 = most urgent, by how they stand. */
export type NeedsOfPriority = {
  priority: number
  total: number
  met: number
  partly: number
  open: number
  stopped: number
}

/**
 * What was needed and got. How needs stand is written without its history, so it is told as of now;
 * `metInWindow` counts by the day on which they were met, `metUndated` those whose day nobody wrote.
 */
export type NeedsOutcome = NeedSummary & {
  /** Needs that were not stopped: the whole of `metShare`. */
  pursued: number
  byPriority: NeedsOfPriority[]
  metInWindow: number
  metUndated: number
}

/**
 * Referrals made in the window, as they stand now. `answered`: the receiver told what came of it; `closed`:
 * finished, refused or stopped; `open`: all others, of which `noNews` stayed without an answer. An answered one may still be open.
 */
export type ReferralsOutcome = {
  total: number
  answered: number
  closed: number
  finished: number
  refused: number
  stopped: number
  open: number
  noNews: number
}

/** Needs, uses and referrals of a window. */
export type ResourcesOutcome = {
  needs: NeedsOutcome
  uses: UseSummary
  referrals: ReferralsOutcome
}

/** What of the needs was met, and what came of the ways to resources. */
export function outcomeResources(group: GroupFile, window: OutcomeWindow): ResourcesOutcome {
  const days = window.period ? daysOf(window) : undefined
  return {
    needs: needsOutcome(group, window),
    uses: useSummary(group, days),
    referrals: referralsOutcome(group, days),
  }
}

function needsOutcome(group: GroupFile, window: OutcomeWindow): NeedsOutcome {
  const needs = inUse(group.records.resourceNeed)
  const met = needs.filter(({ status }) => status === 'terpenuhi')
  return {
    ...needSummary(group),
    pursued: needs.filter(({ status }) => status !== 'dihentikan').length,
    byPriority: [3, 2, 1].flatMap((priority) => {
      const of = needs.filter((need) => need.priority === priority)
      const count = (...statuses: string[]) =>
        of.filter(({ status }) => statuses.includes(status)).length
      return of.length === 0
        ? []
        : [
            {
              priority,
              total: of.length,
              met: count('terpenuhi'),
              partly: count('sebagian'),
              open: count('belum', 'berproses'),
              stopped: count('dihentikan'),
            },
          ]
    }),
    metInWindow: met.filter(({ metDate }) => metDate && isWithin(metDate, daysOf(window))).length,
    metUndated: met.filter(({ metDate }) => !metDate).length,
  }
}

function referralsOutcome(
  group: GroupFile,
  days: Parameters<typeof referralsIn>[1],
): ReferralsOutcome {
  const referrals = referralsIn(group, days)
  const { withFeedback, noNews, stopped } = referralSummary(group, days)
  const closed = referrals.filter(isEnded).length
  return {
    total: referrals.length,
    answered: withFeedback,
    closed,
    finished: referrals.filter(({ status }) => status === 'selesai').length,
    refused: referrals.filter(({ status }) => status === 'ditolak').length,
    stopped,
    open: referrals.length - closed,
    noNews,
  }
}
