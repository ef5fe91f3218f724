import type { Day } from '../day'
import { FEWEST_FOR_EFFECT, FEWEST_FOR_INFERENCE } from '../statistics/pairedChange'
import type { PeriodFacts } from './periodFacts'

/** Members up to whom a group counts as too small to speak for others. A rule of ours: the sizes of group work. */
const SMALL_GROUP = 30

/**
 * What figures of one small group cannot show, each with what is needed to say it: nobody beside it to compare
 * with; `n` members only; ratings by the worker alone; scales without norm, by code; members who left; members in
 * no pair of an instrument; pairs too few for a statement on the group. Source: domain.md 8.4; evaluation.md 4.
 */
export type StandardLimit =
  | { code: 'noComparison' }
  | { code: 'fewMembers'; n: number }
  | { code: 'ratedByWorker' }
  | { code: 'ownScales'; instruments: string[] }
  | { code: 'left'; members: { code: string; day: Day }[] }
  | { code: 'unpaired'; instrument: string; members: string[]; n: number }
  | { code: 'fewPairs'; instrument: string; n: number; fewest: number }

/** The limits that apply to what is known of some days; those that need no figure first. */
export function standardLimits({ report, measured }: PeriodFacts): StandardLimit[] {
  const n = report.members.filter(({ leftOn }) => leftOn === null).length
  const instruments = measured.flatMap(({ instrument }) =>
    instrument.norm ? [] : [instrument.code],
  )
  const left = report.members.flatMap(({ code, leftOn }) => (leftOn ? [{ code, day: leftOn }] : []))
  return [
    { code: 'noComparison' },
    ...(n > 0 && n < SMALL_GROUP ? [{ code: 'fewMembers' as const, n }] : []),
    ...(instruments.length > 0 ? [{ code: 'ownScales' as const, instruments }] : []),
    ...(left.length > 0 ? [{ code: 'left' as const, members: left }] : []),
    ...measured.flatMap(limitsOfMeasure),
    ...(report.tasks.points.length > 0 ? [{ code: 'ratedByWorker' as const }] : []),
  ]
}

/** Who left is told once for all instruments, not again for each. */
function limitsOfMeasure({
  instrument,
  n,
  leftOut,
}: PeriodFacts['measured'][number]): StandardLimit[] {
  const members = leftOut.flatMap(({ memberCode, reason }) =>
    reason === 'leftBefore' ? [] : [memberCode],
  )
  return [
    ...(members.length > 0
      ? [{ code: 'unpaired' as const, instrument: instrument.code, members, n }]
      : []),
    ...(n < FEWEST_FOR_EFFECT
      ? [
          {
            code: 'fewPairs' as const,
            instrument: instrument.code,
            n,
            fewest: n < FEWEST_FOR_INFERENCE ? FEWEST_FOR_INFERENCE : FEWEST_FOR_EFFECT,
          },
        ]
      : []),
  ]
}
