import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { Instrument } from '../records/instrument'
import { FEWEST_FOR_INFERENCE, type PairedChange, pairedChange } from '../statistics/pairedChange'
import { quantile } from '../statistics/quantile'
import { type ReliableChange, reliableChange } from '../statistics/reliableChange'
import { type SignedRank, signedRank } from '../statistics/signedRank'
import { wilsonInterval } from '../statistics/wilsonInterval'
import { leftOut } from './leftOut'
import { countedSheets, firstDayAt, scoresAt } from './measureSheets'
import { type Pull, pulledBy } from './pulledBy'
import { limitsOf, toldChange, toldRanks, verdictOf } from './toldChange'

/** Which way a member moved, by the direction of the instrument. */
export type Direction = 'better' | 'same' | 'worse'

/** One member measured at both points: scores in points of the instrument; `reliable` only where its norm is cited. */
export type MeasuredMember = {
  memberCode: string
  pre: number
  post: number
  difference: number
  direction: Direction
  reliable: ReliableChange | null
}

/** Why a member stands in no pair: never averaged away. */
export type LeftOutReason =
  | 'joinedLater'
  | 'leftBefore'
  | 'otherVersion'
  | 'noFirst'
  | 'noSecond'
  | 'neither'
/** A member who is not counted, and why; `note` is what the sheet itself says of the missing score. */
export type LeftOut = { memberCode: string; reason: LeftOutReason; note: string | null }

/** Two scores closer than this share of their size differ by binary dust alone. Source: evaluation.md 4. */
const DUST = 1e-12

/**
 * What so few people, or such people, do not let us tell: nobody measured twice; below two no spread; below
 * five no p and no interval; below ten an effect size is indicative only; nobody changed; all changed alike,
 * so that there is no spread to measure by. Source: evaluation.md 4.
 */
export const changeLimits = [
  'nobody',
  'onePair',
  'fewForInference',
  'fewForEffect',
  'nobodyChanged',
  'sameChange',
] as const
export type ChangeLimit = (typeof changeLimits)[number]

/**
 * Change of the members measured at both points with one version of an instrument. `change` and `ranks` (by
 * the direction of the instrument: positive is better) tell no p and no interval below five pairs. `betterInterval`:
 * 95% interval of the share that got better. `middle`: the middle change and the quarters around it (type 7), null of
 * nobody. `pull`: the one member whose change decides the mean. Source: evaluation.md 4.2 to 4.4.
 */
export type MeasuredChange = {
  instrument: Instrument
  from: string
  to: string
  fromDate: Day | null
  toDate: Day | null
  members: MeasuredMember[]
  leftOut: LeftOut[]
  /** Codes of those scored at one of the two points only. */
  unpaired: string[]
  n: number
  change: PairedChange
  ranks: SignedRank
  better: number
  same: number
  worse: number
  betterInterval: readonly [number, number] | null
  middle: { lower: number; median: number; upper: number } | null
  pull: Pull | null
  /** What happened to the group: null where the number of pairs, or the interval, does not allow to say. */
  verdict: 'better' | 'worse' | null
  limits: ChangeLimit[]
}

/** Change between two points of one instrument, each member beside the group. */
export function measuredChange(
  group: GroupFile,
  instrument: Instrument,
  from: string,
  to: string,
): MeasuredChange {
  const sheets = countedSheets(group, instrument)
  const [before, after] = [scoresAt(sheets, instrument, from), scoresAt(sheets, instrument, to)]
  const members = [...before].flatMap(([memberCode, pre]) => {
    const post = after.get(memberCode)
    return post === undefined ? [] : [measuredMember(memberCode, pre, post, instrument)]
  })
  const [fromDate, toDate] = [firstDayAt(sheets, from), firstDayAt(sheets, to)]
  const n = members.length
  const isEnough = n >= FEWEST_FOR_INFERENCE
  const count = (direction: Direction) =>
    members.filter((member) => member.direction === direction).length
  const change = toldChange(pairedChange(members), isEnough)
  const better = count('better')
  return {
    instrument,
    from,
    to,
    fromDate,
    toDate,
    members,
    leftOut: leftOut(group, instrument, { before, after, from, to, fromDate, toDate }),
    unpaired: [
      ...[...before.keys()].filter((code) => !after.has(code)),
      ...[...after.keys()].filter((code) => !before.has(code)),
    ],
    n,
    change,
    ranks: toldRanks(signedRank(members.map(gainOf(instrument))), isEnough),
    better,
    same: count('same'),
    worse: count('worse'),
    betterInterval: isEnough ? wilsonInterval(better, n) : null,
    middle: middleOf(members),
    pull: pulledBy(members),
    verdict: verdictOf(change, instrument),
    limits: limitsOf(n, change),
  }
}

function measuredMember(
  memberCode: string,
  pre: number,
  second: number,
  instrument: Instrument,
): MeasuredMember {
  const isDust = Math.abs(second - pre) <= DUST * Math.max(Math.abs(pre), Math.abs(second))
  const post = isDust ? pre : second
  const difference = post - pre
  const gain = gainOf(instrument)({ difference })
  return {
    memberCode,
    pre,
    post,
    difference,
    direction: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same',
    reliable: reliableOf(pre, post, instrument),
  }
}

function middleOf(members: readonly MeasuredMember[]): MeasuredChange['middle'] {
  const differences = members.map(({ difference }) => difference)
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(differences, share))
  return isKnown(lower) && isKnown(median) && isKnown(upper) ? { lower, median, upper } : null
}

function gainOf({ higherIsBetter }: Instrument) {
  return ({ difference }: { difference: number }) => (higherIsBetter ? difference : -difference)
}

function reliableOf(
  pre: number,
  post: number,
  { norm, higherIsBetter }: Instrument,
): ReliableChange | null {
  if (!norm) return null
  const { clinicalMean, clinicalSd, normMean, normSd } = norm
  const samples =
    isKnown(clinicalMean) && isKnown(clinicalSd) && isKnown(normMean) && isKnown(normSd)
      ? { clinicalMean, clinicalSd, normMean, normSd }
      : null
  return reliableChange({ pre, post }, norm, higherIsBetter, samples)
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
