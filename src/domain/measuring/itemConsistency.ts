import type { GroupFile } from '../groupFile'
import type { Instrument } from '../records/instrument'
import { cronbachAlpha, FEWEST_FOR_ALPHA } from '../statistics/cronbachAlpha'
import { countedSheets, latestAt, pointsOf } from './measureSheets'
import { ticksForward } from './scoreOf'

/**
 * Why alpha is not told: the scale has one item; totals were written without their items; too few sheets are answered
 * to the last item; nobody differs from anybody. Source: evaluation.md 4.8.
 */
export type ConsistencyLimit = 'oneItem' | 'noItems' | 'fewSheets' | 'sameScores'

/** How far the items of a scale point the same way at one point: `n` whole sheets, one per member; alpha at most 1. */
export type ItemConsistency = {
  point: string
  n: number
  alpha: number | null
  limit: ConsistencyLimit | null
}

/**
 * Cronbach's alpha at each point, from the latest whole sheet of each member. Told from ten sheets on, because below
 * it says nothing; never a proof of validity. Source: evaluation.md 4.8.
 */
export function itemConsistency(group: GroupFile, instrument: Instrument): ItemConsistency[] {
  const sheets = countedSheets(group, instrument)
  return pointsOf(sheets, instrument).map((point) => {
    const hasItems = sheets.some((sheet) => sheet.point === point && sheet.itemScores)
    const rows = [
      ...latestAt(sheets, point, ({ itemScores }) => wholeRow(itemScores, instrument)).values(),
    ]
    const alpha = rows.length < FEWEST_FOR_ALPHA ? null : cronbachAlpha(rows)
    return {
      point,
      n: rows.length,
      alpha,
      limit: limitOf(alpha, rows.length, hasItems, instrument),
    }
  })
}

function limitOf(
  alpha: number | null,
  n: number,
  hasItems: boolean,
  { items }: Instrument,
): ConsistencyLimit | null {
  if (alpha !== null) return null
  if (items < 2) return 'oneItem'
  if (!hasItems) return 'noItems'
  return n < FEWEST_FOR_ALPHA ? 'fewSheets' : 'sameScores'
}

function wholeRow(
  itemScores: readonly (number | null)[] | null | undefined,
  instrument: Instrument,
): number[] | null {
  if (!itemScores || itemScores.length !== instrument.items) return null
  const row = ticksForward(itemScores, instrument).filter((tick) => tick !== null)
  return row.length === instrument.items ? row : null
}
