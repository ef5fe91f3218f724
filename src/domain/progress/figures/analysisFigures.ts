import type { GroupFile } from '../../groupFile'
import {
  type ChangeFigure,
  type ChangeFigureKey,
  changeFigureKeys,
  changeFigures,
} from '../../measuring/changeFigures'
import { itemConsistency } from '../../measuring/itemConsistency'
import type { MeasuredChange, MeasuredMember } from '../../measuring/measuredChange'
import { measuredPoints } from '../../measuring/measuredPoints'
import { otherVersions } from '../../measuring/otherVersions'
import { cutOffOf } from '../../measuring/scoreOf'
import { subscaleChanges } from '../../measuring/subscaleChanges'
import type { Interval } from '../../statistics/interval'
import { roundHalfUp } from '../../statistics/rounding'

const DECIMALS = 3
const P_DECIMALS = 4
/** A p smaller than its last decimal keeps so many digits: it is never a false 0. */
const P_DIGITS = 2

/**
 * All that is told of the change between the usual ends of an instrument: scores and standardised differences to 3
 * decimals, p to 4. What is not told is null; `untold` names the reason of each, `limits` what holds of the whole.
 */
export function analysisFigures(group: GroupFile, measured: MeasuredChange) {
  const { instrument, from, to, n, ranks, verdict, limits, leftOut, pull, middle } = measured
  const figures = changeFigures(measured)
  const { sameMembers, isSameGroup } = measuredPoints(group, instrument)
  return {
    n,
    verdict,
    limits,
    ...toldFigures(figures),
    lowerQuartile: rounded(middle?.lower ?? null),
    upperQuartile: rounded(middle?.upper ?? null),
    df: measured.change.df,
    correlation: rounded(measured.change.correlation),
    ranksAbove: ranks.ranksAbove,
    ranksBelow: ranks.ranksBelow,
    ranksZeros: ranks.zeros,
    ranksSmallestP: roundedP(ranks.smallestP),
    untold: Object.fromEntries(
      changeFigureKeys.flatMap((key) =>
        figures[key].reason === null ? [] : [[key, figures[key].reason]],
      ),
    ),
    pull: pull && { ...pull, meanWithout: rounded(pull.meanWithout) },
    members: Object.fromEntries(
      measured.members.map((member) => [member.memberCode, memberFigures(member, measured)]),
    ),
    leftOut: Object.fromEntries(leftOut.map(({ memberCode, reason }) => [memberCode, reason])),
    sameMembers: isSameGroup ? null : sameMembers,
    subscales: subscaleChanges(group, instrument, from, to).map((subscale) => ({
      ...subscale,
      preMean: rounded(subscale.preMean),
      postMean: rounded(subscale.postMean),
      meanDifference: rounded(subscale.meanDifference),
    })),
    consistency: itemConsistency(group, instrument).map((one) => ({
      ...one,
      alpha: rounded(one.alpha),
    })),
    otherVersions: otherVersions(group, instrument).map(({ instrument: other, sheets }) => ({
      id: other.id,
      version: other.version ?? null,
      sheets,
    })),
  }
}

function toldFigures(figures: Record<ChangeFigureKey, ChangeFigure>) {
  return Object.fromEntries(
    changeFigureKeys.map((key) => [key, figureOf(key, figures[key].value)]),
  ) as Record<ChangeFigureKey, ReturnType<typeof figureOf>>
}

function memberFigures(
  { pre, post, difference, direction, reliable }: MeasuredMember,
  { instrument }: MeasuredChange,
) {
  return {
    pre: rounded(pre),
    post: rounded(post),
    difference: rounded(difference),
    direction,
    reliable: reliable && {
      category: reliable.category,
      index: rounded(reliable.index),
      smallest: rounded(reliable.smallest),
    },
    preCutOff: cutOffOf(pre, instrument)?.label ?? null,
    postCutOff: cutOffOf(post, instrument)?.label ?? null,
  }
}

function figureOf(key: ChangeFigureKey, value: number | Interval | null) {
  if (typeof value === 'number')
    return key === 'p' || key === 'ranksP' ? roundedP(value) : rounded(value)
  return value?.map((limit) => rounded(limit)) ?? null
}

function rounded<T extends number | null>(value: T): T {
  return roundHalfUp(value, DECIMALS)
}

function roundedP(p: number | null): number | null {
  if (p === null) return null
  return p >= 10 ** -P_DECIMALS ? roundHalfUp(p, P_DECIMALS) : Number(p.toPrecision(P_DIGITS))
}
