import type { Day, Period } from '../../day'
import type { GroupFile } from '../../groupFile'
import { percent } from '../../statistics/rounding'
import {
  needSummary,
  referralSummary,
  resourceSummary,
  useSummary,
  VERIFICATION_DAYS,
} from '../resources'

/** Figures of resources, needs, uses and referrals as they stand on a day. */
export function resourceFigures(group: GroupFile, asOf: Day) {
  const resources = resourceSummary(group, asOf)
  const needs = needSummary(group)
  return {
    total: resources.total,
    mapped: resources.mapped,
    [`verifiedWithin${VERIFICATION_DAYS}DaysAt${asOf.replaceAll('-', '')}`]: resources.verified,
    needs: needs.total,
    needsMet: needs.met,
    needsPartly: needs.partly,
    needsMetPriorityWeightedPct: percent(needs.metShare),
    ...useFigures(group),
  }
}

/** Figures of the uses and referrals of the period (or ever). */
export function useFigures(group: GroupFile, period?: Period) {
  const uses = useSummary(group, period)
  const referrals = referralSummary(group, period)
  return {
    uses: uses.total,
    usesByMembersOrGroup: uses.byMembersOrGroup,
    referrals: referrals.total,
    referralsWithFeedback: referrals.withFeedback,
    referralsNoNews: referrals.noNews,
    referralsStopped: referrals.stopped,
  }
}
